// SPDX-License-Identifier: EUPL-1.2
import type { Source } from '#libs/explain';
import type { Eenheid, Rekeneenheid } from './eenheid.ts';
import type { Tijdsoort } from './tijdsoort.ts';
import type { Elementkeuze, Wet } from './wettelijk-element.ts';

export type { Eenheid, Rekeneenheid } from './eenheid.ts';

/**
 * What an operation does: `opslag` adds a percentage of an amount, `deling` divides by the part that counts (productive
 * hours, occupancy), `bedrag` adds euros, `weging` takes the mean over the function mix. `omrekening` (÷) and
 * `vermenigvuldiging` (×) only change what the amount is for: they add nothing.
 */
export const bewerkingsoorten = ['opslag', 'deling', 'bedrag', 'weging', 'omrekening', 'vermenigvuldiging'] as const;
export type Bewerkingsoort = (typeof bewerkingsoorten)[number];

/** One operation of the model; it turns the amount `van` into the amount `naar`. Figures are decimal text. */
export type Bewerking = {
  readonly code: string;
  readonly soort: Bewerkingsoort;
  readonly van: string;
  readonly naar: string;
  /** The kind of parameter that it applies. */
  readonly parameter?: string;
  /** Of which earlier amount an `opslag` is a percentage; `van` unless said. Two that name one amount add up. */
  readonly over?: string;
  /** Fixed figures of an `omrekening` or `vermenigvuldiging` without a parameter. */
  readonly maal?: string;
  readonly delenDoor?: string;
  /** What the amount is for afterwards. */
  readonly eenheid?: Rekeneenheid;
  /** Where the usual place in the law does not fit. */
  readonly element?: Elementkeuze;
  readonly bron: Source;
};

/** Paid hours of a year, and what of it goes to what. */
export type Urenopbouw = {
  readonly contract: string;
  readonly posten: readonly { readonly soort: Tijdsoort; readonly uren: string }[];
};

/** How a figure is meant: of the amount before (`opslag`) or of the result (`aandeel`), and so on. */
export type Wijze = 'opslag' | 'aandeel' | 'deling' | 'bedrag' | 'aantal';
/** How firm a figure is: fixed by a CAO or law, a suggestion from a benchmark, or open to local choice. */
export type Aard = 'vaststaand' | 'suggestie' | 'open';

/** A figure of the model. Without `cao`, `product` or `aanbieder` it holds for all. It has one of the four values. */
export type Modelparameter = {
  readonly code: string;
  readonly naam?: string;
  readonly soort: string;
  readonly wijze: Wijze;
  readonly procent?: string;
  readonly euro?: string;
  /** What the euros are for. */
  readonly per?: Rekeneenheid;
  /** Makes euros per another unit into the unit of the model, such as hours per client. */
  readonly gedeeldDoor?: { readonly aantal: string; readonly wat: string };
  readonly aantal?: string;
  readonly uren?: Urenopbouw;
  /** Of what a percentage is. */
  readonly waarover?: string;
  /** What is counted under it, in words. */
  readonly definitie?: string;
  readonly aard?: Aard;
  readonly jaar: number;
  readonly cao?: string;
  readonly product?: string;
  readonly aanbieder?: 'normaal' | 'micro';
  /** Why somebody chose it for this product. */
  readonly reden?: string;
  readonly bron: Source;
};

/**
 * A wage in the table of a CAO, with the raises since then that count in the year of the tariff. Per month it is for a
 * full working week, of which the table says the hours; some tables give it per hour.
 */
export type Maandloon = {
  readonly schaal: string;
  readonly trede: string;
  readonly euroPerMaand?: string;
  readonly urenPerWeek?: string;
  readonly urenPerMaand?: string;
  readonly euroPerUur?: string;
  readonly stijgingen: readonly { readonly vanaf: string; readonly procent: string; readonly bron: Source }[];
};

/** Gross wage of a function under one CAO: an amount per hour, or one of the CAO's table. */
export type Uurloon = {
  readonly functie: string;
  readonly euroPerUur?: string;
  readonly maandloon?: Maandloon;
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

/** How the tariff is rounded besides to whole cents: the hour from the rounded minute, the month to whole euros. */
export type Afronding = { readonly uurUitMinuut?: boolean; readonly maandOpHeleEuro?: boolean };

/** Everything that a cost price rests on. Plain JSON, so that it can be kept and computed again. */
export type Kostprijsvraag = Situatie & {
  readonly eenheid: Eenheid;
  /** Which law asks that the price is reëel; the Jeugdwet unless said. */
  readonly wet?: Wet;
  /** What the first amount is for; an hour unless said. */
  readonly vanaf?: Rekeneenheid;
  readonly functiemix: readonly Functieaandeel[];
  readonly uurlonen: readonly Uurloon[];
  readonly parameters: readonly Modelparameter[];
  readonly bewerkingen: readonly Bewerking[];
  /** Kinds of time that a provider may declare besides the time with the client. */
  readonly declarabel?: readonly { readonly soort: Tijdsoort; readonly declarabel: boolean | null }[];
  readonly afronding?: Afronding;
};
