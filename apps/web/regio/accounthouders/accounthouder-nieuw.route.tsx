// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, PageTitle } from '#libs/ui';
import { accounthouderslijst, accounthouderVastleggen } from '#modules/regio';
import { doe, magVragen, notFound, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/accounthouder-nieuw.route.ts';
import { AccounthouderFormulier } from './accounthouder-formulier.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  if (!magVragen(context, accounthouderVastleggen)) throw notFound();
  const { leden } = await vraag(context, accounthouderslijst, {});
  return { leden, aanbieder: new URL(request.url).searchParams.get('aanbieder') ?? undefined, sleutel: newId() };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, accounthouderVastleggen, ({ accounthouder }) => `/regio/accounthouders/${accounthouder}`);

export default function AccounthouderNieuw({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>Accounthouder vastleggen – Inkoopregie</title>
      <Breadcrumb
        items={[
          { label: 'Regio', href: '/regio' },
          { label: 'Accounthouders', href: '/regio/accounthouders' },
          { label: 'Vastleggen' },
        ]}
      />
      <PageTitle title="Accounthouder vastleggen" />
      <AccounthouderFormulier {...loaderData} houder={null} annuleer="/regio/accounthouders" terug={actionData} />
    </>
  );
}
