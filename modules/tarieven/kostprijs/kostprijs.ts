// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from '#libs/explain';
import type { Eurocent } from '#libs/kernel';
import type { Bewerkingsoort, Eenheid } from './kostprijsmodel.ts';

/** One line of the build-up. Amounts are decimal eurocents of the whole mix; the outcome's step in the same place explains it. */
export type Opbouwregel = {
  /** The amount that the line leads to. */
  readonly naar: string;
  /** What is added: `bruto-uurloon`, the kind of parameter, `weging` or `omrekening`. */
  readonly onderdeel: string;
  readonly soort: 'begin' | Bewerkingsoort;
  readonly bedrag: string;
  readonly toename: string;
  readonly voorbeeld: boolean;
};

/** What one unit of a product costs a normally operating provider [002 §5.3.2]. */
export type Kostprijs = {
  readonly bedrag: Eurocent;
  readonly eenheid: Eenheid;
  /** Before rounding, decimal eurocents. */
  readonly onafgerond: string;
  readonly opbouw: readonly Opbouwregel[];
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
  | 'bewerking-onvolledig'
  | 'keten-breekt'
  | 'weging-niet-eenmaal'
  | 'eenheid-niet-in-model'
  | 'mix-geen-honderd'
  | 'kostprijs-gegeven-ontbreekt'
  | 'kostprijs-buiten-bereik'
  | 'cijfer-van-ander-jaar'
>;
