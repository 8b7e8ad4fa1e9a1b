// SPDX-License-Identifier: EUPL-1.2
import { isVoor, jarenEerder, leesbaar } from '../datum.ts';
import { OUDSTE_CLIENT_IN_JAREN } from '../keuzes.ts';
import type { Datum, Geboortedatum } from '../types/gedeeld.ts';
import { TR134 } from './datums.ts';
import { gebrek, type Regels, type Uitkomst } from './regel.ts';

// Rules on the date of birth of a client or a relatie.

type Persoon = { readonly Geboortedatum?: Geboortedatum };
type Omgeving = { readonly dagtekening: Datum };

const ONBEKEND = '1900-01-01';
const PAD = 'Geboortedatum/Datum';

/** TR002: nobody is older than 120; not asked when the date is wholly unknown. */
function TR002({ Geboortedatum: g }: Persoon, { dagtekening }: Omgeving): Uitkomst {
  if (g === undefined || (g.DatumGebruik === '3' && g.Datum === ONBEKEND)) return undefined;
  return isVoor(g.Datum, jarenEerder(dagtekening, OUDSTE_CLIENT_IN_JAREN))
    ? gebrek(PAD, `De geboortedatum ${leesbaar(g.Datum)} ligt meer dan ${OUDSTE_CLIENT_IN_JAREN} jaar terug.`)
    : undefined;
}

const EIND_BIJ_GEBRUIK: Readonly<Record<string, string>> = { '1': '-01', '2': '-01-01', '3': ONBEKEND };

/** CS139: the parts of a date of birth that are not known are filled with 01, and the year with 1900. */
function CS139({ Geboortedatum: g }: Persoon): Uitkomst {
  const eind = EIND_BIJ_GEBRUIK[g?.DatumGebruik ?? ''];
  if (g === undefined || eind === undefined || g.Datum.endsWith(eind)) return undefined;
  const wat = g.DatumGebruik === '3' ? 'is de datum 1900-01-01' : `eindigt de datum op ${eind.slice(1)}`;
  return gebrek(PAD, `Bij datumgebruik ${g.DatumGebruik} ${wat}.`);
}

export const persoonregels: Regels<Persoon, Omgeving> = {
  TR002,
  TR134: TR134(PAD, 'geboortedatum', ({ Geboortedatum }) => Geboortedatum?.Datum),
  CS139,
};
