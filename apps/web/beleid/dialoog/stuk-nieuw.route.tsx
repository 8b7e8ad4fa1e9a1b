// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Actions, FileInput, Form, PageTitle, Section, SubmitButton, TextArea, TextInput } from '#libs/ui';
import { dialoogInzien, dialoogKeuzen, stukBestandToevoegen, stukToevoegen } from '#modules/beleid';
import { Bewaren } from '../../shell/bewaren.tsx';
import { kenmerk } from '../../shell/kenmerk.ts';
import { doe, magVragen, notFound, type Terug, vraag } from '../../shell/pagina.ts';
import { foutBij, terugVan, Weigering } from '../../shell/terug.tsx';
import type { Route } from './+types/stuk-nieuw.route.ts';
import { Kruimels } from './staat.tsx';

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  if (!magVragen(context, dialoogKeuzen)) throw notFound();
  const { id, naam, staat } = await vraag(context, dialoogInzien, { id: kenmerk(params.id) });
  return { tafel: { id, naam }, concept: staat === 'concept', sleutels: [newId(), newId()] as const };
};

export const action = (args: Route.ActionArgs) => {
  const dialoog = kenmerk(args.params.id);
  const naar = ({ stuk }: { readonly stuk: string }) => `/beleid/dialoog/stukken/${stuk}`;
  return new URL(args.request.url).searchParams.get('doe') === 'bestand'
    ? doe(args, stukBestandToevoegen, naar, { dialoog })
    : doe(args, stukToevoegen, naar, { dialoog });
};

export default function StukNieuw({ loaderData: { tafel, concept, sleutels }, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>Stuk toevoegen – Inkoopregie</title>
      <Kruimels tafel={tafel}>Stuk toevoegen</Kruimels>
      <PageTitle
        title="Stuk toevoegen"
        state={
          concept ? 'Wie u uitnodigt, leest het zodra de uitnodiging weg is.' : 'Wie is uitgenodigd, leest het meteen.'
        }
      />
      <Tekst tafel={tafel} sleutel={sleutels[0]} terug={terugVan(actionData, 'beleid/stuk-toevoegen')} />
      <Bestand tafel={tafel} sleutel={sleutels[1]} terug={terugVan(actionData, 'beleid/stuk-bestand-toevoegen')} />
    </>
  );
}

type DeelProps = {
  readonly tafel: Route.ComponentProps['loaderData']['tafel'];
  readonly sleutel: string;
  readonly terug: Terug | undefined;
};

const Tekst = ({ tafel, sleutel, terug }: DeelProps) => (
  <Section title="Een tekst, om per bepaling op te reageren">
    <Weigering terug={terug} />
    <Form idempotency={sleutel} label="Tekst toevoegen">
      <TextInput name="naam" label="Naam" defaultValue={terug?.waarden['naam']} error={foutBij(terug, 'naam')} />
      <TextArea
        name="tekst"
        label="Tekst"
        hint="Plak de tekst. Een lege regel begint een nieuwe bepaling; de nummers komen vanzelf."
        rows={14}
        defaultValue={terug?.waarden['tekst']}
        error={foutBij(terug, 'tekst')}
      />
      <Bewaren knop="Tekst toevoegen" annuleer={`/beleid/dialoog/${tafel.id}`} />
    </Form>
  </Section>
);

const Bestand = ({ tafel, sleutel, terug }: DeelProps) => (
  <Section title="Of een bestand, om als geheel op te reageren">
    <Weigering terug={terug} />
    <Form
      action={`/beleid/dialoog/${tafel.id}/stuk?doe=bestand`}
      upload
      idempotency={sleutel}
      label="Bestand toevoegen"
    >
      <TextInput
        name="naam"
        id="bestandsnaam"
        label="Naam"
        defaultValue={terug?.waarden['naam']}
        error={foutBij(terug, 'naam')}
      />
      <FileInput
        name="bestand"
        label="Bestand"
        hint="pdf, docx, xlsx, png, jpg, xml of txt; hoogstens 20 MB."
        error={foutBij(terug, 'bestand')}
      />
      <Actions>
        <SubmitButton kind="secondary">Bestand toevoegen</SubmitButton>
      </Actions>
    </Form>
  </Section>
);
