// SPDX-License-Identifier: EUPL-1.2
import { divided, type Exact, exact } from '#libs/kernel';

/** What a product can be declared in; `euro` has no tariff (iJw WJ756: 01, 04, 16, 14, 82/84 and 83). */
export const eenheden = ['minuut', 'uur', 'dagdeel', 'etmaal', 'maand', 'stuks', 'traject', 'euro'] as const;
export type Eenheid = (typeof eenheden)[number];

/** What an amount can be for while it is computed; a year and a client lead to a unit, they are not declared. */
export const rekeneenheden = [
  'minuut',
  'uur',
  'dagdeel',
  'etmaal',
  'maand',
  'stuks',
  'traject',
  'jaar',
  'client',
] as const;
export type Rekeneenheid = (typeof rekeneenheden)[number];

/** How many of a unit go into a year: 365 days, twelve months, so that a month is 365/12 etmalen. */
const perYear: Partial<Record<Rekeneenheid, number>> = { jaar: 1, maand: 12, etmaal: 365 };
/** How many minutes are in a unit of working time; a dagdeel is four hours (unit 16 of iJw and iWmo). */
const minutes: Partial<Record<Rekeneenheid, number>> = { minuut: 1, uur: 60, dagdeel: 240 };

/**
 * By what an amount per one unit is multiplied to be per another; `null` where that is not fixed, such as hours in a
 * trajectory or clients in a year: the model must then say it.
 */
export function omrekenfactor(van: Rekeneenheid, naar: Rekeneenheid): Exact | null {
  if (van === naar) return exact(1);
  const inYear = ratio(perYear[van], perYear[naar]);
  return inYear ?? ratio(minutes[naar], minutes[van]);
}

const ratio = (a: number | undefined, b: number | undefined): Exact | null =>
  a === undefined || b === undefined ? null : divided(a, b);
