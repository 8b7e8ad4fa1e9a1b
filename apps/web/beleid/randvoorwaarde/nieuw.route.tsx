// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, PageTitle } from '#libs/ui';
import { randvoorwaardeKeuzen, randvoorwaardeVastleggen } from '#modules/beleid';
import { doe, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/nieuw.route.ts';
import { RandvoorwaardeFormulier } from './formulier.tsx';

export const loader = async ({ context, request }: Route.LoaderArgs) => ({
  keuzen: await vraag(context, randvoorwaardeKeuzen, { code: null }),
  segment: new URL(request.url).searchParams.get('segment') ?? undefined,
  sleutel: newId(),
});

export const action = (args: Route.ActionArgs) =>
  doe(args, randvoorwaardeVastleggen, ({ code }) => `/beleid/randvoorwaarden/${code}`);

export default function RandvoorwaardeNieuw({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>Randvoorwaarde schrijven – Inkoopregie</title>
      <Breadcrumb
        items={[
          { label: 'Beleid', href: '/beleid' },
          { label: 'Randvoorwaarden', href: '/beleid/randvoorwaarden' },
          { label: 'Schrijven' },
        ]}
      />
      <PageTitle
        title="Randvoorwaarde schrijven"
        state="Zij wordt bewaard als concept. Een andere beleidsadviseur stelt haar vast."
      />
      <RandvoorwaardeFormulier {...loaderData} terug={actionData} />
    </>
  );
}
