// SPDX-License-Identifier: EUPL-1.2
import { CheckboxGroup, DateInput, FieldSet, NumberInput, RadioGroup, TextArea, TextInput } from '#libs/ui';
import type { Terug } from '../shell/pagina.ts';
import { foutBij } from '../shell/terug.tsx';

type Props = { readonly terug: Terug | undefined };

/** How the fields are called on screen, for the list of what is wrong. */
export const labels = {
  bsn: 'Burgerservicenummer',
  voornamen: 'Voornamen',
  voorletters: 'Voorletters',
  voorvoegsel: 'Voorvoegsel',
  achternaam: 'Achternaam',
  geboortedatum: 'Geboortedatum',
  geslacht: 'Geslacht',
  straatnaam: 'Straat',
  huisnummer: 'Huisnummer',
  postcode: 'Postcode',
  plaatsnaam: 'Woonplaats',
  hulpvraag: 'Hulpvraag',
  route: 'Langs welke weg kwam de vraag?',
} as const;

/** What a field shows again. The browser must not remember it: it is about somebody else. */
const again = (terug: Terug | undefined, name: keyof typeof labels) => ({
  name,
  label: labels[name],
  defaultValue: terug?.waarden[name],
  error: foutBij(terug, name),
});
const line = (terug: Terug | undefined, name: keyof typeof labels) => ({ ...again(terug, name), autoComplete: 'off' });

export const Jeugdige = ({ terug }: Props) => (
  <FieldSet legend="Om wie gaat het?" hint="Zoals het in de basisregistratie personen staat.">
    <TextInput {...line(terug, 'bsn')} hint="Negen cijfers" inputMode="numeric" width="sm" />
    <TextInput {...line(terug, 'voornamen')} />
    <TextInput {...line(terug, 'voorletters')} width="xs" />
    <TextInput {...line(terug, 'voorvoegsel')} hint="Bijvoorbeeld ‘van der’" width="sm" optional />
    <TextInput {...line(terug, 'achternaam')} />
    <DateInput {...again(terug, 'geboortedatum')} />
    <RadioGroup
      {...again(terug, 'geslacht')}
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
    <TextInput {...line(terug, 'straatnaam')} hint="Hoogstens 24 tekens" />
    <NumberInput {...again(terug, 'huisnummer')} />
    <TextInput {...line(terug, 'postcode')} width="xs" />
    <TextInput {...line(terug, 'plaatsnaam')} />
  </FieldSet>
);

type HulpvraagProps = Props & {
  readonly routes: readonly { readonly code: string; readonly naam: string; readonly wie: string }[];
};

export const Hulpvraag = ({ terug, routes }: HulpvraagProps) => (
  <FieldSet legend="Wat wordt gevraagd?">
    <TextArea {...again(terug, 'hulpvraag')} hint="In gewone woorden, zo kort als kan" rows={5} />
    <RadioGroup
      {...again(terug, 'route')}
      options={routes.map(({ code, naam, wie }) => ({ value: code, label: naam, hint: wie }))}
    />
  </FieldSet>
);

/** Only where the child turns out to have a case already, or was said to. */
export function TweedeCasus({ terug }: Props) {
  const reasons = terug?.uitkomst?.status === 'refused' ? terug.uitkomst.reasons : [];
  const ticked = terug?.waarden['tweedeCasus'] !== undefined;
  if (!ticked && !reasons.some(({ code }) => code === 'casus-bestaat-al')) return null;
  return (
    <CheckboxGroup
      name="tweedeCasus"
      label="Er is al een casus"
      optional
      options={[{ value: 'on', label: 'Toch een tweede casus openen' }]}
      defaultValue={ticked ? ['on'] : []}
    />
  );
}
