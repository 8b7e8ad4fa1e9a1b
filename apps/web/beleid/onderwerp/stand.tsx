// SPDX-License-Identifier: EUPL-1.2
import { Actions, DateInput, Form, RadioGroup, Section, SubmitButton, TextArea, TextInput } from '#libs/ui';
import type { OnderwerpView } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { hoofdletter } from '../../shell/hoofdletter.ts';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';

type Props = {
  readonly onderwerp: Plat<OnderwerpView>;
  readonly terug: Terug | undefined;
  readonly sleutel: string;
};

/** How far the subject is: who takes it up, by when, and how it was settled. */
export function Stand({ onderwerp, terug, sleutel }: Props) {
  const field = veldVan(terug);
  return (
    <Section title="Hoe ver is het?">
      <Weigering terug={terug} labels={{ staat: 'Stand', regeling: 'Hoe is het geregeld?' }} />
      <Form idempotency={sleutel} label="Stand bijwerken">
        <RadioGroup
          {...field('staat', onderwerp.staat)}
          label="Stand"
          options={Object.entries(woorden.onderwerpstaat).map(([value, label]) => ({
            value,
            label: hoofdletter(label),
          }))}
        />
        <TextInput
          {...field('trekker', onderwerp.trekker)}
          label="Trekker"
          hint="Wie het oppakt: een functie of organisatie. Nodig zodra het in dialoog is."
          optional
        />
        <DateInput
          {...field('uiterlijk', onderwerp.uiterlijk)}
          label="Uiterlijk"
          hint="Tot deze dag staat het in de werkvoorraad."
          optional
        />
        <TextArea
          {...field('regeling', onderwerp.regeling)}
          label="Hoe is het geregeld?"
          hint="Alleen als het geregeld is."
          optional
        />
        <Actions>
          <SubmitButton>Stand bewaren</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
