// SPDX-License-Identifier: EUPL-1.2

/** A text that others will read, with the names by which those who reacted are known. */
export type MetNamen = { readonly tekst: string; readonly namen: readonly string[] };

/** How many texts hold one of their names, as whole words and in whichever case? */
export const countMetNaam = (teksten: readonly MetNamen[]): number =>
  teksten.filter(({ tekst, namen }) => {
    const words = wordsOf(tekst);
    return namen.some((naam) => words.includes(wordsOf(naam)));
  }).length;

const wordsOf = (tekst: string): string => ` ${(tekst.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
