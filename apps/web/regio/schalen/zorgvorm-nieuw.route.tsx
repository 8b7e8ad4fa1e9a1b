// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, PageTitle } from '#libs/ui';
import { schaalmatrixInzien, zorgvormVerplaatsen } from '#modules/regio';
import { doe, magVragen, notFound, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/zorgvorm-nieuw.route.ts';
import { Schaalformulier } from './schaalformulier.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  if (!magVragen(context, zorgvormVerplaatsen)) throw notFound();
  const { schalen } = await vraag(context, schaalmatrixInzien, { op: null });
  return { schalen, sleutel: newId() };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, zorgvormVerplaatsen, ({ zorgvorm }) => `/regio/schalen/${zorgvorm}`);

export default function ZorgvormNieuw({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>Zorgvorm toevoegen – Inkoopregie</title>
      <Breadcrumb
        items={[
          { label: 'Regio', href: '/regio' },
          { label: 'Schaalmatrix', href: '/regio/schalen' },
          { label: 'Zorgvorm toevoegen' },
        ]}
      />
      <PageTitle title="Zorgvorm toevoegen" state="Het wordt bewaard als voorstel. Iemand anders stelt het vast." />
      <Schaalformulier {...loaderData} geldt={null} nieuw annuleer="/regio/schalen" terug={actionData} />
    </>
  );
}
