// SPDX-License-Identifier: EUPL-1.2
import type { Term } from './parse.ts';

export type Forbidden = { readonly synonym: string; readonly term: string };

/** Finds the forbidden synonyms in an identifier, a file name or a table name. */
export type Judge = (name: string) => Forbidden[];

/**
 * Only whole words and their plurals count, so that `tarieven`, `aangemeld` or `leverancier` never trip over a word
 * that they merely begin like. A term of the glossary is always allowed, also where it looks like someone's plural.
 */
export const judgeBy = (glossary: readonly Term[]): Judge => {
  const refused = new Map(
    glossary.flatMap(({ term, forbidden }) =>
      forbidden.flatMap((synonym) => formsOf(joined(synonym)).map((form) => [form, { synonym, term }] as const)),
    ),
  );
  for (const { term } of glossary) for (const form of formsOf(joined(term))) refused.delete(form);
  return (name) => runsOf(wordsOf(name)).flatMap((run) => refused.get(run) ?? []);
};

/** @example wordsOf('HTMLTarief_perUur-v2') // ['html', 'tarief', 'per', 'uur', 'v'] */
export const wordsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/([a-z])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3 $2$4')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);

/** A word and the plurals that Dutch or English would make of it: lots, kavels, facturen, prolongaties, parties. */
export const formsOf = (word: string): string[] => [
  word,
  `${word}s`,
  `${word}es`,
  `${word}en`,
  `${word}${word.at(-1)}en`,
  word.replace(/y$/, 'ies'),
  word.replace(/(a|e|o|u)\1([^aeiou])$/, '$1$2en'),
  word.replace(/f$/, 'ven'),
  word.replace(/us$/, 'ussen'),
];

/** Every stretch of one to three words, written as one: `careOrder` is found in `loadCareOrders`. */
const runsOf = (words: readonly string[]): string[] =>
  words.flatMap((_, at) =>
    [1, 2, 3].filter((size) => at + size <= words.length).map((size) => words.slice(at, at + size).join('')),
  );

const joined = (phrase: string): string => wordsOf(phrase).join('');
