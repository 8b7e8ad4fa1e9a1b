// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, PageTitle } from '#libs/ui';
import { evaluatieKeuzen, evaluatiePlannen } from '#modules/beleid';
import { doe, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/nieuw.route.ts';
import { EvaluatiePlanformulier } from './planformulier.tsx';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  keuzen: await vraag(context, evaluatieKeuzen, { code: null }),
  sleutel: newId(),
});

export const action = (args: Route.ActionArgs) =>
  doe(args, evaluatiePlannen, ({ code }) => `/beleid/evaluaties/${code}`);

export default function EvaluatieNieuw({ loaderData: { keuzen, sleutel }, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>Evaluatie plannen – Inkoopregie</title>
      <Breadcrumb
        items={[
          { label: 'Beleid', href: '/beleid' },
          { label: 'Evaluaties', href: '/beleid/evaluaties' },
          { label: 'Plannen' },
        ]}
      />
      <PageTitle title="Evaluatie plannen" state="Kies de periode, de doelen en de dagen." />
      <EvaluatiePlanformulier keuzen={keuzen} terug={actionData} sleutel={sleutel} />
    </>
  );
}
