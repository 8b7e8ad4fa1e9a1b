// SPDX-License-Identifier: EUPL-1.2
import type { Client301, Relatie301 } from '../../types/301.ts';
import { alsFout, gebrek, type Uitkomst } from '../regel.ts';

// Rules on a client and on a relatie that only the 301 has.

/** CS050: how to address somebody fits the names that are given. */
export function CS050({ Naam }: Pick<Relatie301, 'Naam'>): Uitkomst {
  const heeftPartnernaam = Naam.Partnernaam !== undefined;
  const mag = heeftPartnernaam ? ['1', '2', '3', '4'] : ['1', '6'];
  if (mag.includes(Naam.NaamGebruik)) return undefined;
  const melding = `${heeftPartnernaam ? 'Met' : 'Zonder'} partnernaam is naamgebruik ${mag.join(', ')}, niet ${Naam.NaamGebruik}.`;
  return gebrek('Naam/NaamGebruik', melding);
}

/** CS318: a client is a person. */
export const CS318 = ({ Naam }: Client301): Uitkomst =>
  alsFout(
    Naam.NaamGebruik === '6',
    'Naam/NaamGebruik',
    'Een cliënt is een persoon; naamgebruik 6 is voor organisaties.',
  );

/** CD007: a language with an interpreter, and only then. */
export function CD007({ Communicatie: c }: Client301): Uitkomst {
  if (c === undefined || (c.Vorm === '1') === (c.Taal !== undefined)) return undefined;
  const melding =
    c.Vorm === '1' ? 'Bij een tolk (vorm 1) moet de taal staan.' : 'De taal hoort alleen bij een tolk (vorm 1).';
  return gebrek('Communicatie/Taal', melding);
}

/** TR061: a client has an address that is more than temporary. */
export const TR061 = ({ Contactgegevens }: Client301): Uitkomst =>
  alsFout(
    !Contactgegevens.some(({ Soort }) => ['01', '02', '03'].includes(Soort)),
    'Contactgegevens',
    'De cliënt heeft geen contact van soort 01 (BRP), 02 (correspondentie) of 03 (verblijf).',
  );
