// SPDX-License-Identifier: EUPL-1.2
import type { Planonderdeel } from './planonderdeel.ts';

/**
 * By which names a plan speaks of a law or document: its name, and what stands between brackets in it.
 * @example namenVan('Wet maatschappelijke ondersteuning (Wmo)') // ['wet maatschappelijke ondersteuning', 'wmo']
 */
export const namenVan = (naam: string): readonly string[] =>
  [naam.replace(/\s*\([^)]*\)/g, ''), ...[...naam.matchAll(/\(([^)]*)\)/g)].map(([, short = '']) => short)]
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one.length > 2);

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Does this text name it, as whole words? */
export function noemt(tekst: string, namen: readonly string[]): boolean {
  const lower = tekst.toLowerCase();
  return namen.some((naam) => {
    for (let at = lower.indexOf(naam); at !== -1; at = lower.indexOf(naam, at + 1))
      if (!isLetter(lower[at - 1]) && !isLetter(lower[at + naam.length])) return true;
    return false;
  });
}

/** What of a plan names this law or document, in its own words or in the quotation that it rests on. */
export function onderdelenDieNoemen(naam: string, delen: readonly Planonderdeel[]): readonly Planonderdeel[] {
  const namen = namenVan(naam);
  return delen.filter(
    ({ lijst, titel, velden, bronnen, toelichting }) =>
      lijst !== 'kaders' &&
      [
        titel,
        toelichting ?? '',
        ...velden.flatMap(({ waarden }) => waarden),
        ...bronnen.map(({ citaat }) => citaat ?? ''),
      ].some((tekst) => noemt(tekst, namen)),
  );
}
