// SPDX-License-Identifier: EUPL-1.2
import { bekend } from '#libs/regiopakket';
import { CheckboxGroup, NumberInput, Select, TextArea, TextInput } from '#libs/ui';
import type { VormRij } from '#modules/producten';
import { woorden } from '#modules/producten/teksten';
import type { Terug } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { optionsOf, veldVan } from '../shell/veld.ts';
import { vinkVan } from './vink.ts';

type Inhoud = Plat<VormRij>['inhoud'];
type Props = { readonly inhoud: Inhoud | undefined; readonly terug: Terug | undefined };

const onbekend = { value: 'onbekend', label: 'onbekend' };

/** What a special form of buying is. */
export function VormVelden({ inhoud, terug }: Props) {
  const field = veldVan(terug);
  return (
    <>
      <Select
        {...field('soort', inhoud?.soort)}
        label="Soort"
        empty="Kies een soort"
        options={optionsOf(woorden.vormsoort)}
      />
      <TextInput {...field('naam', (inhoud && bekend(inhoud.naam)) ?? undefined)} label="Naam" />
      <TextArea {...field('omschrijving', inhoud?.omschrijving)} label="Wat het is" rows={3} />
      <GeldVelden inhoud={inhoud} terug={terug} />
      {!inhoud && (
        <CheckboxGroup
          {...vinkVan(terug)('voorbeeld', 'Dit is een voorbeeld en niet van de regio')}
          label="Voorbeeld"
        />
      )}
    </>
  );
}

const known = <T,>(waarde: Parameters<typeof bekend<T>>[0] | undefined) =>
  waarde === undefined ? undefined : (bekend(waarde) ?? undefined);
const amount = (text: string | undefined) => text?.replace('.', ',');

function GeldVelden({ inhoud, terug }: Props) {
  const field = veldVan(terug);
  return (
    <>
      <TextInput
        {...field('eenheid', known(inhoud?.eenheid))}
        label="Per"
        optional
        width="sm"
        hint="Zoals etmaal of plek."
      />
      <Select
        {...field('betaling', known<string>(inhoud?.betaling) ?? 'onbekend')}
        label="Hoe wordt het betaald?"
        options={[onbekend, ...optionsOf(woorden.betaalwijze)]}
      />
      <NumberInput
        {...field('tariefEuro', amount(known(inhoud?.tariefEuro)))}
        label="Bedrag"
        unit="euro"
        optional
        decimals
      />
      <BudgetVelden inhoud={inhoud} terug={terug} />
    </>
  );
}

function BudgetVelden({ inhoud, terug }: Props) {
  const field = veldVan(terug);
  const without = known<boolean>(inhoud?.zonderClient);
  return (
    <>
      <NumberInput
        {...field('plafondEuro', amount(known(inhoud?.plafondEuro)))}
        label="Plafond"
        unit="euro"
        optional
        decimals
        hint="Bij een keuzebudget: tot welk bedrag wordt betaald wat is geleverd."
      />
      <Select
        {...field('overschot', known<string>(inhoud?.overschot) ?? 'onbekend')}
        label="Wat van een budget overblijft"
        options={[onbekend, ...optionsOf(woorden.overschot)]}
      />
      <NumberInput {...field('aantal', known<number>(inhoud?.aantal)?.toString())} label="Aantal" optional />
      <Select
        {...field('zonderClient', without === undefined ? 'onbekend' : without ? 'ja' : 'nee')}
        label="Wordt het betaald zonder toegewezen cliënt?"
        options={[onbekend, { value: 'ja', label: 'ja' }, { value: 'nee', label: 'nee' }]}
      />
    </>
  );
}
