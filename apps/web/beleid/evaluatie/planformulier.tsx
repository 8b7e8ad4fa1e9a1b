// SPDX-License-Identifier: EUPL-1.2
import { CheckboxGroup, DateInput, FieldSet, Form, Select, TextArea, TextInput } from '#libs/ui';
import type { EvaluatieKeuzen } from '#modules/beleid';
import { evaluatiewoorden } from '#modules/beleid/teksten';
import { Bewaren, Voorbeeldkeuze } from '../../shell/bewaren.tsx';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import { asOption, optionsOf, veldVan } from '../../shell/veld.ts';

type Props = { readonly keuzen: Plat<EvaluatieKeuzen>; readonly terug: Terug | undefined; readonly sleutel: string };
const labels = {
  waarover: 'Waarover gaat zij?',
  wie: 'Wie stelt haar op?',
  ritme: 'Hoe vaak komt zij terug?',
  overVan: 'Kijkt terug vanaf',
  overTot: 'Kijkt terug tot en met',
  uiterlijk: 'Klaar uiterlijk',
  gegevensOp: 'Gegevens verzameld',
  conceptOp: 'Concept geschreven',
  radenOp: 'Naar de raden',
};

type Day = {
  readonly name: keyof typeof labels;
  readonly before: string | null | undefined;
  readonly terug: Terug | undefined;
};
const Dag = ({ name, before, terug }: Day) => (
  <DateInput {...veldVan(terug)(name, before)} label={labels[name]} optional />
);

/** Plans an evaluation; what was typed always comes back. */
export function EvaluatiePlanformulier({ keuzen, terug, sleutel }: Props) {
  const { evaluatie, doelen } = keuzen;
  const field = veldVan(terug);
  return (
    <>
      <Weigering terug={terug} labels={labels} />
      <Form idempotency={sleutel}>
        <TextInput {...field('naam', evaluatie?.naam)} label="Naam" width="full" />
        <TextArea {...field('waarover', evaluatie?.waarover)} label={labels.waarover} />
        <TextInput {...field('wie', evaluatie?.wie)} label={labels.wie} optional width="full" />
        <Dagen keuzen={keuzen} terug={terug} />
        <Select
          {...field('ritme', evaluatie?.ritme)}
          label={labels.ritme}
          hint="Na het vaststellen staat de volgende dan klaar."
          optional
          empty="Eén keer, of nog onbekend"
          options={optionsOf(evaluatiewoorden.ritme)}
        />
        <CheckboxGroup
          name="doelen[]"
          label="Welke doelen worden bekeken?"
          optional
          options={doelen.map(asOption)}
          defaultValue={terug ? terug.lijsten['doelen'] : evaluatie?.doelen}
          error={foutBij(terug, 'doelen[]')}
        />
        <Voorbeeldkeuze terug={terug} nu={evaluatie?.voorbeeld} geen="evaluatie van de regio" />
        <Bewaren
          knop="Planning bewaren"
          annuleer={evaluatie ? `/beleid/evaluaties/${evaluatie.code}` : '/beleid/evaluaties'}
        />
      </Form>
    </>
  );
}

function Dagen({ keuzen: { evaluatie, stappen }, terug }: Omit<Props, 'sleutel'>) {
  const stepDay = (soort: string) => stappen.find(({ stap }) => stap === soort)?.uiterlijk;
  return (
    <>
      <FieldSet
        legend="Periode waarover"
        hint={evaluatie?.vanafVolgensPlan ? 'Het plan wil dat zij steeds over de hele periode gaat.' : undefined}
      >
        <Dag name="overVan" before={evaluatie?.overVan} terug={terug} />
        <Dag name="overTot" before={evaluatie?.overTot} terug={terug} />
      </FieldSet>
      <FieldSet legend="Planning" hint="De werkvoorraad herinnert aan de eerste dag die nadert.">
        <Dag name="gegevensOp" before={stepDay('gegevens')} terug={terug} />
        <Dag name="conceptOp" before={stepDay('concept')} terug={terug} />
        <Dag name="radenOp" before={stepDay('raden')} terug={terug} />
        <Dag name="uiterlijk" before={evaluatie?.uiterlijk} terug={terug} />
      </FieldSet>
    </>
  );
}
