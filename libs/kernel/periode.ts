// SPDX-License-Identifier: EUPL-1.2
import { dagnummerVan, telDagen, telIsoWeken, telMaanden } from './dagnummer.ts';
import { type Datum, datum, isNa, isVoor } from './datum.ts';

/** From the first day to the last day, both included. Without a last day it has no end. */
export type Periode = { readonly begin: Datum; readonly eind: Datum | null };

/** @throws RangeError when the last day lies before the first: check input before calling. */
export function periode(begin: Datum | string, eind: Datum | string | null): Periode {
  const van = typeof begin === 'string' ? datum(begin) : begin;
  const tot = typeof eind === 'string' ? datum(eind) : eind;
  if (tot && isVoor(tot, van)) throw new RangeError(`periode eindigt vóór het begin: ${van} – ${tot}`);
  return { begin: van, eind: tot };
}

export const contains = ({ begin, eind }: Periode, dag: Datum): boolean =>
  !isVoor(dag, begin) && (eind === null || !isNa(dag, eind));

export const overlaps = (a: Periode, b: Periode): boolean =>
  (b.eind === null || !isNa(a.begin, b.eind)) && (a.eind === null || !isNa(b.begin, a.eind));

/** The number of days of a closed period, first and last included. */
export const countDays = (begin: Datum, eind: Datum): number => telDagen(dagnummerVan(begin), dagnummerVan(eind));

/** The number of distinct ISO 8601 weeks that a closed period touches (IV077: weeks start on Monday). */
export const countIsoWeeks = (begin: Datum, eind: Datum): number =>
  telIsoWeken(dagnummerVan(begin), dagnummerVan(eind));

/** The number of calendar months that a closed period touches. */
export const countMonths = (begin: Datum, eind: Datum): number => telMaanden(begin.toString(), eind.toString());
