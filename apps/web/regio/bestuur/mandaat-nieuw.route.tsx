// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, PageTitle } from '#libs/ui';
import { mandaatkeuzen, mandaatVoorstellen } from '#modules/regio';
import { doe, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/mandaat-nieuw.route.ts';
import { MandaatFormulier } from './mandaat-formulier.tsx';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  keuzen: await vraag(context, mandaatkeuzen, {}),
  sleutel: newId(),
});

export const action = (args: Route.ActionArgs) =>
  doe(args, mandaatVoorstellen, ({ voorstel }) => `/regio/voorstellen/${voorstel}`);

export default function MandaatNieuw({ loaderData: { keuzen, sleutel }, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>Nieuw mandaat – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Regio', href: '/regio#mandaten' }, { label: 'Nieuw mandaat' }]} />
      <PageTitle
        title="Nieuw mandaat voorstellen"
        state="Het telt pas mee als is besloten, en nooit met terugwerkende kracht."
      />
      <MandaatFormulier keuzen={keuzen} mandaat={null} sleutel={sleutel} terug={actionData} />
    </>
  );
}
