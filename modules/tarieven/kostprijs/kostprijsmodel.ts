// SPDX-License-Identifier: EUPL-1.2
import type { Source } from '#libs/explain';

/** How an operation changes an amount: × (1 + p), ÷ (1 − p), ÷ p, the mean over the function mix, or ÷ a fixed number. */
export type Bewerkingsoort = 'opslag' | 'aandeel' | 'deling' | 'weging' | 'omrekening';

/** One operation of the model; it turns the amount `van` into the amount `naar`. */
export type Bewerking = {
  readonly code: string;
  readonly soort: Bewerkingsoort;
  readonly van: string;
  readonly naar: string;
  /** The kind of parameter that it applies. */
  readonly parameter?: string;
  /** Only for an `omrekening`, decimal text. */
  readonly delenDoor?: string;
  readonly bron: Source;
};

/** A figure of the model. Without `cao`, `product` or `aanbieder` it holds for all. Figures are decimal text. */
export type Modelparameter = {
  readonly code: string;
  readonly soort: string;
  readonly procent: string;
  /** How this figure is meant, and of what: a share of the costs is something else than a surcharge on them. */
  readonly wijze: 'opslag' | 'aandeel' | 'deling';
  readonly waarover: string;
  readonly jaar: number;
  readonly cao?: string;
  readonly product?: string;
  readonly aanbieder?: 'normaal' | 'micro';
  readonly bron: Source;
};

/** Gross hourly wage of a function under one CAO. */
export type Uurloon = {
  readonly functie: string;
  readonly euroPerUur: string;
  /** Year of the price level. */
  readonly jaar: number;
  readonly bron: Source;
};

/** Who delivers an hour of the product. */
export type Functieaandeel = { readonly functie: string; readonly procent: string; readonly bron: Source };

/** For whom and when a price is computed. */
export type Situatie = {
  readonly product: string;
  readonly cao: string;
  readonly micro: boolean;
  readonly jaar: number;
};

export type Eenheid = 'minuut' | 'uur' | 'dagdeel' | 'etmaal' | 'stuks' | 'euro';

/** Everything that a cost price rests on. Plain JSON, so that it can be kept and computed again. */
export type Kostprijsvraag = Situatie & {
  readonly eenheid: Eenheid;
  readonly functiemix: readonly Functieaandeel[];
  readonly uurlonen: readonly Uurloon[];
  readonly parameters: readonly Modelparameter[];
  readonly bewerkingen: readonly Bewerking[];
};

/** The amount of the model that is declared in a unit. */
export const bedragPer: Partial<Record<Eenheid, string>> = { minuut: 'tarief-per-minuut', uur: 'tarief-per-uur' };
