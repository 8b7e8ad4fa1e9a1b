// SPDX-License-Identifier: EUPL-1.2
import type { Datum } from './datum.ts';

/**
 * A day as a whole number, counted from 1970-01-01: for rules that reckon with millions of days, where a date object
 * each would cost more than the rule itself.
 */
export type Dagnummer = number;

const daysPerWeek = 7;
/** 1970-01-01 was a Thursday. */
const firstWeekday = 4;
const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** The number of an existing day, written as jjjj-mm-dd. */
export const dagnummer = (iso: string): Dagnummer => vanKalender(jaarIn(iso), maandIn(iso), getal(iso, 8, 10));

/** The whole number that these digits of a text form. */
function getal(tekst: string, from: number, to: number): number {
  let waarde = 0;
  for (let at = from; at < to; at += 1) waarde = waarde * 10 + tekst.charCodeAt(at) - zero;
  return waarde;
}
const zero = 48;
const jaarIn = (iso: string): number => getal(iso, 0, 4);
const maandIn = (iso: string): number => getal(iso, 5, 7);

export const dagnummerVan = ({ year, month, day }: Datum): Dagnummer => vanKalender(year, month, day);

function vanKalender(jaar: number, maand: number, dag: number): Dagnummer {
  const before = jaar - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const thisYear = maand > 2 && isSchrikkeljaar(jaar) ? 1 : 0;
  return before * 365 + leapDays + (daysBeforeMonth[maand - 1] ?? 0) + thisYear + dag - daysUntil1970 - 1;
}

/** Days from 0001-01-01 up to 1970-01-01. */
const daysUntil1970 = 719_162;

const isSchrikkeljaar = (jaar: number): boolean => (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;

/** From 1 for Monday to 7 for Sunday. */
export const weekdag = (dag: Dagnummer): number => {
  const sinceMonday = (dag + firstWeekday - 1) % daysPerWeek;
  return (sinceMonday < 0 ? sinceMonday + daysPerWeek : sinceMonday) + 1;
};

/** The last day of the month of an ISO day, as an ISO day: `2025-02-14` gives `2025-02-28`. */
export function laatsteDagVanMaandIso(iso: string): string {
  const [jaar, maand] = [jaarIn(iso), maandIn(iso)];
  const dagen = maand === 2 && isSchrikkeljaar(jaar) ? 29 : (daysInMonth[maand - 1] ?? 0);
  return `${iso.slice(0, 8)}${dagen}`;
}

/** The number of days of a closed period, first and last included. */
export const telDagen = (begin: Dagnummer, eind: Dagnummer): number => eind - begin + 1;

/** The number of distinct ISO 8601 weeks that a closed period touches (IV077: weeks start on Monday). */
export const telIsoWeken = (begin: Dagnummer, eind: Dagnummer): number =>
  (eind - weekdag(eind) - (begin - weekdag(begin))) / daysPerWeek + 1;

/** The number of Sundays in a closed period. */
export const telZondagen = (begin: Dagnummer, eind: Dagnummer): number =>
  Math.max(0, Math.floor((eind - begin - (daysPerWeek - weekdag(begin))) / daysPerWeek) + 1);

/** The number of calendar months that a closed period of ISO days touches. */
export const telMaanden = (begin: string, eind: string): number =>
  (jaarIn(eind) - jaarIn(begin)) * 12 + maandIn(eind) - maandIn(begin) + 1;
