// SPDX-License-Identifier: EUPL-1.2

import { formatGetal } from '#libs/kernel';
import { CheckboxGroup, DateInput, Form, MoneyInput, RadioGroup, TextArea, TextInput } from '#libs/ui';
import type { OpgaveKeuzen } from '#modules/beleid';
import { opgavewoorden } from '#modules/beleid/teksten';
import { Bewaren, Voorbeeldkeuze } from '../../shell/bewaren.tsx';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import { asOption, optionsOf, veldVan } from '../../shell/veld.ts';

type Props = { readonly keuzen: Plat<OpgaveKeuzen>; readonly terug: Terug | undefined; readonly sleutel: string };
const labels = {
  naam: 'Korte naam',
  tekst: 'Wat moet worden geleerd of gemaakt?',
  volgendeStap: 'Volgende stap',
  volgendeStapOp: 'Uiterlijk',
};

/** Writes or changes an ontwikkelopgave; what was typed always comes back. */
export function OpgaveFormulier({ keuzen, terug, sleutel }: Props) {
  const { opgave } = keuzen;
  return (
    <>
      <Weigering terug={terug} labels={labels} />
      <Form idempotency={sleutel}>
        <Inhoud keuzen={keuzen} terug={terug} />
        <Uitvoering keuzen={keuzen} terug={terug} />
        <Voorbeeldkeuze terug={terug} nu={opgave?.voorbeeld} geen="opgave van de regio" />
        <Bewaren
          knop="Bewaar als concept"
          annuleer={opgave ? `/beleid/ontwikkelopgaven/${opgave.code}` : '/beleid/ontwikkelopgaven'}
        />
      </Form>
    </>
  );
}

/** What it is, and for which contracts. */
function Inhoud({ keuzen: { opgave, contracten }, terug }: Omit<Props, 'sleutel'>) {
  const field = veldVan(terug);
  return (
    <>
      <TextInput {...field('naam', opgave?.naam)} label={labels.naam} width="full" />
      <TextArea {...field('tekst', opgave?.tekst)} label={labels.tekst} />
      <CheckboxGroup
        name="contracten[]"
        label="Contracten"
        hint="Kiest u niets, dan is de opgave er voor alle contracten samen."
        optional
        options={contracten.map(asOption)}
        defaultValue={terug ? terug.lijsten['contracten'] : (opgave?.contracten ?? [])}
        error={foutBij(terug, 'contracten[]')}
      />
      <RadioGroup {...field('soort', opgave?.soort)} label="Soort" optional options={optionsOf(opgavewoorden.soort)} />
    </>
  );
}

/** How urgent, whose, for how much, and what comes next. */
function Uitvoering({ keuzen: { opgave }, terug }: Omit<Props, 'sleutel'>) {
  const field = veldVan(terug);
  const budget = opgave?.budget ?? null;
  return (
    <>
      <RadioGroup
        {...field('prioriteit', opgave?.prioriteit)}
        label="Prioriteit"
        optional
        options={optionsOf(opgavewoorden.prioriteit)}
      />
      <TextInput {...field('eigenaar', opgave?.eigenaar)} label="Eigenaar" hint="Wie zorgt dat het gebeurt?" optional />
      <MoneyInput
        {...field('budget', budget === null ? null : formatGetal(budget / 100))}
        label="Budget"
        hint="Laat leeg als het nog niet bekend is."
        optional
      />
      <TextInput {...field('volgendeStap', opgave?.volgendeStap)} label={labels.volgendeStap} optional width="full" />
      <DateInput
        {...field('volgendeStapOp', opgave?.volgendeStapOp)}
        label={labels.volgendeStapOp}
        hint="De werkvoorraad herinnert eraan."
        optional
      />
    </>
  );
}
