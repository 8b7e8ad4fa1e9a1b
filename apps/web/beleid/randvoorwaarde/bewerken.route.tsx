// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, PageTitle } from '#libs/ui';
import { randvoorwaardeKeuzen, randvoorwaardeVastleggen } from '#modules/beleid';
import { doe, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/bewerken.route.ts';
import { RandvoorwaardeFormulier } from './formulier.tsx';

export const loader = async ({ context, params: { code } }: Route.LoaderArgs) => ({
  keuzen: await vraag(context, randvoorwaardeKeuzen, { code }),
  sleutel: newId(),
});

export const action = (args: Route.ActionArgs) =>
  doe(args, randvoorwaardeVastleggen, ({ code }) => `/beleid/randvoorwaarden/${code}`, { code: args.params.code });

export default function RandvoorwaardeBewerken({
  loaderData: { keuzen, sleutel },
  actionData,
  params: { code },
}: Route.ComponentProps) {
  const naam = keuzen.randvoorwaarde?.naam ?? code;
  return (
    <>
      <title>{`${naam} bewerken – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Beleid', href: '/beleid' },
          { label: naam, href: `/beleid/randvoorwaarden/${code}` },
          { label: 'Bewerken' },
        ]}
      />
      <PageTitle title={`${naam} bewerken`} state="Wie eraan meeschrijft, stelt haar niet zelf vast." />
      <RandvoorwaardeFormulier keuzen={keuzen} segment={undefined} terug={actionData} sleutel={sleutel} />
    </>
  );
}
