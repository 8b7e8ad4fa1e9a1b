// SPDX-License-Identifier: EUPL-1.2
import { SOORTEN_MET_POSTCODE } from '../../keuzes.ts';
import type { Contact301 } from '../../types/301.ts';
import { eindVoorBegin } from '../datums.ts';
import { alsFout, gebrek, type Regels, type Uitkomst } from '../regel.ts';

// Rules on a contact, of the client or of a relatie.

/** TR006: somebody can be reached by telephone or by post. */
const TR006 = ({ Telefoon, Adres }: Contact301): Uitkomst =>
  alsFout(
    Telefoon === undefined && (Adres?.Huis === undefined || Adres.Postcode === undefined),
    '',
    'Dit contact heeft geen telefoon en ook geen adres met huisnummer en postcode.',
  );

/** CD005: a country with a postcode, and only then. */
function CD005({ Adres: a }: Contact301): Uitkomst {
  if (a === undefined || (a.Postcode === undefined) === (a.LandCode === undefined)) return undefined;
  const melding =
    a.LandCode === undefined
      ? 'Bij een postcode moet de landcode staan.'
      : 'Zonder postcode mag er geen landcode staan.';
  return gebrek('Adres/LandCode', melding);
}

/** CD009: only a temporary stay has a period. */
const CD009 = ({ Soort, Periode }: Contact301): Uitkomst =>
  alsFout(
    Periode !== undefined && Soort !== '04',
    'Periode',
    'Een periode hoort alleen bij een tijdelijk verblijfadres (soort 04).',
  );

/** CD025: an address in the Netherlands has a house number. */
const CD025 = ({ Adres }: Contact301): Uitkomst =>
  alsFout(
    Adres?.LandCode === 'NL' && Adres.Huis === undefined,
    'Adres/Huis',
    'Bij een Nederlands adres moet het huisnummer staan.',
  );

/** CD034: where somebody is registered or stays has a postcode; asked also where there is no address. */
const CD034 = ({ Soort, Adres }: Contact301): Uitkomst =>
  alsFout(
    Adres?.Postcode === undefined && SOORTEN_MET_POSTCODE.includes(Soort),
    'Adres/Postcode',
    `Bij een adres van soort ${Soort} moet de postcode staan.`,
  );

/** CS003: a period does not end before it begins. */
const CS003 = ({ Periode }: Contact301): Uitkomst =>
  eindVoorBegin(Periode?.Begindatum, Periode?.Einddatum, 'Periode/Einddatum');

/** CS089: a Dutch postcode is four digits and two letters together. */
const CS089 = ({ Adres: a }: Contact301): Uitkomst =>
  alsFout(
    a?.LandCode === 'NL' && a.Postcode !== undefined && !/^[1-9][0-9]{3}[a-zA-Z]{2}$/.test(a.Postcode),
    'Adres/Postcode',
    'Een Nederlandse postcode is vier cijfers en twee letters, zonder spatie.',
  );

export const contactregels: Regels<Contact301, unknown> = { TR006, CD005, CD009, CD025, CD034, CS003, CS089 };
