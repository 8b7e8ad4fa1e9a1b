// SPDX-License-Identifier: EUPL-1.2

/** The question to aanbieders which functions they employ for the products of a contract [001 §8.4 c]. */
export type Functieuitvraag = {
  readonly verband: string;
  readonly id: string;
  readonly proces: string;
  /** With their names: an aanbieder may not read a product book that is still in concept. */
  readonly producten: readonly Gevraagd[];
  /** By what an answer weighs. */
  readonly eenheid: Weegeenheid;
  readonly toelichting: string;
  readonly geopend: Temporal.Instant;
  readonly sluit: Temporal.Instant;
};
export type Gevraagd = { readonly product: string; readonly naam: string };
export const weegeenheden = ['uur', 'fte'] as const;
export type Weegeenheid = (typeof weegeenheden)[number];

/** The share of one function, decimal text. */
export type Mixdeel = { readonly functie: string; readonly procent: string };

/** What one aanbieder answers for one product. Figures are decimal text; `gewicht` is in the unit of the uitvraag. */
export type Functieopgave = {
  readonly aanbieder: string;
  readonly uitvraag: string;
  readonly product: string;
  readonly aandelen: readonly Mixdeel[];
  readonly gewicht: string | null;
  readonly toelichting: string | null;
  readonly ingediend: Temporal.Instant | null;
};

export const isUitvraagOpen = ({ sluit }: Pick<Functieuitvraag, 'sluit'>, nu: Temporal.Instant): boolean =>
  Temporal.Instant.compare(nu, sluit) <= 0;

/** How a mix was chosen: one of what came out of the uitvraag, or an own one. */
export const mixwijzen = ['gemiddelde', 'mediaan', 'gewogen', 'eigen'] as const;
export type Mixwijze = (typeof mixwijzen)[number];
