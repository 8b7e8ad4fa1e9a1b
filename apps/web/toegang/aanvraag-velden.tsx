// SPDX-License-Identifier: EUPL-1.2
import { CheckboxGroup, DateInput, FieldSet, NumberInput, RadioGroup, Select, TextInput } from '#libs/ui';
import type { Aanvraagkeuzen } from '#modules/toegang';
import type { Terug } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { foutBij } from '../shell/terug.tsx';
import { labels as persoonslabels } from './casus-velden.tsx';
import { frequentieKeuzen, verwijzers } from './weergave.tsx';

type Props = { readonly terug: Terug | undefined };

/** How the fields are called on screen, for the list of what is wrong. */
export const labels = {
  ...persoonslabels,
  gemeente: 'Gemeente',
  product: 'Product',
  volume: 'Hoeveel',
  frequentie: 'Hoe vaak',
  van: 'Vanaf',
  tot: 'Tot en met',
  verwijzer: 'Wie verwees?',
  verwijzernaam: 'Naam van de verwijzer',
  verwijzercode: 'AGB-code van de verwijzer',
  beschikking: 'Nummer van de beschikking',
  beschikkingVan: 'Beschikking geldt vanaf',
  gezagsdragerBekend: 'Gezag',
} as const;

/** What a field shows again. The browser must not remember it: it is about somebody else. */
const veld = (terug: Terug | undefined, name: keyof typeof labels) => ({
  name,
  label: labels[name],
  defaultValue: terug?.waarden[name],
  error: foutBij(terug, name),
});
const regel = (terug: Terug | undefined, name: keyof typeof labels) => ({ ...veld(terug, name), autoComplete: 'off' });

export const Client = ({ terug }: Props) => (
  <FieldSet legend="Om wie gaat het?" hint="Zoals het in de basisregistratie personen staat.">
    <TextInput {...regel(terug, 'bsn')} hint="Negen cijfers" inputMode="numeric" width="sm" />
    <TextInput {...regel(terug, 'voornamen')} optional />
    <TextInput {...regel(terug, 'voorletters')} width="xs" optional />
    <TextInput {...regel(terug, 'voorvoegsel')} hint="Bijvoorbeeld ‘van der’" width="sm" optional />
    <TextInput {...regel(terug, 'achternaam')} />
    <DateInput {...veld(terug, 'geboortedatum')} />
    <RadioGroup
      {...veld(terug, 'geslacht')}
      options={[
        { value: '2', label: 'Vrouwelijk' },
        { value: '1', label: 'Mannelijk' },
        { value: '0', label: 'Onbekend' },
      ]}
    />
  </FieldSet>
);

export const Zorg = ({ terug, keuzen }: Props & { readonly keuzen: Plat<Aanvraagkeuzen> }) => (
  <FieldSet legend="Welke zorg vraagt u aan?">
    <Select
      {...veld(terug, 'gemeente')}
      empty="Kies de gemeente van de cliënt"
      options={keuzen.gemeenten.map(({ gemeente, naam }) => ({ value: gemeente, label: naam }))}
    />
    <Select
      {...veld(terug, 'product')}
      empty="Kies een product"
      options={keuzen.producten.map(({ product, naam, eenheid, voorbeeld }) => ({
        value: product,
        label: `${naam}, per ${eenheid}${voorbeeld ? ' (voorbeeld)' : ''}`,
      }))}
    />
    <NumberInput {...veld(terug, 'volume')} hint="In de eenheid van het product" />
    <RadioGroup {...veld(terug, 'frequentie')} options={frequentieKeuzen} />
    <DateInput {...veld(terug, 'van')} />
    <DateInput {...veld(terug, 'tot')} hint="Nodig als u per week aanvraagt" optional />
  </FieldSet>
);

export const Verwijzing = ({ terug }: Props) => (
  <FieldSet legend="Op wiens verwijzing?">
    <Select {...veld(terug, 'verwijzer')} empty="Kies de verwijzer" options={verwijzers()} />
    <TextInput
      {...regel(terug, 'verwijzercode')}
      hint="Acht cijfers; van een arts of gecertificeerde instelling. Anders de naam."
      inputMode="numeric"
      width="sm"
      optional
    />
    <TextInput {...regel(terug, 'verwijzernaam')} optional />
    <NumberInput {...veld(terug, 'beschikking')} hint="Als de gemeente een open beschikking gaf" optional />
    <DateInput {...veld(terug, 'beschikkingVan')} optional />
    <CheckboxGroup
      name="gezagsdragerBekend"
      label={labels.gezagsdragerBekend}
      optional
      options={[{ value: 'on', label: 'Ik weet wie het gezag over de jeugdige heeft' }]}
      defaultValue={terug?.waarden['gezagsdragerBekend'] ? ['on'] : []}
    />
  </FieldSet>
);
