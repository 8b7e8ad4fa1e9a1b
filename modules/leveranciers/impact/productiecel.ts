// SPDX-License-Identifier: EUPL-1.2

/** In place of a CAO: the tariff of this aanbieder alone, by an addendum. */
export const eigenTarief = 'eigen';

/**
 * Granted lines that are alike in everything but the client, added up: of one aanbieder for one gemeente, one product,
 * agreement, tariff and unit. Credits are taken off.
 */
export type Productiecel = {
  readonly gemeente: string;
  /** With `gemeente` what names it. */
  readonly soort: number;
  readonly aanbieder: string;
  readonly contract: string | null;
  readonly product: string | null;
  /** Of the agreement; null where there was none. */
  readonly cao: string | null;
  readonly micro: boolean | null;
  /** The key of the tariff that the lines were judged under; for one by an addendum `eigenTarief`. */
  readonly tariefCao: string | null;
  readonly tariefMicro: boolean | null;
  /** As in the product book (`minuut`, `etmaal`), or the code of iJw list WJ756 where that has no such word. */
  readonly eenheid: string;
  /** Minutes that were declared under a tariff per hour: `tarief` is then per hour, and every line was rounded by itself. */
  readonly perUur: boolean;
  /** Eurocenten; null when the unit is euro's. */
  readonly tarief: number | null;
  readonly regels: number;
  readonly volume: number;
  /** Eurocenten. */
  readonly bedrag: number;
};

/** Why lines keep their amount whatever a tariff becomes. */
export type Blijfreden = 'zonder-product' | 'in-euro' | 'zonder-tarief' | 'bedrag-wijkt-af' | 'eenheid-past-niet';

/** Does the amount of these lines follow from volume × tariff? Null when it does. */
export function blijfredenVan({ product, eenheid, tarief, perUur, volume, bedrag }: Productiecel): Blijfreden | null {
  if (product === null) return 'zonder-product';
  if (eenheid === 'euro') return 'in-euro';
  if (tarief === null) return 'zonder-tarief';
  return perUur || volume * tarief === bedrag ? null : 'bedrag-wijkt-af';
}
