// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, Form, PageTitle, TextArea } from '#libs/ui';
import { evaluatieInzien, evaluatieSchrijven } from '#modules/beleid';
import { Bewaren } from '../../shell/bewaren.tsx';
import { doe, notFound, vraag, wieVan } from '../../shell/pagina.ts';
import { Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/schrijven.route.ts';
import { DoelVraag } from './vraag.tsx';

export async function loader({ context, params: { code } }: Route.LoaderArgs) {
  const evaluatie = await vraag(context, evaluatieInzien, { code });
  const { hoed } = wieVan(context);
  const schrijft = hoed.soort === 'verband' && hoed.rollen.some((rol) => evaluatieSchrijven.rollen.includes(rol));
  if (!schrijft || evaluatie.staat === 'vastgesteld') throw notFound();
  return { evaluatie, sleutel: newId() };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, evaluatieSchrijven, ({ code }) => `/beleid/evaluaties/${code}`, { evaluatie: args.params.code });

export default function EvaluatieSchrijven({ loaderData: { evaluatie, sleutel }, actionData }: Route.ComponentProps) {
  const { code, naam, vragen, conclusie } = evaluatie;
  return (
    <>
      <title>{`${naam} schrijven – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Beleid', href: '/beleid' },
          { label: 'Evaluaties', href: '/beleid/evaluaties' },
          { label: naam, href: `/beleid/evaluaties/${code}` },
          { label: 'Schrijven' },
        ]}
      />
      <PageTitle
        title={`${naam} schrijven`}
        state="U kunt steeds bewaren en later verdergaan. Een ander stelt haar vast."
      />
      {vragen.length === 0 && (
        <p>
          Er zijn nog geen doelen gekozen. <a href={`/beleid/evaluaties/${code}/plannen`}>Kies ze in de planning.</a>
        </p>
      )}
      <Weigering terug={actionData} labels={labelsOf(vragen)} />
      <Form idempotency={sleutel}>
        {vragen.map((een, at) => (
          <DoelVraag key={een.code} vraag={een} at={at} terug={actionData} />
        ))}
        <TextArea {...veldVan(actionData)('conclusie', conclusie)} label="Conclusie" optional rows={8} />
        <Bewaren knop="Evaluatie bewaren" annuleer={`/beleid/evaluaties/${code}`} />
      </Form>
    </>
  );
}

const labelsOf = (vragen: readonly { readonly naam: string }[]) =>
  Object.fromEntries(vragen.map(({ naam }, at) => [`oordelen.${at}.tekst`, `Toelichting bij ‘${naam}’`]));
