// SPDX-License-Identifier: EUPL-1.2

import { newId } from '#libs/kernel';
import { Breadcrumb, PageTitle } from '#libs/ui';
import { kernbedingKeuzen, kernbedingVastleggen } from '#modules/beleid';
import { doe, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/bewerken.route.ts';
import { KernbedingFormulier } from './formulier.tsx';

export const loader = async ({ context, params: { code } }: Route.LoaderArgs) => ({
  keuzen: await vraag(context, kernbedingKeuzen, { code }),
  sleutel: newId(),
});

export const action = (args: Route.ActionArgs) =>
  doe(args, kernbedingVastleggen, ({ code }) => `/beleid/kernbedingen/${code}`, { code: args.params.code });

export default function KernbedingBewerken({
  loaderData: { keuzen, sleutel },
  actionData,
  params: { code },
}: Route.ComponentProps) {
  const naam = keuzen.kernbeding?.naam ?? code;
  return (
    <>
      <title>{`${naam} bewerken – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Beleid', href: '/beleid' },
          { label: naam, href: `/beleid/kernbedingen/${code}` },
          { label: 'Bewerken' },
        ]}
      />
      <PageTitle title={`${naam} bewerken`} state="Wie eraan meeschrijft, stelt het niet zelf vast." />
      <KernbedingFormulier keuzen={keuzen} contract={undefined} terug={actionData} sleutel={sleutel} />
    </>
  );
}
