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

/** Any accent; and of a stem such as `inkop` a long vowel may be written twice: `inkoop`. */
const klanken: Readonly<Record<string, string>> = {
  a: '[aàáâäã]{1,2}',
  c: '[cç]',
  e: '[eèéêë]{1,2}',
  i: '[iìíîï]',
  n: '[nñ]',
  o: '[oòóôöõ]{1,2}',
  u: '[uùúûü]{1,2}',
};
/** `tarief` and `tarieven`, `huis` and `huizen`: the end of a stem changes with what follows. */
const slot: Readonly<Record<string, string>> = { f: '[fv]', v: '[fv]', s: '[sz]', z: '[sz]' };

/** A pattern that finds a stem with any accents and endings, also inside a longer word. */
export function patroonVan(stam: string): string {
  const klank = (letter: string) => klanken[letter] ?? letter;
  const eind = stam.at(-1) ?? '';
  return [...stam.slice(0, -1)].map(klank).join('') + (slot[eind] ?? klank(eind));
}

/** Numbers of iJw and the person register are written with spaces and dots too. */
const digitsOf = (tekst: string): string | null => /^\d+$/.exec(tekst.replaceAll(/[\s.-]/g, ''))?.[0] ?? null;

/** Reads what was typed in every way. @param stammen the words of it, by their stem */
export function leesZoekvraag(getypt: string, stammen: readonly string[], hoogstens: number): Zoekvraag {
  const tekst = getypt.trim();
  const digits = digitsOf(tekst);
  return {
    tekst,
    patronen: stammen.map(patroonVan),
    nummer: digits !== null && Number(digits) <= largestNumber ? Number(digits) : null,
    bsn: digits?.length === 9 ? digits : null,
    id: isId(tekst.toLowerCase()) ? tekst.toLowerCase() : null,
    hoogstens,
  };
}
