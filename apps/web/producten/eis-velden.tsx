// SPDX-License-Identifier: EUPL-1.2
import { Badge, CheckboxGroup, FieldSet, NumberInput, Select, TextArea, TextInput } from '#libs/ui';
import type { ProductView } from '#modules/producten';
import { woorden } from '#modules/producten/teksten';
import type { Terug } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { foutBij } from '../shell/terug.tsx';

export type Eis = Plat<ProductView>['versie']['inhoud']['eisen'][number];
type Props = { readonly index: number; readonly eis: Eis | undefined; readonly terug: Terug | undefined };

/** The fields of one requirement; all empty, or struck out, means that it is not there. */
export function EisVelden({ index, eis, terug }: Props) {
  const field = fieldOf({ index, eis, terug });
  const tick = (veld: string, label: string) => {
    const { name } = field(veld, undefined);
    return {
      name,
      optional: true,
      options: [{ value: 'on', label }],
      defaultValue: terug?.waarden[name] ? ['on'] : [],
    };
  };
  return (
    <FieldSet
      legend={
        <>
          {eis ? `Eis ${index + 1}` : 'Nieuwe eis'} {eis?.voorbeeld && <Badge kind="voorbeeld" />}
        </>
      }
    >
      <Select {...field('soort', eis?.soort)} label="Soort" optional={!eis} empty="Kies een soort" options={soorten} />
      <TextArea {...field('tekst', eis?.tekst)} label="Eis" optional={!eis} rows={2} />
      <ToetsVelden index={index} eis={eis} terug={terug} />
      {eis ? (
        <CheckboxGroup {...tick('weg', 'Deze eis vervalt')} label="Vervallen" />
      ) : (
        <CheckboxGroup {...tick('voorbeeld', 'Deze eis is een voorbeeld en niet van de regio')} label="Voorbeeld" />
      )}
    </FieldSet>
  );
}

const soorten = Object.entries(woorden.eissoort).map(([value, label]) => ({ value, label }));

const fieldOf =
  ({ index, terug }: Props) =>
  (veld: string, before: string | undefined) => {
    const name = `eisen.${index}.${veld}`;
    return { name, defaultValue: terug ? terug.waarden[name] : before, error: foutBij(terug, name) };
  };

/** What makes a requirement checkable: what is measured, its bounds and in what. */
function ToetsVelden(props: Props) {
  const field = fieldOf(props);
  const toets = props.eis?.toets;
  return (
    <>
      <TextInput
        {...field('wat', toets?.wat)}
        label="Wat toezicht meet"
        optional
        hint="Met een grens wordt de eis toetsbaar."
      />
      <NumberInput {...field('minimaal', toets?.minimaal?.replace('.', ','))} label="Ten minste" optional decimals />
      <NumberInput {...field('maximaal', toets?.maximaal?.replace('.', ','))} label="Hoogstens" optional decimals />
      <TextInput
        {...field('eenheid', toets?.eenheid)}
        label="Gemeten in"
        optional
        width="sm"
        hint="Bijvoorbeeld procent of jeugdigen."
      />
    </>
  );
}
