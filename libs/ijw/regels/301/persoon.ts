// SPDX-License-Identifier: EUPL-1.2
import { isVoor, jarenEerder, leesbaar } from '../../datum.ts';
import { OUDSTE_CLIENT_IN_JAREN } from '../../keuzes.ts';
import type { Client301, Relatie301 } from '../../types/301.ts';
import type { Datum } from '../../types/gedeeld.ts';
import { alsFout, gebrek, type Uitkomst } from '../regel.ts';

// Rules on a client and on a relatie.

type Persoon = Pick<Relatie301, 'Geboortedatum' | 'Naam'>;
type Omgeving = { readonly dagtekening: Datum };

const ONBEKEND = '1900-01-01';
const PAD = 'Geboortedatum/Datum';

/** TR002: nobody is older than 120; not asked when the date is wholly unknown. */
export function TR002({ Geboortedatum: g }: Persoon, { dagtekening }: Omgeving): Uitkomst {
  if (g === undefined || (g.DatumGebruik === '3' && g.Datum === ONBEKEND)) return undefined;
  return isVoor(g.Datum, jarenEerder(dagtekening, OUDSTE_CLIENT_IN_JAREN))
    ? gebrek(PAD, `De geboortedatum ${leesbaar(g.Datum)} ligt meer dan ${OUDSTE_CLIENT_IN_JAREN} jaar terug.`)
    : undefined;
}

/** TR134: nobody is born after the message was dated. */
export const TR134 = ({ Geboortedatum: g }: Persoon, { dagtekening }: Omgeving): Uitkomst =>
  g !== undefined && isVoor(dagtekening, g.Datum)
    ? gebrek(
        PAD,
        `De geboortedatum ${leesbaar(g.Datum)} ligt na de dagtekening van het bericht (${leesbaar(dagtekening)}).`,
      )
    : undefined;

const EIND_BIJ_GEBRUIK: Readonly<Record<string, string>> = { '1': '-01', '2': '-01-01', '3': ONBEKEND };

/** CS139: the parts of a date of birth that are not known are filled with 01, and the year with 1900. */
export function CS139({ Geboortedatum: g }: Persoon): Uitkomst {
  const eind = EIND_BIJ_GEBRUIK[g?.DatumGebruik ?? ''];
  if (g === undefined || eind === undefined || g.Datum.endsWith(eind)) return undefined;
  const wat = g.DatumGebruik === '3' ? 'is de datum 1900-01-01' : `eindigt de datum op ${eind.slice(1)}`;
  return gebrek(PAD, `Bij datumgebruik ${g.DatumGebruik} ${wat}.`);
}

/** CS050: how to address somebody fits the names that are given. */
export function CS050({ Naam }: Persoon): Uitkomst {
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
