// SPDX-License-Identifier: EUPL-1.2

declare const eurocentBrand: unique symbol;

/** A whole number of eurocents, positive or negative, within ±9 × 10¹⁵. */
export type Eurocent = number & { readonly [eurocentBrand]: true };

/**
 * Makes an amount of a whole number of eurocents.
 * @throws RangeError when the number is not a safe integer: that is a defect, not bad input.
 * @example eurocent(12_50) // € 12,50
 */
export function eurocent(aantal: number): Eurocent {
  if (!Number.isSafeInteger(aantal)) throw new RangeError(`geen heel aantal eurocenten: ${aantal}`);
  return aantal as Eurocent;
}

/** Adds amounts; the sum of nothing is € 0,00. */
export function sum(bedragen: Iterable<Eurocent>): Eurocent {
  let totaal = 0;
  for (const bedrag of bedragen) totaal += bedrag;
  return eurocent(totaal);
}
