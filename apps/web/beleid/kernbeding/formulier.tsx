// SPDX-License-Identifier: EUPL-1.2
import { CheckboxGroup, FieldSet, Form, RadioGroup, Select, TextArea, TextInput } from '#libs/ui';
import type { KernbedingKeuzen } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { Bewaren, Voorbeeldkeuze } from '../../shell/bewaren.tsx';
import type { Terug } from '../../shell/pagina.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import { asOption, optionsOf, veldVan } from '../../shell/veld.ts';

type Props = {
  readonly keuzen: KernbedingKeuzen;
  readonly contract: string | undefined;
  readonly terug: Terug | undefined;
  readonly sleutel: string;
};

/** Writes or changes a kernbeding in concept; what was typed always comes back. */
export function KernbedingFormulier({ keuzen, contract, terug, sleutel }: Props) {
  const { kernbeding } = keuzen;
  return (
    <>
      <Weigering
        terug={terug}
        labels={{ naam: 'Korte naam', op: 'Waarop is de prestatie', indicator: 'Gemeten met' }}
      />
      <Form idempotency={sleutel}>
        <Afspraak keuzen={keuzen} contract={contract} terug={terug} />
        <Bijdrage keuzen={keuzen} terug={terug} />
        <Voorbeeldkeuze terug={terug} nu={kernbeding?.voorbeeld} />
        <Bewaren
          knop="Bewaar als concept"
          annuleer={kernbeding ? `/beleid/kernbedingen/${kernbeding.code}` : '/beleid#kernbedingen'}
        />
      </Form>
    </>
  );
}

function Afspraak({ keuzen: { kernbeding, contracten }, contract, terug }: Omit<Props, 'sleutel'>) {
  const field = veldVan(terug);
  return (
    <>
      <TextInput
        {...field('naam', kernbeding?.naam)}
        label="Korte naam"
        hint="Zoals in een lijst, bijvoorbeeld ‘Tarief per minuut’."
      />
      <Select
        {...field('contract', kernbeding?.contract ?? contract)}
        label="Contract"
        empty="Kies een contract"
        options={contracten.map(asOption)}
      />
      <RadioGroup {...field('soort', kernbeding?.soort)} label="Soort" options={optionsOf(woorden.kernbedingsoort)} />
      <RadioGroup
        {...field('op', kernbeding?.op)}
        label="Waarop is de prestatie?"
        hint="Alleen bij een prestatie."
        optional
        options={optionsOf(woorden.op)}
      />
      <TextArea
        {...field('tekst', kernbeding?.tekst)}
        label="Tekst"
        hint="Wat spreken de gemeenten met de aanbieder af?"
      />
    </>
  );
}

function Bijdrage({ keuzen, terug }: Pick<Props, 'keuzen' | 'terug'>) {
  const { kernbeding, doelen, indicatoren } = keuzen;
  return (
    <FieldSet legend="Waar het aan bijdraagt" hint="Een kernbeding zonder doel kan niet worden vastgesteld.">
      <CheckboxGroup
        name="doelen[]"
        label="Doelen"
        optional
        options={doelen.map((doel) => ({ ...asOption(doel), hint: reachOf(doel.contracten, keuzen) }))}
        defaultValue={terug ? terug.lijsten['doelen'] : kernbeding?.doelen}
        error={foutBij(terug, 'doelen[]')}
      />
      <Select
        {...veldVan(terug)('indicator', kernbeding?.indicator)}
        label="Gemeten met"
        hint="Nodig bij een prestatie op resultaat."
        optional
        empty="Geen indicator"
        options={indicatoren.map(asOption)}
      />
    </FieldSet>
  );
}

const reachOf = (contracten: readonly string[] | null, { contracten: known }: KernbedingKeuzen): string =>
  contracten === null
    ? 'alle contracten'
    : known
        .filter(({ code }) => contracten.includes(code))
        .map(({ naam }) => naam)
        .join(', ');
