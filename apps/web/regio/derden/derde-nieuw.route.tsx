// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, PageTitle } from '#libs/ui';
import { derdeVastleggen } from '#modules/regio';
import { doe, magVragen, notFound } from '../../shell/pagina.ts';
import type { Route } from './+types/derde-nieuw.route.ts';
import { DerdeFormulier } from './derde-formulier.tsx';

export function loader({ context }: Route.LoaderArgs) {
  if (!magVragen(context, derdeVastleggen)) throw notFound();
  return { sleutel: newId() };
}

export const action = (args: Route.ActionArgs) => doe(args, derdeVastleggen, ({ derde }) => `/regio/derden/${derde}`);

export default function DerdeNieuw({ loaderData: { sleutel }, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>Afspraak toevoegen – Inkoopregie</title>
      <Breadcrumb
        items={[
          { label: 'Regio', href: '/regio' },
          { label: 'Afspraken met derden', href: '/regio/derden' },
          { label: 'Toevoegen' },
        ]}
      />
      <PageTitle title="Afspraak met een derde toevoegen" />
      <DerdeFormulier derde={null} annuleer="/regio/derden" terug={actionData} sleutel={sleutel} />
    </>
  );
}
