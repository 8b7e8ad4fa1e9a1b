// SPDX-License-Identifier: EUPL-1.2

/** Another tariff: an amount, or a percentage more or less. What is null holds for all. */
export type Tariefwijziging = {
  readonly product: string | null;
  readonly aanbieder: string | null;
  readonly cao: string | null;
  readonly micro: boolean | null;
  /** Eurocenten per `eenheid`. */
  readonly bedrag: number | null;
  /** Decimal text: `2.5` is two and a half per cent more. */
  readonly procent: string | null;
  /** In which the amount is; null: that in which the product is agreed. */
  readonly eenheid: string | null;
};

/** More or less production than there was, in per cent. */
export type Groei = { readonly product: string | null; readonly procent: string };

/** A part of a product ends, or goes over to another: of every `was` units come `wordt` units of that. */
export type Overgang = {
  readonly product: string;
  /** Null: it ends, and nothing takes its place. */
  readonly naar: string | null;
  readonly procent: string;
  readonly was: string;
  readonly wordt: string;
};

export const normsoorten = ['per-week', 'per-maand', 'totaal', 'maanden'] as const;
export type Normsoort = (typeof normsoorten)[number];
/** No more than this for each toewijzing: volume per week, per month or in all, or months that it lasts. */
export type Norm = { readonly product: string; readonly soort: Normsoort; readonly hoogstens: number };

/** What toewijzingen together got above a norm, in one cel: the part that came last. */
export type Bovennorm = {
  readonly gemeente: string;
  readonly soort: number;
  readonly toewijzingen: number;
  /** Exact, in whole parts of the unit: a norm per week leaves sevenths. */
  readonly boven: number;
  readonly delen: number;
};

/** A set of changes, with everything that was looked up for it. */
export type Scenario = {
  readonly tarieven: readonly Tariefwijziging[];
  /** The tariffs that count for products to which others go over, where no change says otherwise. */
  readonly lopend: readonly Tariefwijziging[];
  readonly groei: readonly Groei[];
  readonly overgangen: readonly Overgang[];
  readonly normen: readonly Norm[];
  readonly bovennorm: readonly Bovennorm[];
  /** From which loss, in per cent of its income here, an aanbieder may not register; null: nobody said. */
  readonly verliesgrens: string | null;
};
