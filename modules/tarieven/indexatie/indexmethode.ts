// SPDX-License-Identifier: EUPL-1.2
import type { Reason, Source } from '#libs/explain';

/** Whether a figure is an estimate for the year to come or what it became. */
export const indexstanden = ['voorlopig', 'definitief'] as const;
export type Indexstand = (typeof indexstanden)[number];

/**
 * How the difference between the estimate and the final figure of the year before is made up for: as a relative
 * difference, (1 + final) ÷ (1 + provisional) − 1, as a difference in percentage points, or not at all.
 */
export const nacalculaties = ['relatief', 'procentpunt', 'geen'] as const;
export type Nacalculatie = (typeof nacalculaties)[number];

/** One published percentage, such as the OVA of a year. */
export type Indexcijfer = {
  readonly reeks: string;
  readonly jaar: number;
  readonly stand: Indexstand;
  readonly procent: string;
  readonly bron: Source;
};

export type Indexgewicht = { readonly reeks: string; readonly procent: string; readonly bron: Source };

/** How a region comes from published figures to one percentage; kept with every decision. */
export type Indexmethode = {
  /** Together 100 percent. */
  readonly gewichten: readonly Indexgewicht[];
  readonly nacalculatie: Nacalculatie;
  /** Decimals of the percentages in between, and of the outcome. */
  readonly decimalenTussen: number;
  readonly decimalenUitkomst: number;
};

export type Indexvraag = {
  readonly methode: Indexmethode;
  /** The year in which the indexed tariffs count. */
  readonly jaar: number;
  /** A contract at the price level of the year before: then only the estimate counts. */
  readonly eersteJaar: boolean;
  readonly cijfers: readonly Indexcijfer[];
};

/** The percentages that came out, in decimal notation. */
export type Indexuitkomst = {
  readonly jaar: number;
  readonly voorlopig: string;
  /** null in the first year, and for a method that makes nothing up. */
  readonly nacalculatie: string | null;
  readonly procent: string;
};

export type IndexReden = Reason<
  | 'gewichten-geen-honderd'
  | 'gewicht-buiten-bereik'
  | 'gewicht-dubbel'
  | 'indexcijfer-dubbel'
  | 'indexcijfer-onbruikbaar'
  | 'decimalen-onbruikbaar'
>;
