// SPDX-License-Identifier: EUPL-1.2
import { CheckboxGroup, Details, FieldSet, NumberInput, Select, TextArea, TextInput } from '#libs/ui';
import type { Terug } from '../shell/pagina.ts';
import { foutBij } from '../shell/terug.tsx';
import { veldVan } from '../shell/veld.ts';
import { type Eis, EisVelden } from './eis-velden.tsx';

/** How many empty requirements the form offers. */
const spare = 2;

type Veld = 'naam' | 'omschrijving' | 'doelgroep' | 'leeftijdVan' | 'leeftijdTotEnMet';
type BeschrijvingProps = {
  readonly velden: { readonly [V in Veld]?: string | undefined };
  readonly terug: Terug | undefined;
};

/** What the product is and for whom. */
export function Beschrijving({ velden, terug }: BeschrijvingProps) {
  const field = (naam: Veld) => ({
    name: naam,
    defaultValue: terug ? terug.waarden[naam] : velden[naam],
    error: foutBij(terug, naam),
  });
  return (
    <>
      <TextInput {...field('naam')} label="Naam" />
      <TextArea {...field('omschrijving')} label="Omschrijving" />
      <TextArea
        {...field('doelgroep')}
        label="Doelgroep"
        hint="Voor wie is dit product? Zonder doelgroep kan het niet naar de colleges."
        optional
        rows={2}
      />
      <NumberInput {...field('leeftijdVan')} label="Leeftijd vanaf" unit="jaar" optional />
      <NumberInput {...field('leeftijdTotEnMet')} label="Leeftijd tot en met" unit="jaar" optional />
    </>
  );
}

/** Room for requirements that are not there yet. */
export function NieuweEisen({ eisen, terug }: { readonly eisen: readonly Eis[]; readonly terug: Terug | undefined }) {
  const places = Array.from({ length: spare }, (_, offset) => eisen.length + offset);
  const typedIn = places.some((index) =>
    Object.keys(terug?.waarden ?? {}).some((veld) => veld.startsWith(`eisen.${index}.`) && terug?.waarden[veld]),
  );
  return (
    <Details summary="Een eis toevoegen" open={typedIn}>
      {places.map((index) => (
        <EisVelden key={index} index={index} eis={undefined} terug={terug} />
      ))}
    </Details>
  );
}

type Keuze = { readonly code: string; readonly naam: string };
type WaarvoorProps = {
  readonly doelen: readonly Keuze[];
  readonly kernbedingen: readonly Keuze[];
  readonly gekozen: { readonly doelen: readonly string[]; readonly kernbedingen: readonly string[] };
  readonly terug: Terug | undefined;
};

/** Which doelen and kernbedingen the product serves. */
export function Waarvoor({ doelen, kernbedingen, gekozen, terug }: WaarvoorProps) {
  const group = (naam: 'doelen' | 'kernbedingen', keuzes: readonly Keuze[]) => ({
    name: `${naam}[]`,
    optional: true,
    options: keuzes.map((keuze) => ({ value: keuze.code, label: keuze.naam })),
    defaultValue: terug ? terug.lijsten[naam] : gekozen[naam],
    error: foutBij(terug, `${naam}[]`),
  });
  return (
    <FieldSet legend="Waarvoor">
      <CheckboxGroup {...group('doelen', doelen)} label="Doelen" />
      <CheckboxGroup {...group('kernbedingen', kernbedingen)} label="Kernbedingen" />
    </FieldSet>
  );
}

type VormProps = {
  readonly vorm: string | undefined;
  readonly vormen: readonly Keuze[];
  readonly terug: Terug | undefined;
};

/** The special form of buying that the product belongs to; the question is only there when the region has such forms. */
export const VormVeld = ({ vorm, vormen, terug }: VormProps) =>
  vormen.length > 0 && (
    <Select
      {...veldVan(terug)('vorm', vorm ?? 'geen')}
      label="Bijzondere vorm"
      options={[
        { value: 'geen', label: 'geen: een gewoon product' },
        ...vormen.map(({ code, naam }) => ({ value: code, label: naam })),
      ]}
    />
  );
