// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, PageTitle } from '#libs/ui';
import { motieKeuzen, motieVastleggen } from '#modules/beleid';
import { doe, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/nieuw.route.ts';
import { MotieFormulier } from './formulier.tsx';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  keuzen: await vraag(context, motieKeuzen, { code: null }),
  sleutel: newId(),
});

export const action = (args: Route.ActionArgs) => doe(args, motieVastleggen, ({ code }) => `/beleid/moties/${code}`);

export default function MotieNieuw({ loaderData: { keuzen, sleutel }, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>Motie vastleggen – Inkoopregie</title>
      <Breadcrumb
        items={[
          { label: 'Beleid', href: '/beleid' },
          { label: 'Moties', href: '/beleid/moties' },
          { label: 'Vastleggen' },
        ]}
      />
      <PageTitle title="Motie vastleggen" state="Daarna legt u vast in welke gemeenten de raad haar aannam." />
      <MotieFormulier keuzen={keuzen} terug={actionData} sleutel={sleutel} />
    </>
  );
}
