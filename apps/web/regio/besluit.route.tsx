// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, Form, KeyValue, Moment, PageTitle, Section, SubmitButton, Waarom } from '#libs/ui';
import { besluitInzien, besluitstukToevoegen, kennisNemen } from '#modules/regio';
import { defineQuery } from '#platform/query';
import { readTasks } from '#platform/taak';
import { doe, vraag } from '../shell/pagina.ts';
import { waaromTeksten } from '../shell/teksten.ts';
import { terugVan } from '../shell/terug.tsx';
import type { Route } from './+types/besluit.route.ts';
import { Dossier } from './bestuur/besluitdossier.tsx';
import { onderwerpAdres } from './onderwerp.ts';

/** Does this decision still wait on the viewer's work list to be taken note of? */
const wachtOpKennisname = defineQuery({
  naam: 'regio/wacht-op-kennisname',
  rollen: besluitInzien.rollen,
  run: async (context, { id }: { readonly id: string }) =>
    (await readTasks(context)).some(({ soort, onderwerp }) => soort === 'regio/kennisnemen' && onderwerp.id === id),
});

export async function loader({ context, params: { id } }: Route.LoaderArgs) {
  const besluit = await vraag(context, besluitInzien, { id });
  return {
    besluit,
    onderwerp: onderwerpAdres(context, besluit.onderwerpSoort, besluit.onderwerp),
    ongelezen: await vraag(context, wachtOpKennisname, { id }),
  };
}

export async function action(args: Route.ActionArgs) {
  const besluit = args.params.id;
  const act = (await args.request.clone().formData()).get('_act');
  const here = () => `/regio/besluiten/${besluit}`;
  return act === besluitstukToevoegen.naam
    ? doe(args, besluitstukToevoegen, here, { besluit })
    : doe(args, kennisNemen, here, { besluit });
}

export default function Besluit({ loaderData: { besluit, onderwerp, ongelezen }, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>{`${besluit.titel} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Regio', href: '/regio' },
          { label: 'Besluiten', href: '/regio/besluiten' },
          { label: besluit.titel },
        ]}
      />
      <PageTitle
        title={besluit.titel}
        state={
          <>
            Genomen op <Moment value={besluit.genomen} />
          </>
        }
      />
      <KeyValue
        title="Besluit"
        items={[
          { term: 'Genomen door', value: `${besluit.door}, ${besluit.naam}` },
          { term: 'Grond', value: besluit.grond },
          { term: 'Motivering', value: besluit.motivering },
          { term: 'Waarover', value: onderwerp ? <a href={onderwerp}>{besluit.titel}</a> : besluit.titel },
          { term: 'Kenmerk', value: <code>{besluit.id}</code> },
        ]}
      />
      <Section title="Waarom dit besluit genomen mocht worden">
        <Waarom
          outcome={besluit.bewijs.outcome}
          texts={waaromTeksten}
          sentence="De bevoegdheid is getoetst aan het mandaatregister van de regio."
        />
      </Section>
      <Dossier besluit={besluit} terug={terugVan(actionData, 'regio/besluitstuk-toevoegen')} />
      {ongelezen && (
        <Form>
          <SubmitButton kind="primary">Kennisgenomen</SubmitButton>
        </Form>
      )}
    </>
  );
}
