// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, Form, RadioGroup, Section, SubmitButton, TextArea } from '#libs/ui';
import { foutBij, Weigering } from '../shell/terug.tsx';
import { Oordelen, Vrijstellingen } from './toets-uitkomst.tsx';
import type { BeoordelenProps } from './toets-view.ts';
import { Bewijs, Eis, type Punt, puntTitel } from './toetspunt.tsx';

/** Every point that is asked now: what it demands, what was shown, and the verdict, side by side. */
export function Toetsformulier({ view, sleutel, terug }: BeoordelenProps) {
  const { vervolg } = view.toetsing;
  if (vervolg.status !== 'decided' || vervolg.value.soort !== 'beoordelen') return null;
  const { punten, rondesoort } = vervolg.value;
  return (
    <Section title={titles[rondesoort]}>
      <Attention kind="info">
        {explanations[rondesoort]} Schrijf bij ‘voldoet niet’ waarom: de aanbieder leest dat.
      </Attention>
      <Weigering terug={terug} />
      <Form idempotency={sleutel}>
        {punten.map((punt, at) => (
          <PuntVelden key={`${punt.criterium}/${punt.product}`} view={view} punt={punt} at={at} terug={terug} />
        ))}
        <Actions>
          <SubmitButton>Oordeel vastleggen</SubmitButton>
        </Actions>
      </Form>
      <Vrijstellingen view={view} />
    </Section>
  );
}

const titles = {
  zelfstandig: 'Uw oordeel',
  samen: 'Samen oordelen',
  'na-zienswijze': 'Opnieuw oordelen na de reactie',
} as const;

const explanations = {
  zelfstandig: 'U oordeelt los van uw collega. U ziet elkaars oordeel pas als beide vastliggen.',
  samen: 'Over deze punten oordeelde u verschillend. Bespreek ze samen en leg elk hetzelfde oordeel vast.',
  'na-zienswijze': 'De aanbieder heeft gereageerd. Oordeel opnieuw over wat toen ontbrak.',
} as const;

type PuntProps = Pick<BeoordelenProps, 'view' | 'terug'> & { readonly punt: Punt; readonly at: number };

function PuntVelden({ view, punt, at, terug }: PuntProps) {
  const naam = `oordelen.${at}`;
  return (
    <section className="inkoop-punt" aria-labelledby={`punt-${at}`}>
      <h3 className="inkoop-punt__titel" id={`punt-${at}`}>
        {puntTitel(view, punt)}
      </h3>
      <div className="inkoop-punt__deel">
        <h4>Eis</h4>
        <Eis view={view} punt={punt} />
      </div>
      <div className="inkoop-punt__deel">
        <h4>Bewijs</h4>
        <Bewijs view={view} punt={punt} />
        <Oordelen view={view} punt={punt} />
      </div>
      <div className="inkoop-punt__deel">
        <input type="hidden" name={`${naam}.criterium`} value={punt.criterium} />
        <input type="hidden" name={`${naam}.product`} value={punt.product} />
        <RadioGroup
          name={`${naam}.oordeel`}
          label="Oordeel"
          options={[
            { value: 'voldoet', label: 'Voldoet' },
            { value: 'voldoet-niet', label: 'Voldoet niet' },
          ]}
          defaultValue={terug?.waarden[`${naam}.oordeel`]}
          error={foutBij(terug, `${naam}.oordeel`)}
        />
        <TextArea
          name={`${naam}.toelichting`}
          label="Toelichting"
          hint="Nodig bij ‘voldoet niet’: schrijf waarom."
          optional
          rows={2}
          defaultValue={terug?.waarden[`${naam}.toelichting`]}
          error={foutBij(terug, `${naam}.toelichting`)}
        />
      </div>
    </section>
  );
}
