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

/** Does this text, in small letters, name it as whole words? */
export const noemt = (tekst: string, namen: readonly string[]): boolean =>
  namen.some((naam) => {
    for (let at = tekst.indexOf(naam); at !== -1; at = tekst.indexOf(naam, at + 1))
      if (!isLetter(tekst[at - 1]) && !isLetter(tekst[at + naam.length])) return true;
    return false;
  });

/** Something of a plan with all that it says, in small letters. */
export type Leesbaar = { readonly deel: Planonderdeel; readonly tekst: string };

/** What can name a law or document: everything but the list of those, in its own words and in what it rests on. */
export const leesbaar = (delen: readonly Planonderdeel[]): readonly Leesbaar[] =>
  delen
    .filter(({ lijst }) => lijst !== 'kaders')
    .map((deel) => {
      const { titel, toelichting, velden, bronnen } = deel;
      const citaten = bronnen.map(({ citaat }) => citaat ?? '');
      const teksten = [titel, toelichting ?? '', ...velden.flatMap(({ waarden }) => waarden), ...citaten];
      return { deel, tekst: teksten.join('\n').toLowerCase() };
    });

/** What of a plan names this law or document. */
export function onderdelenDieNoemen(naam: string, delen: readonly Leesbaar[]): readonly Planonderdeel[] {
  const namen = namenVan(naam);
  return delen.filter(({ tekst }) => noemt(tekst, namen)).map(({ deel }) => deel);
}
