// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, PageTitle } from '#libs/ui';
import { evaluatieKeuzen, evaluatiePlannen } from '#modules/beleid';
import { doe, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/plannen.route.ts';
import { EvaluatiePlanformulier } from './planformulier.tsx';

export const loader = async ({ context, params: { code } }: Route.LoaderArgs) => ({
  keuzen: await vraag(context, evaluatieKeuzen, { code }),
  sleutel: newId(),
});

export const action = (args: Route.ActionArgs) =>
  doe(args, evaluatiePlannen, ({ code }) => `/beleid/evaluaties/${code}`, { code: args.params.code });

export default function EvaluatiePlannen({
  loaderData: { keuzen, sleutel },
  actionData,
  params: { code },
}: Route.ComponentProps) {
  const naam = keuzen.evaluatie?.naam ?? code;
  return (
    <>
      <title>{`${naam} plannen – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Beleid', href: '/beleid' },
          { label: 'Evaluaties', href: '/beleid/evaluaties' },
          { label: naam, href: `/beleid/evaluaties/${code}` },
          { label: 'Plannen' },
        ]}
      />
      <PageTitle title={`${naam} plannen`} state="Kies de periode, de doelen en de dagen." />
      <EvaluatiePlanformulier keuzen={keuzen} terug={actionData} sleutel={sleutel} />
    </>
  );
}
