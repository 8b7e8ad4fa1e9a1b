// SPDX-License-Identifier: EUPL-1.2
import { Details, NumberInput, Select, TextInput } from '#libs/ui';
import type { ProductKeuzen } from '#modules/producten';
import { woorden } from '#modules/producten/teksten';
import type { Terug } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { optionsOf, veldVan } from '../shell/veld.ts';

type Inhoud = Plat<ProductKeuzen>['concept']['inhoud'];
type Props = { readonly inhoud: Inhoud; readonly terug: Terug | undefined };

/** What is normed: each subject folded in, with in its heading what it says now. */
export const NormVelden = ({ inhoud: { normen }, terug }: Props) =>
  Object.entries(woorden.normonderwerp).map(([over, naam]) => (
    <NormVeld key={over} over={over} naam={naam} norm={normen.find((one) => one.over === over)} terug={terug} />
  ));

type VeldProps = {
  readonly over: string;
  readonly naam: string;
  readonly norm: Inhoud['normen'][number] | undefined;
  readonly terug: Terug | undefined;
};

function NormVeld({ over, naam, norm, terug }: VeldProps) {
  const field = (veld: string, before: string | undefined) => veldVan(terug)(`normen.${over}.${veld}`, before);
  const figure = (getal: string | undefined) => getal?.replace('.', ',');
  const wrong = terug?.fouten.some(({ veld }) => veld.startsWith(`normen.${over}`)) ?? false;
  return (
    <Details summary={`Norm voor ${naam.toLowerCase()}: ${norm?.soort ?? 'onbekend'}`} open={wrong}>
      <Select
        {...field('soort', norm?.soort ?? 'onbekend')}
        label="Hoe vast is de norm?"
        options={[{ value: 'onbekend', label: 'onbekend' }, ...optionsOf(woorden.normsoort)]}
      />
      <NumberInput {...field('minimaal', figure(norm?.minimaal))} label="Ten minste" optional decimals />
      <NumberInput {...field('maximaal', figure(norm?.maximaal))} label="Hoogstens" optional decimals />
      <TextInput
        {...field('eenheid', norm?.eenheid)}
        label="Gemeten in"
        optional
        width="sm"
        hint="Bijvoorbeeld maanden, uur per week of procent hbo."
      />
    </Details>
  );
}
