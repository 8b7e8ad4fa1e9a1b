// SPDX-License-Identifier: EUPL-1.2

export const cijfersoorten = ['euro', 'procent'] as const;
export type Cijfersoort = (typeof cijfersoorten)[number];

export const uitkomsten = ['overgenomen', 'deels-overgenomen', 'niet-overgenomen'] as const;
export type Reactieuitkomst = (typeof uitkomsten)[number];

/** What an aanbieder says, with reasons, of one part of the build-up of a product's tariff [001 §8.4 h]. */
export type Tariefreactie = {
  readonly aanbieder: string;
  readonly id: string;
  readonly verband: string;
  readonly proces: string;
  readonly product: string;
  /** A part of the build-up, or `functiemix` or `tarief` for the whole. */
  readonly onderdeel: string;
  readonly motivering: string;
  /** The figure that the aanbieder finds right, decimal text. */
  readonly eigenCijfer: string | null;
  readonly cijfersoort: Cijfersoort | null;
  readonly bestandsnaam: string | null;
  readonly ingediend: Temporal.Instant | null;
};

/** One answer of the region, to one reaction or to several. */
export type Tariefantwoord = {
  readonly id: string;
  readonly uitkomst: Reactieuitkomst;
  /** What was said, without names: everyone reads this. */
  readonly samenvatting: string;
  readonly motivering: string;
};

/** What one can react to besides the figures of the model. */
export const altijdOnderdelen = ['tarief', 'functiemix', 'bruto-uurloon'] as const;
