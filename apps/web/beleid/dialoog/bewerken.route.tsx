// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { PageTitle } from '#libs/ui';
import { dialoogKeuzen, dialoogPlannen } from '#modules/beleid';
import { kenmerk } from '../../shell/kenmerk.ts';
import { doe, notFound, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/bewerken.route.ts';
import { PlannenFormulier } from './plannen-formulier.tsx';
import { Kruimels } from './staat.tsx';

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const keuzen = await vraag(context, dialoogKeuzen, { id: kenmerk(params.id) });
  if (keuzen.moment?.staat !== 'concept') throw notFound();
  return { keuzen, tafel: keuzen.moment, sleutel: newId() };
};

export const action = (args: Route.ActionArgs) =>
  doe(args, dialoogPlannen, ({ id }) => `/beleid/dialoog/${id}`, { id: kenmerk(args.params.id) });

export default function Bewerken({ loaderData: { keuzen, tafel, sleutel }, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>{`${tafel.naam} bewerken – Inkoopregie`}</title>
      <Kruimels tafel={tafel}>Bewerken</Kruimels>
      <PageTitle title={`${tafel.naam} bewerken`} state="Dit kan tot de uitnodigingen zijn verstuurd." />
      <PlannenFormulier keuzen={keuzen} terug={actionData} sleutel={sleutel} />
    </>
  );
}
