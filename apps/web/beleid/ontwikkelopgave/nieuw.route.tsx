// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, PageTitle } from '#libs/ui';
import { ontwikkelopgaveKeuzen, ontwikkelopgaveVastleggen } from '#modules/beleid';
import { doe, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/nieuw.route.ts';
import { OpgaveFormulier } from './formulier.tsx';
import { leesBudget } from './invoer.ts';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  keuzen: await vraag(context, ontwikkelopgaveKeuzen, { code: null }),
  sleutel: newId(),
});

export const action = async (args: Route.ActionArgs) => {
  const budget = await leesBudget(args.request);
  return doe(args, ontwikkelopgaveVastleggen, ({ code }) => `/beleid/ontwikkelopgaven/${code}`, budget);
};

export default function OntwikkelopgaveNieuw({ loaderData: { keuzen, sleutel }, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>Ontwikkelopgave vastleggen – Inkoopregie</title>
      <Breadcrumb
        items={[
          { label: 'Beleid', href: '/beleid' },
          { label: 'Ontwikkelopgaven', href: '/beleid/ontwikkelopgaven' },
          { label: 'Vastleggen' },
        ]}
      />
      <PageTitle
        title="Ontwikkelopgave vastleggen"
        state="Zij wordt bewaard als concept. Zijn soort, prioriteit en eigenaar bekend, dan stelt een ander haar vast."
      />
      <OpgaveFormulier keuzen={keuzen} terug={actionData} sleutel={sleutel} />
    </>
  );
}
