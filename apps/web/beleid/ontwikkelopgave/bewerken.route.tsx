// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, PageTitle } from '#libs/ui';
import { ontwikkelopgaveKeuzen, ontwikkelopgaveVastleggen } from '#modules/beleid';
import { doe, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/bewerken.route.ts';
import { OpgaveFormulier } from './formulier.tsx';
import { leesBudget } from './invoer.ts';

export const loader = async ({ context, params: { code } }: Route.LoaderArgs) => ({
  keuzen: await vraag(context, ontwikkelopgaveKeuzen, { code }),
  sleutel: newId(),
});

export const action = async (args: Route.ActionArgs) => {
  const extra = { ...(await leesBudget(args.request)), code: args.params.code };
  return doe(args, ontwikkelopgaveVastleggen, ({ code }) => `/beleid/ontwikkelopgaven/${code}`, extra);
};

export default function OntwikkelopgaveBewerken({
  loaderData: { keuzen, sleutel },
  actionData,
  params: { code },
}: Route.ComponentProps) {
  const naam = keuzen.opgave?.naam ?? code;
  return (
    <>
      <title>{`${naam} bewerken – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Beleid', href: '/beleid' },
          { label: 'Ontwikkelopgaven', href: '/beleid/ontwikkelopgaven' },
          { label: naam, href: `/beleid/ontwikkelopgaven/${code}` },
          { label: 'Bewerken' },
        ]}
      />
      <PageTitle title={`${naam} bewerken`} state="Na het bewaren stelt een ander haar opnieuw vast." />
      <OpgaveFormulier keuzen={keuzen} terug={actionData} sleutel={sleutel} />
    </>
  );
}
