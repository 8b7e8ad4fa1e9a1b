// SPDX-License-Identifier: EUPL-1.2
import { isId } from '#libs/kernel';
import type { Zoekvraag } from '../vindsoort.ts';

/** Longer than anybody looks for; also keeps a pattern from taking long. */
export const langsteVraag = 200;
const mostWords = 8;
const longestWord = 40;
const largestNumber = 2_147_483_647;

/** The words of a question: letters and digits only, without capitals and accents. */
export const woordenUit = (getypt: string): readonly string[] =>
  (plain(getypt).match(/[\p{L}\p{N}]{2,}|\p{N}/gu) ?? [])
    .slice(0, mostWords)
    .map((woord) => woord.slice(0, longestWord));

const plain = (tekst: string): string => tekst.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');

/**
 * How texts and stems are compared: without capitals and accents, with a long vowel written once (`inkoop`, `inkopen`) and
 * `v` and `z` as `f` and `s` (`tarieven`, `tarief`). The database does the same: `app.zoekvorm`.
 */
export const zoekvorm = (tekst: string): string =>
  plain(tekst)
    .replaceAll('v', 'f')
    .replaceAll('z', 's')
    .replaceAll('aa', 'a')
    .replaceAll('ee', 'e')
    .replaceAll('oo', 'o')
    .replaceAll('uu', 'u');

/** Numbers of iJw and the person register are written with spaces and dots too. */
const digitsOf = (tekst: string): string | null => /^\d+$/.exec(tekst.replaceAll(/[\s.-]/g, ''))?.[0] ?? null;

/** Reads what was typed in every way. @param stammen the words of it, by their stem */
export function leesZoekvraag(getypt: string, stammen: readonly string[], hoogstens: number): Zoekvraag {
  const tekst = getypt.trim();
  const digits = digitsOf(tekst);
  return {
    tekst,
    stammen: stammen.map(zoekvorm),
    nummer: digits !== null && Number(digits) <= largestNumber ? Number(digits) : null,
    bsn: digits?.length === 9 ? digits : null,
    id: isId(tekst.toLowerCase()) ? tekst.toLowerCase() : null,
    hoogstens,
  };
}
