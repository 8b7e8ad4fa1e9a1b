// SPDX-License-Identifier: EUPL-1.2
import { Actions, FileInput, Form, RadioGroup, Section, SubmitButton, TextArea, TextInput } from '#libs/ui';
import { proceswoorden as woorden } from '#modules/tarieven/teksten';
import type { Terug } from '../../shell/pagina.ts';
import { foutBij, terugVan, Weigering } from '../../shell/terug.tsx';
import { optionsOf, veldVan } from '../../shell/veld.ts';

const act = 'tarieven/dossier-aanvullen';
const labels = { soort: 'Wat legt u vast?', tekst: 'Tekst', waarom: 'Waarom', wie: 'Wie', bestand: 'Bestand' };

type Props = { readonly sleutel: string; readonly terug: Terug | undefined; readonly bijStap?: boolean };

/** Adds a line to the file; nothing there ever changes. */
export function AanvulFormulier({ sleutel, terug: given, bijStap = false }: Props) {
  const terug = terugVan(given, act);
  const field = veldVan(terug);
  return (
    <Section title={bijStap ? 'Iets vastleggen bij deze stap' : 'Iets vastleggen'} id="vastleggen">
      <Weigering terug={terug} labels={labels} />
      <Form upload action="#vastleggen" idempotency={sleutel} hidden={{ _act: act }} label="Vastleggen">
        <RadioGroup
          {...field('soort', 'verslag')}
          label={labels.soort}
          hint="Wat u vastlegt, verandert niet meer."
          options={optionsOf(woorden.dossiersoort)}
        />
        <TextArea {...field('tekst')} label={labels.tekst} rows={4} />
        <TextArea {...field('waarom')} label={labels.waarom} hint="Nodig bij een keuze." rows={3} optional />
        <TextInput
          {...field('wie')}
          label={labels.wie}
          hint="Wie erbij waren, meekeken of rekenden. Nodig bij wie meekeek of rekende."
          optional
        />
        <FileInput
          name="bestand"
          label={labels.bestand}
          hint="pdf, docx, xlsx, png, jpg, xml of txt; hoogstens 20 MB."
          error={foutBij(terug, 'bestand')}
          optional
        />
        <Actions>
          <SubmitButton kind="secondary">Vastleggen</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
