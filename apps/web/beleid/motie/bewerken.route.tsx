// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, PageTitle } from '#libs/ui';
import { motieKeuzen, motieVastleggen } from '#modules/beleid';
import { doe, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/bewerken.route.ts';
import { MotieFormulier } from './formulier.tsx';

export const loader = async ({ context, params: { code } }: Route.LoaderArgs) => ({
  keuzen: await vraag(context, motieKeuzen, { code }),
  sleutel: newId(),
});

export const action = (args: Route.ActionArgs) =>
  doe(args, motieVastleggen, ({ code }) => `/beleid/moties/${code}`, { code: args.params.code });

export default function MotieBewerken({
  loaderData: { keuzen, sleutel },
  actionData,
  params: { code },
}: Route.ComponentProps) {
  const titel = keuzen.motie?.titel ?? code;
  return (
    <>
      <title>{`${titel} bewerken – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Beleid', href: '/beleid' },
          { label: 'Moties', href: '/beleid/moties' },
          { label: titel, href: `/beleid/moties/${code}` },
          { label: 'Bewerken' },
        ]}
      />
      <PageTitle
        title={`${titel} bewerken`}
        state="Wat u hier wijzigt, verandert een nieuwe versie van het plan niet meer."
      />
      <MotieFormulier keuzen={keuzen} terug={actionData} sleutel={sleutel} />
    </>
  );
}
