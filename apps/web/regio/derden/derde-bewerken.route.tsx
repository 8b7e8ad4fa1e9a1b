// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, PageTitle } from '#libs/ui';
import { derdeInzien, derdeVastleggen } from '#modules/regio';
import { doe, magVragen, notFound, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/derde-bewerken.route.ts';
import { DerdeFormulier } from './derde-formulier.tsx';

export async function loader({ context, params: { id } }: Route.LoaderArgs) {
  if (!magVragen(context, derdeVastleggen)) throw notFound();
  return { derde: await vraag(context, derdeInzien, { id }), sleutel: newId() };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, derdeVastleggen, ({ derde }) => `/regio/derden/${derde}`, { id: args.params.id });

export default function DerdeBewerken({ loaderData: { derde, sleutel }, actionData }: Route.ComponentProps) {
  const adres = `/regio/derden/${derde.id}`;
  return (
    <>
      <title>Afspraak wijzigen – Inkoopregie</title>
      <Breadcrumb
        items={[
          { label: 'Regio', href: '/regio' },
          { label: 'Afspraken met derden', href: '/regio/derden' },
          { label: derde.met, href: adres },
          { label: 'Wijzigen' },
        ]}
      />
      <PageTitle title="Afspraak wijzigen" state={derde.met} />
      <DerdeFormulier derde={derde} annuleer={adres} terug={actionData} sleutel={sleutel} />
    </>
  );
}
