// SPDX-License-Identifier: EUPL-1.2

import { newId } from '#libs/kernel';
import { Breadcrumb, PageTitle } from '#libs/ui';
import { kernbedingKeuzen, kernbedingVastleggen } from '#modules/beleid';
import { doe, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/nieuw.route.ts';
import { KernbedingFormulier } from './formulier.tsx';

export const loader = async ({ context, request }: Route.LoaderArgs) => ({
  keuzen: await vraag(context, kernbedingKeuzen, { code: null }),
  contract: new URL(request.url).searchParams.get('contract') ?? undefined,
  sleutel: newId(),
});

export const action = (args: Route.ActionArgs) =>
  doe(args, kernbedingVastleggen, ({ code }) => `/beleid/kernbedingen/${code}`);

export default function KernbedingNieuw({
  loaderData: { keuzen, contract, sleutel },
  actionData,
}: Route.ComponentProps) {
  return (
    <>
      <title>Kernbeding schrijven – Inkoopregie</title>
      <Breadcrumb
        items={[
          { label: 'Beleid', href: '/beleid' },
          { label: 'Kernbedingen', href: '/beleid#kernbedingen' },
          { label: 'Schrijven' },
        ]}
      />
      <PageTitle
        title="Kernbeding schrijven"
        state="Het wordt bewaard als concept. Een andere beleidsadviseur stelt het vast."
      />
      <KernbedingFormulier keuzen={keuzen} contract={contract} terug={actionData} sleutel={sleutel} />
    </>
  );
}
