// SPDX-License-Identifier: EUPL-1.2
import { Actions, Form, RadioGroup, Section, SubmitButton, TextArea } from '#libs/ui';
import { proceswoorden as woorden } from '#modules/tarieven/teksten';
import { hoofdletter } from '../../shell/hoofdletter.ts';
import type { Terug } from '../../shell/pagina.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { optionsOf, veldVan } from '../../shell/veld.ts';

/** The boxes of the list belong to this form. */
export const antwoordFormulier = 'antwoorden';

const labels = {
  reacties: 'Reacties',
  uitkomst: 'Wat gebeurt ermee?',
  samenvatting: 'Wat is er gezegd?',
  motivering: 'Waarom',
};

/** One answer to everything that was ticked. */
export function AntwoordFormulier({
  sleutel,
  terug: given,
}: {
  readonly sleutel: string;
  readonly terug: Terug | undefined;
}) {
  const terug = terugVan(given, 'tarieven/tariefreacties-beantwoorden');
  const field = veldVan(terug);
  const options = optionsOf(woorden.uitkomst).map(({ value, label }) => ({ value, label: hoofdletter(label) }));
  return (
    <Section title="De aangekruiste reacties beantwoorden" id="antwoord">
      <Weigering terug={terug} labels={labels} />
      <Form id={antwoordFormulier} action="#antwoord" idempotency={sleutel} label="Beantwoorden">
        <RadioGroup {...field('uitkomst')} label={labels.uitkomst} options={options} />
        <TextArea
          {...field('samenvatting')}
          label={labels.samenvatting}
          hint="In uw woorden en zonder namen: dit staat in het dossier."
          rows={3}
        />
        <TextArea
          {...field('motivering')}
          label={labels.motivering}
          hint="De aanbieder leest dit, en wie het dossier leest."
        />
        <Actions>
          <SubmitButton>Antwoord vastleggen</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
