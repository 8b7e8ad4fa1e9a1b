// SPDX-License-Identifier: EUPL-1.2

/** One thing that is wrong, and where. */
export type Fout = { readonly pad: string; readonly melding: string };

/** What is wrong with this place or anything in it. */
export const foutenIn = (fouten: readonly Fout[], pad: string): readonly Fout[] =>
  fouten.filter((fout) => fout.pad === pad || fout.pad.startsWith(`${pad}/`));

/** What is wrong with a place itself, or with something in it that is not shown: an element that is missing. */
export const foutenBij = (fouten: readonly Fout[], pad: string, getoond: readonly string[]): readonly string[] => [
  ...new Set(
    foutenIn(fouten, pad)
      .filter((fout) => !getoond.some((kind) => fout.pad === kind || fout.pad.startsWith(`${kind}/`)))
      .map(({ melding }) => melding),
  ),
];
