// SPDX-License-Identifier: EUPL-1.2
import { Actions, Form, RadioGroup, Section, Select, SubmitButton, TextArea } from '#libs/ui';
import type { ProductvoorstelView } from '#modules/producten';
import type { Terug } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { terugVan, Weigering } from '../shell/terug.tsx';
import { asOption, veldVan } from '../shell/veld.ts';

type Props = {
  readonly onderweg: Plat<ProductvoorstelView>['onderweg'];
  readonly terug: Terug | undefined;
  readonly sleutel: string;
};

/** The judgement of the inkoper, which goes to who sent the proposal. */
export function BeoordeelFormulier({ onderweg, terug, sleutel }: Props) {
  const eigen = terugVan(terug, 'producten/productvoorstel-beoordelen');
  const field = veldVan(eigen);
  return (
    <Section title="Beoordelen">
      <Weigering terug={eigen} />
      <Form idempotency={sleutel}>
        <RadioGroup
          {...field('oordeel')}
          label="Wat doet u met dit voorstel?"
          options={[
            { value: 'overgenomen', label: 'Overnemen in een versie die wordt voorbereid' },
            { value: 'afgewezen', label: 'Afwijzen' },
          ]}
        />
        <Select
          {...field('product')}
          label="Overgenomen in"
          optional
          empty="Kies een product"
          hint="Alleen producten waarvan een nieuwe versie in voorbereiding is."
          options={onderweg.map(asOption)}
        />
        <TextArea
          {...field('antwoord')}
          label="Antwoord aan de gemeente"
          rows={3}
          hint="Waarom wel of niet, in gewone woorden."
        />
        <Actions>
          <SubmitButton>Oordeel vastleggen</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
