// SPDX-License-Identifier: EUPL-1.2
import { Datum, DefinitionList, Section } from '#libs/ui';
import type { CasusView } from '#modules/toegang';
import type { Plat } from '../shell/plat.ts';

const geslachten: Readonly<Record<string, string>> = { '0': 'onbekend', '1': 'mannelijk', '2': 'vrouwelijk' };

/** Who it is about and what is asked; of the BSN only the end. */
export function JeugdigeFeiten({ casus: { jeugdige, naam, hulpvraag, route } }: { readonly casus: Plat<CasusView> }) {
  return (
    <Section title="De vraag">
      <DefinitionList
        items={[
          { term: 'Hulpvraag', value: hulpvraag },
          { term: 'Kwam langs', value: route },
          { term: 'Jeugdige', value: naam, note: `Burgerservicenummer eindigt op ${jeugdige.bsnEinde}` },
          {
            term: 'Geboren',
            value: <Datum value={jeugdige.geboortedatum} />,
            note: `Geslacht: ${geslachten[jeugdige.geslacht] ?? 'onbekend'}`,
          },
          {
            term: 'Adres',
            value: `${jeugdige.straatnaam} ${jeugdige.huisnummer}, ${jeugdige.postcode.slice(0, 4)} ${jeugdige.postcode.slice(4)} ${jeugdige.plaatsnaam}`,
          },
        ]}
      />
    </Section>
  );
}
