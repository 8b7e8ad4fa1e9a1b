// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, Form, PageTitle, RadioGroup } from '#libs/ui';
import { ontwikkelopgaveInzien, opgaveToetsen } from '#modules/beleid';
import { opgavewoorden } from '#modules/beleid/teksten';
import { Bewaren } from '../../shell/bewaren.tsx';
import { doe, notFound, vraag, wieVan } from '../../shell/pagina.ts';
import { Weigering } from '../../shell/terug.tsx';
import { optionsOf, veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/toetsen.route.ts';
import { Toetsvraag } from './toetsvraag.tsx';

export async function loader({ context, params: { code } }: Route.LoaderArgs) {
  const opgave = await vraag(context, ontwikkelopgaveInzien, { code });
  const { hoed } = wieVan(context);
  if (hoed.soort !== 'verband' || !hoed.rollen.some((rol) => opgaveToetsen.rollen.includes(rol))) throw notFound();
  return { opgave, sleutel: newId() };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, opgaveToetsen, ({ code }) => `/beleid/ontwikkelopgaven/${code}#toets`, {
    ontwikkelopgave: args.params.code,
  });

export default function OpgaveToetsen({ loaderData: { opgave, sleutel }, actionData }: Route.ComponentProps) {
  const { code, naam, criteria, positie } = opgave;
  const terug = `/beleid/ontwikkelopgaven/${code}`;
  return (
    <>
      <title>{`${naam} toetsen – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Beleid', href: '/beleid' },
          { label: 'Ontwikkelopgaven', href: '/beleid/ontwikkelopgaven' },
          { label: naam, href: terug },
          { label: 'Toetsen' },
        ]}
      />
      <PageTitle
        title={`${naam} toetsen`}
        state="De vragen komen uit het plan. U kunt steeds bewaren en later verdergaan."
      />
      <Weigering terug={actionData} labels={labelsOf(criteria)} />
      <Form idempotency={sleutel}>
        {criteria.map((criterium, at) => (
          <Toetsvraag key={criterium.code} criterium={criterium} at={at} terug={actionData} />
        ))}
        <RadioGroup
          {...veldVan(actionData)('positie', positie)}
          label="Is de zorg bewezen effectief of innovatief?"
          hint="Uw antwoord staat naast wat het plan zegt en telt niet mee in de uitkomst."
          optional
          options={optionsOf(opgavewoorden.positie)}
        />
        <Bewaren knop="Antwoorden bewaren" annuleer={terug} />
      </Form>
    </>
  );
}

const labelsOf = (criteria: readonly { readonly vraag: string }[]) =>
  Object.fromEntries(criteria.map(({ vraag }, at) => [`antwoorden.${at}.toelichting`, `Toelichting bij ‘${vraag}’`]));
