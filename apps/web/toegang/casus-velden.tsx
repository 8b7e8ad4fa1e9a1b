// SPDX-License-Identifier: EUPL-1.2
import { DateInput, FieldSet, NumberInput, RadioGroup, TextArea, TextInput } from '#libs/ui';
import type { Terug } from '../shell/pagina.ts';
import { foutBij } from '../shell/terug.tsx';

type Props = { readonly terug: Terug | undefined };

/** What a field shows again. The browser must not remember it: it is about somebody else. */
const again = (terug: Terug | undefined, name: string) => ({
  name,
  defaultValue: terug?.waarden[name],
  error: foutBij(terug, name),
});
const line = (terug: Terug | undefined, name: string) => ({ ...again(terug, name), autoComplete: 'off' });

export const Jeugdige = ({ terug }: Props) => (
  <FieldSet legend="Om wie gaat het?" hint="Zoals het in de basisregistratie personen staat.">
    <TextInput
      {...line(terug, 'bsn')}
      label="Burgerservicenummer"
      hint="Negen cijfers"
      inputMode="numeric"
      width="sm"
    />
    <TextInput {...line(terug, 'voornamen')} label="Voornamen" />
    <TextInput {...line(terug, 'voorletters')} label="Voorletters" width="xs" />
    <TextInput {...line(terug, 'voorvoegsel')} label="Voorvoegsel" hint="Bijvoorbeeld ‘van der’" width="sm" optional />
    <TextInput {...line(terug, 'achternaam')} label="Achternaam" />
    <DateInput {...again(terug, 'geboortedatum')} label="Geboortedatum" />
    <RadioGroup
      {...again(terug, 'geslacht')}
      label="Geslacht"
      options={[
        { value: '2', label: 'Vrouwelijk' },
        { value: '1', label: 'Mannelijk' },
        { value: '0', label: 'Onbekend' },
      ]}
    />
  </FieldSet>
);

export const Adres = ({ terug }: Props) => (
  <FieldSet legend="Waar woont de jeugdige?" hint="Het adres gaat mee in de toewijzing aan de aanbieder.">
    <TextInput {...line(terug, 'straatnaam')} label="Straat" hint="Hoogstens 24 tekens" />
    <NumberInput {...again(terug, 'huisnummer')} label="Huisnummer" />
    <TextInput {...line(terug, 'postcode')} label="Postcode" width="xs" />
    <TextInput {...line(terug, 'plaatsnaam')} label="Woonplaats" />
  </FieldSet>
);

type HulpvraagProps = Props & {
  readonly routes: readonly { readonly code: string; readonly naam: string; readonly wie: string }[];
};

export const Hulpvraag = ({ terug, routes }: HulpvraagProps) => (
  <FieldSet legend="Wat wordt gevraagd?">
    <TextArea {...again(terug, 'hulpvraag')} label="Hulpvraag" hint="In gewone woorden, zo kort als kan" rows={5} />
    <RadioGroup
      {...again(terug, 'route')}
      label="Langs welke weg kwam de vraag?"
      options={routes.map(({ code, naam, wie }) => ({ value: code, label: naam, hint: wie }))}
    />
  </FieldSet>
);
