// SPDX-License-Identifier: EUPL-1.2

/** One thing that a plan says about a subject, with its place; an example has none. */
export type Gezegde = {
  readonly tekst: string;
  readonly bron: { readonly document: string; readonly paragraaf: string; readonly citaat?: string | undefined } | null;
};
/** A subject, with what each plan says about it, in the order of the plans; nothing where a plan is silent. */
export type Onderwerp = { readonly onderwerp: string; readonly cellen: readonly (readonly Gezegde[])[] };
export type Vergelijkrij = Onderwerp & {
  /** Whether two plans that both say something do not say the same. */
  readonly verschilt: boolean;
};
export type Vergelijkdeel<Rij = Vergelijkrij> = { readonly titel: string; readonly rijen: readonly Rij[] };

/** Lays plans side by side: the same subject on the same row. Subjects on which all are silent are left out. */
export const plannenVergelijken = (delen: readonly Vergelijkdeel<Onderwerp>[]): readonly Vergelijkdeel[] =>
  delen.map(({ titel, rijen }) => ({
    titel,
    rijen: rijen
      .filter(({ cellen }) => cellen.some((cel) => cel.length > 0))
      .map((rij) => ({ ...rij, verschilt: new Set(rij.cellen.filter((cel) => cel.length > 0).map(saidIn)).size > 1 })),
  }));

/** What a cell says, whatever the order, the capitals and the place. */
const saidIn = (cel: readonly Gezegde[]): string =>
  cel
    .map(({ tekst }) => tekst.trim().toLowerCase())
    .toSorted()
    .join('\n');
