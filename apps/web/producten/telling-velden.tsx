// SPDX-License-Identifier: EUPL-1.2
import { FieldSet, Select, TextInput } from '#libs/ui';
import type { ProductKeuzen } from '#modules/producten';
import { woorden } from '#modules/producten/teksten';
import type { Terug } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { optionsOf, veldVan } from '../shell/veld.ts';

type Keuzen = Plat<ProductKeuzen>;
type Props = {
  readonly inhoud: Keuzen['concept']['inhoud'];
  readonly categorieen: Keuzen['categorieen'];
  readonly terug: Terug | undefined;
};

const wetten = ['jeugdwet', 'wmo'] as const;

/** How the product is counted and told in messages. */
export function TellingVelden({ inhoud, categorieen, terug }: Props) {
  const field = veldVan(terug);
  return (
    <FieldSet
      legend="Hoe het wordt geteld"
      hint="De wet is die van het product, ook als de rest van het contract onder een andere wet valt."
    >
      <Select {...field('tellen.wet', inhoud.wet)} label="Wet" options={optionsOf(woorden.wet)} />
      <Select {...field('tellen.soort', inhoud.soort)} label="Soort hulp" options={optionsOf(woorden.soort)} />
      <Select
        {...field('tellen.categorie', inhoud.ijw.categorie)}
        label="Productcategorie"
        options={wetten.flatMap((wet) =>
          Object.entries(categorieen[wet]).map(([value, naam]) => ({
            value,
            label: `${value} ${naam} (${woorden.wet[wet]})`,
          })),
        )}
      />
      <TextInput
        {...field('tellen.code', inhoud.ijw.code)}
        label="Productcode"
        width="sm"
        hint="Vijf tekens, zoals 45A01."
      />
      <Select
        {...field('tellen.variant', inhoud.uitvoeringsvariant.variant)}
        label="Uitvoeringsvariant"
        options={optionsOf(woorden.variant)}
      />
      <Select
        {...field('tellen.eenheid', inhoud.eenheid.soort)}
        label="Eenheid"
        hint="Wat wordt geleverd telt u in tijd of stuks, wat wordt bereikt in stuks of euro. Een taak telt u niet per cliënt."
        options={optionsOf(woorden.eenheid)}
      />
    </FieldSet>
  );
}
