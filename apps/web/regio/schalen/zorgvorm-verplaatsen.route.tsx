// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, PageTitle } from '#libs/ui';
import { zorgvormInzien, zorgvormVerplaatsen } from '#modules/regio';
import { doe, magVragen, notFound, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/zorgvorm-verplaatsen.route.ts';
import { Schaalformulier } from './schaalformulier.tsx';

export async function loader({ context, params: { zorgvorm } }: Route.LoaderArgs) {
  if (!magVragen(context, zorgvormVerplaatsen)) throw notFound();
  return { view: await vraag(context, zorgvormInzien, { zorgvorm }), sleutel: newId() };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, zorgvormVerplaatsen, ({ zorgvorm }) => `/regio/schalen/${zorgvorm}`, { zorgvorm: args.params.zorgvorm });

export default function ZorgvormVerplaatsen({ loaderData: { view, sleutel }, actionData }: Route.ComponentProps) {
  const { zorgvorm, schalen, geldt } = view;
  const adres = `/regio/schalen/${zorgvorm.code}`;
  return (
    <>
      <title>{`${zorgvorm.naam} verplaatsen – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Regio', href: '/regio' },
          { label: 'Schaalmatrix', href: '/regio/schalen' },
          { label: zorgvorm.naam, href: adres },
          { label: 'Verplaatsen' },
        ]}
      />
      <PageTitle
        title={`${zorgvorm.naam} verplaatsen`}
        state="Wat nu geldt blijft bewaard, tot de dag voor de ingang."
      />
      <Schaalformulier schalen={schalen} geldt={geldt} annuleer={adres} terug={actionData} sleutel={sleutel} />
    </>
  );
}
