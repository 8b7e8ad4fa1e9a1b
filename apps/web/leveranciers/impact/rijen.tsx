// SPDX-License-Identifier: EUPL-1.2
import { FieldRow, MoneyInput, NumberInput, type Option, Select, TextInput } from '#libs/ui';
import { aantallen, type Veld } from './invoer.ts';

type Props = { readonly producten: readonly Option[]; readonly veld: Veld };

const rijen = (soort: keyof typeof aantallen) => Array.from({ length: aantallen[soort] }, (_, at) => at);

export const Tariefrijen = ({ producten, caos, veld }: Props & { readonly caos: readonly string[] }) =>
  rijen('tarieven').map((at) => (
    <FieldRow key={at} legend={`Tarief ${at + 1}`}>
      <Select label="Product" optional empty="Alle producten" options={producten} {...veld(`tarieven.${at}.product`)} />
      <MoneyInput label="Wordt" optional {...veld(`tarieven.${at}.bedrag`)} />
      <NumberInput label="Of erbij" optional decimals unit="%" {...veld(`tarieven.${at}.procent`)} />
      <Select
        label="Cao"
        optional
        empty="Elke cao"
        options={caos.map((cao) => ({ value: cao, label: cao }))}
        {...veld(`tarieven.${at}.cao`)}
      />
      <Select
        label="Micro"
        optional
        empty="Allebei"
        options={[
          { value: 'ja', label: 'Alleen micro' },
          { value: 'nee', label: 'Alleen gewoon' },
        ]}
        {...veld(`tarieven.${at}.micro`)}
      />
      <TextInput label="AGB-code" optional inputMode="numeric" width="sm" {...veld(`tarieven.${at}.aanbieder`)} />
    </FieldRow>
  ));

export const Groeirijen = ({ producten, veld }: Props) =>
  rijen('groei').map((at) => (
    <FieldRow key={at} legend={`Productie ${at + 1}`}>
      <Select label="Product" optional empty="Alle producten" options={producten} {...veld(`groei.${at}.product`)} />
      <NumberInput label="Meer" optional decimals unit="%" {...veld(`groei.${at}.procent`)} />
    </FieldRow>
  ));

export const Overgangrijen = ({ producten, veld }: Props) =>
  rijen('overgangen').map((at) => (
    <FieldRow key={at} legend={`Product ${at + 1}`}>
      <Select label="Product" optional empty="Geen" options={producten} {...veld(`overgangen.${at}.product`)} />
      <Select label="Wordt" optional empty="Eindigt" options={producten} {...veld(`overgangen.${at}.naar`)} />
      <NumberInput label="Welk deel" optional decimals unit="%" {...veld(`overgangen.${at}.procent`)} />
      <NumberInput label="Van zoveel eenheden" optional decimals {...veld(`overgangen.${at}.was`)} />
      <NumberInput label="Worden er" optional decimals {...veld(`overgangen.${at}.wordt`)} />
    </FieldRow>
  ));

const normen = [
  { value: 'per-week', label: 'per week' },
  { value: 'per-maand', label: 'per maand' },
  { value: 'totaal', label: 'in totaal' },
  { value: 'maanden', label: 'maanden lang' },
];

export const Normrijen = ({ producten, veld }: Props) =>
  rijen('normen').map((at) => (
    <FieldRow key={at} legend={`Norm ${at + 1}`}>
      <Select label="Product" optional empty="Geen" options={producten} {...veld(`normen.${at}.product`)} />
      <NumberInput label="Hoogstens" optional {...veld(`normen.${at}.hoogstens`)} />
      <Select label="Waarover" optional empty="Kies" options={normen} {...veld(`normen.${at}.soort`)} />
    </FieldRow>
  ));
