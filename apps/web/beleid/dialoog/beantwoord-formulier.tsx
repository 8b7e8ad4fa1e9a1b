// SPDX-License-Identifier: EUPL-1.2
import { Actions, Form, RadioGroup, Section, SubmitButton, TextArea } from '#libs/ui';
import type { Terug } from '../../shell/pagina.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';

/** The boxes of the list belong to this form. */
export const beantwoordFormulier = 'beantwoorden';

type Props = { readonly sleutel: string; readonly terug: Terug | undefined; readonly adres: string };

const labels = {
  reacties: 'Reacties',
  uitkomst: 'Wat gebeurt ermee?',
  tekst: 'Antwoord',
  motivering: 'Waarom',
  nieuw: 'De bepaling gaat luiden',
};

/** One answer to everything that was ticked. */
export function BeantwoordFormulier({ sleutel, terug: given, adres }: Props) {
  const terug = terugVan(given, 'beleid/reacties-beantwoorden');
  const field = veldVan(terug);
  return (
    <Section title="De aangekruiste reacties beantwoorden" id="antwoord">
      <Weigering terug={terug} labels={labels} />
      <Form id={beantwoordFormulier} action={adres} idempotency={sleutel}>
        <RadioGroup
          {...field('uitkomst')}
          label="Wat gebeurt ermee?"
          options={[
            {
              value: 'gewijzigd',
              label: 'De bepaling wijzigt',
              hint: 'Kies dan alleen reacties op dezelfde bepaling.',
            },
            { value: 'niet-gewijzigd', label: 'De tekst blijft zo' },
            { value: 'toegelicht', label: 'Alleen een toelichting', hint: 'Bijvoorbeeld bij een vraag.' },
          ]}
        />
        <TextArea {...field('tekst')} label="Antwoord" hint="Iedereen leest dit na het publiceren. Noem geen namen." />
        <TextArea
          {...field('motivering')}
          label="Waarom"
          hint="Nodig voordat de antwoorden kunnen worden afgerond."
          optional
        />
        <TextArea {...field('nieuw')} label="De bepaling gaat luiden" hint="Alleen als de bepaling wijzigt." optional />
        <Actions>
          <SubmitButton>Antwoord vastleggen</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
