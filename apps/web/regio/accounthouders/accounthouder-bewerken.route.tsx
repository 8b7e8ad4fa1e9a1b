// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, PageTitle } from '#libs/ui';
import { accounthouderInzien, accounthouderVastleggen } from '#modules/regio';
import { doe, magVragen, notFound, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/accounthouder-bewerken.route.ts';
import { AccounthouderFormulier } from './accounthouder-formulier.tsx';

export async function loader({ context, params: { id } }: Route.LoaderArgs) {
  if (!magVragen(context, accounthouderVastleggen)) throw notFound();
  return { view: await vraag(context, accounthouderInzien, { id }), sleutel: newId() };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, accounthouderVastleggen, ({ accounthouder }) => `/regio/accounthouders/${accounthouder}`, {
    id: args.params.id,
  });

export default function AccounthouderBewerken({ loaderData: { view, sleutel }, actionData }: Route.ComponentProps) {
  const { accounthouder, leden } = view;
  const adres = `/regio/accounthouders/${accounthouder.id}`;
  return (
    <>
      <title>Accounthouder wijzigen – Inkoopregie</title>
      <Breadcrumb
        items={[
          { label: 'Regio', href: '/regio' },
          { label: 'Accounthouders', href: '/regio/accounthouders' },
          { label: accounthouder.aanbiedernaam, href: adres },
          { label: 'Wijzigen' },
        ]}
      />
      <PageTitle title="Accounthouder wijzigen" state={accounthouder.aanbiedernaam} />
      <AccounthouderFormulier
        houder={accounthouder}
        leden={leden}
        annuleer={adres}
        terug={actionData}
        sleutel={sleutel}
      />
    </>
  );
}
