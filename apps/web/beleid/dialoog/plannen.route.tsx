// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { PageTitle } from '#libs/ui';
import { dialoogKeuzen, dialoogPlannen } from '#modules/beleid';
import { doe, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/plannen.route.ts';
import { PlannenFormulier } from './plannen-formulier.tsx';
import { Kruimels } from './staat.tsx';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  keuzen: await vraag(context, dialoogKeuzen, { id: null }),
  sleutel: newId(),
});

export const action = (args: Route.ActionArgs) => doe(args, dialoogPlannen, ({ id }) => `/beleid/dialoog/${id}`);

export default function Plannen({ loaderData: { keuzen, sleutel }, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>Ronde of tafel voorbereiden – Inkoopregie</title>
      <Kruimels>Voorbereiden</Kruimels>
      <PageTitle
        title="Ronde of tafel voorbereiden"
        state="Niemand buiten de regio ziet dit voordat u de uitnodigingen verstuurt."
      />
      <PlannenFormulier keuzen={keuzen} terug={actionData} sleutel={sleutel} />
    </>
  );
}
