// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from '#libs/explain';
import type { Eurocent } from '#libs/kernel';
import type { Bewerkingsoort, Eenheid, Rekeneenheid } from './kostprijsmodel.ts';
import type { Wet, WettelijkElement } from './wettelijk-element.ts';

/** One operation as it was carried out; the outcome's step in the same place explains it. Decimal eurocents. */
export type Opbouwregel = {
  /** The amount that the operation leads to. */
  readonly naar: string;
  /** What is added: `bruto-uurloon`, the kind of parameter, or the kind of operation. */
  readonly onderdeel: string;
  readonly soort: 'begin' | Bewerkingsoort;
  readonly bedrag: string;
  readonly toename: string;
  /** What the amount is for. */
  readonly per: Rekeneenheid;
  readonly voorbeeld: boolean;
};

/** A part of the tariff, in the unit that is declared. All parts together are the tariff before it is rounded. */
export type Kostenregel = {
  /** The operation that added it, by the amount it leads to. */
  readonly naar: string;
  readonly onderdeel: string;
  /** Where the law places it. */
  readonly element: WettelijkElement | null;
  /** Decimal eurocents. */
  readonly centen: string;
  readonly voorbeeld: boolean;
};

/** What one unit of a product costs a normally operating provider [002 §5.3.2]. */
export type Kostprijs = {
  readonly bedrag: Eurocent;
  readonly eenheid: Eenheid;
  readonly wet: Wet;
  /** Before rounding, decimal eurocents. */
  readonly onafgerond: string;
  readonly opbouw: readonly Opbouwregel[];
  readonly regels: readonly Kostenregel[];
  /** What does not stop the computation but must be seen, such as a figure of another year. */
  readonly waarschuwingen: readonly KostprijsReden[];
  /** Rests on at least one example figure. */
  readonly voorbeeld: boolean;
};

export type KostprijsReden = Reason<
  | 'parameter-dubbel'
  | 'grondslag-anders'
  | 'wijze-anders'
  | 'parameter-onbruikbaar'
  | 'loon-onbruikbaar'
  | 'aandeel-onbruikbaar'
  | 'bewerking-onvolledig'
  | 'keten-breekt'
  | 'verwijst-in-kring'
  | 'weging-niet-eenmaal'
  | 'eenheid-past-niet'
  | 'eenheid-niet-in-model'
  | 'mix-geen-honderd'
  | 'kostprijs-gegeven-ontbreekt'
  | 'kostprijs-buiten-bereik'
  | 'cijfer-van-ander-jaar'
  | 'jaren-verschillen'
  | 'grondslagen-verschillen'
  | 'definities-verschillen'
  | 'declarabel-onbekend'
>;
