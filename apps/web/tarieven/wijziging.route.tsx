// SPDX-License-Identifier: EUPL-1.2
import { newId, parseDatum } from '#libs/kernel';
import { Breadcrumb, Money, PageTitle } from '#libs/ui';
import { tariefInzien, tariefwijzigingVoorstellen, wijzigingVoorvertonen } from '#modules/tarieven';
import { doe, notFound, vraag } from '../shell/pagina.ts';
import type { Route } from './+types/wijziging.route.ts';
import { tariefNaam } from './weergave.tsx';
import { WijzigingFormulier } from './wijziging-formulier.tsx';
import { leesWijziging } from './wijziging-invoer.ts';
import { Voorvertoning } from './wijziging-voorvertoning.tsx';

export async function loader({ context, params: { id }, request }: Route.LoaderArgs) {
  const tarief = await vraag(context, tariefInzien, { id });
  if (!tarief.magWijzigen) throw notFound();
  const invoer = leesWijziging(new URL(request.url).searchParams);
  const ingang = parseDatum(invoer.waarden['ingang'] ?? '');
  const { bedrag, parameter } = invoer;
  const voorvertoning =
    invoer.gevraagd && invoer.fouten.length === 0 && ingang
      ? await vraag(context, wijzigingVoorvertonen, { id, ingang, bedrag, parameter })
      : null;
  return { ...tarief, invoer, voorvertoning, sleutel: newId() };
}

export async function action(args: Route.ActionArgs) {
  const { tarief } = await vraag(args.context, tariefInzien, { id: args.params.id });
  const { product, cao, micro } = tarief;
  return doe(args, tariefwijzigingVoorstellen, ({ voorstel }) => `/tarieven/voorstellen/${voorstel}`, {
    product,
    cao,
    micro,
  });
}

export default function WijzigingPagina({ loaderData, actionData }: Route.ComponentProps) {
  const { tarief, productNaam, caoNaam, cijfers, invoer, voorvertoning, sleutel } = loaderData;
  const naam = tariefNaam(productNaam, caoNaam, tarief.micro);
  return (
    <>
      <title>{`Wijziging voorstellen: ${naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Tarieven', href: `/tarieven?contract=${tarief.contract}` },
          { label: naam, href: `/tarieven/${tarief.id}` },
          { label: 'Wijziging voorstellen' },
        ]}
      />
      <PageTitle
        title={`Wijziging voorstellen: ${naam}`}
        state={
          <>
            Nu <Money value={tarief.bedrag} /> per {tarief.eenheid}. U ziet eerst wat de wijziging betekent; daarna
            dient u haar in.
          </>
        }
      />
      <WijzigingFormulier cijfers={cijfers} invoer={invoer} eenheid={tarief.eenheid} />
      {voorvertoning && (
        <Voorvertoning
          uitkomst={voorvertoning}
          invoer={invoer}
          eenheid={tarief.eenheid}
          sleutel={sleutel}
          terug={actionData}
        />
      )}
    </>
  );
}
