// SPDX-License-Identifier: EUPL-1.2
import { Actions, FieldSet, Form, RadioGroup, Section, SubmitButton, TextArea } from '#libs/ui';
import { afwijkingTekst, cijferTekst } from '#modules/tarieven/teksten';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import type { MetTerug, View } from './view.ts';

const act = 'tarieven/prijsopbouw-beoordelen';
type Afwijking = View['afwijkingen'][number];
type Veld = ReturnType<typeof veldVan>;

/** Each thing that is another for the aanbieder: follow it, or explain why not. */
export function Beoordelen({ view: { afwijkingen, beoordelingen }, terug: given }: MetTerug) {
  const terug = terugVan(given, act);
  const field = veldVan(terug);
  const before = beoordelingen?.[0];
  return (
    <Section title={before ? 'Opnieuw beoordelen' : 'Beoordelen'} id="oordeel">
      <p>Een ander dan wie beoordeelt, geeft daarna het antwoord. Wat u niet volgt, legt u uit.</p>
      <Weigering terug={terug} labels={labelsOf(afwijkingen)} />
      <Form action="#oordeel" label="Beoordelen" hidden={{ _act: act, ...hiddenOf(afwijkingen) }}>
        {afwijkingen.map((afwijking, at) => (
          <Punt
            key={afwijking.soort}
            afwijking={afwijking}
            at={at}
            field={field}
            before={before?.oordelen.find(({ soort }) => soort === afwijking.soort)}
          />
        ))}
        <Eisen field={field} before={before} />
        <Actions>
          <SubmitButton kind={before ? 'secondary' : 'primary'}>Oordeel vastleggen</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

type Beoordeling = NonNullable<View['beoordelingen']>[number];
type PuntProps = {
  readonly afwijking: Afwijking;
  readonly at: number;
  readonly field: Veld;
  readonly before: Beoordeling['oordelen'][number] | undefined;
};

const Punt = ({ afwijking: { soort, was, wordt, eenheid }, at, field, before }: PuntProps) => (
  <FieldSet
    legend={afwijkingTekst(soort)}
    hint={`De regio rekent met ${cijferTekst(was, eenheid)}, de aanbieder met ${cijferTekst(wordt, eenheid)}`}
  >
    <RadioGroup
      {...field(`oordelen.${at}.oordeel`, before?.oordeel)}
      label="Oordeel"
      options={[
        { value: 'volgen', label: 'Volgen' },
        { value: 'niet-volgen', label: 'Niet volgen' },
      ]}
    />
    <TextArea
      {...field(`oordelen.${at}.reden`, before?.reden)}
      label="Uitleg"
      hint="Nodig als u niet volgt."
      rows={3}
      optional
    />
  </FieldSet>
);

type EisenProps = Pick<PuntProps, 'field'> & { readonly before: Beoordeling | undefined };

/** The second question of the source: is the price for what the college asks [001 §8.1]? */
const Eisen = ({ field, before }: EisenProps) => (
  <>
    <RadioGroup
      {...field('voldoet', before && (before.voldoet ? 'ja' : 'nee'))}
      label="Doet de aanbieder wat het productenboek vraagt?"
      hint="Zo niet, dan volgt u niets: de prijs is dan voor iets anders."
      options={[
        { value: 'ja', label: 'Ja' },
        { value: 'nee', label: 'Nee' },
      ]}
    />
    <TextArea
      {...field('voldoetReden', before?.voldoetReden)}
      label="Waaruit blijkt dat?"
      hint="Nodig bij nee."
      rows={3}
      optional
    />
  </>
);

const labelsOf = (afwijkingen: readonly Afwijking[]): Record<string, string> => ({
  ...Object.fromEntries(
    afwijkingen.flatMap(({ soort }, at) => [
      [`oordelen.${at}.oordeel`, afwijkingTekst(soort)],
      [`oordelen.${at}.reden`, `Uitleg bij ${afwijkingTekst(soort)}`],
    ]),
  ),
  voldoet: 'Wat het productenboek vraagt',
  voldoetReden: 'Waaruit blijkt dat',
});

const hiddenOf = (afwijkingen: readonly Afwijking[]): Record<string, string> =>
  Object.fromEntries(afwijkingen.map(({ soort }, at) => [`oordelen.${at}.soort`, soort]));
