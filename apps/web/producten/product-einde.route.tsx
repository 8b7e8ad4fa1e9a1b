// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, PageTitle } from '#libs/ui';
import { eindeBesluiten, eindeIntrekken, eindeInzien, eindeVoorstellen } from '#modules/producten';
import { doe, vraag, wieVan } from '../shell/pagina.ts';
import type { Route } from './+types/product-einde.route.ts';
import { EindeBesluit, EindeIntrekken, EindeVoorstel, EindeVoorstellen } from './einde.tsx';

export async function loader({ context, params: { code } }: Route.LoaderArgs) {
  const { rollen } = wieVan(context).hoed;
  const view = await vraag(context, eindeInzien, { product: code });
  const beslisser = view.mandaat?.soort === 'bestuurlijk-overleg' ? 'bestuurder' : 'programmadirecteur';
  return { view, beslist: rollen.includes(beslisser), stelt: rollen.includes('inkoper'), sleutel: newId() };
}

export async function action(args: Route.ActionArgs) {
  const { code } = args.params;
  const sent = await args.request.clone().formData();
  if (sent.has('intrekken'))
    return doe(args, eindeIntrekken, ({ product }) => `/producten/${product}/einde`, { product: code });
  return sent.has('laatsteDag')
    ? doe(args, eindeVoorstellen, ({ product }) => `/producten/${product}/einde`, { product: code })
    : doe(args, eindeBesluiten, ({ besluit }) => `/regio/besluiten/${besluit}`, { product: code });
}

export default function ProductEinde({ loaderData, actionData: terug }: Route.ComponentProps) {
  const { view, beslist, stelt, sleutel } = loaderData;
  const { product, naam, einde } = view;
  return (
    <>
      <title>{`${naam} beëindigen – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Producten', href: '/producten' },
          { label: naam, href: `/producten/${product}` },
          { label: 'Beëindigen' },
        ]}
      />
      <PageTitle
        title={`${naam} beëindigen`}
        state={einde ? 'Voorgesteld, wacht op een besluit.' : 'Met of zonder producten die het opvolgen.'}
      />
      {einde && <EindeVoorstel view={view} />}
      {einde && beslist && <EindeBesluit terug={terug} sleutel={sleutel} />}
      {einde && stelt && <EindeIntrekken terug={terug} sleutel={sleutel} />}
      {!einde && stelt && <EindeVoorstellen view={view} terug={terug} sleutel={sleutel} />}
      {!einde && !stelt && <p>Er ligt geen voorstel om dit product te beëindigen.</p>}
    </>
  );
}
