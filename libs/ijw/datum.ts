// SPDX-License-Identifier: EUPL-1.2

// Dates are texts as xs:date writes them: jjjj-mm-dd, possibly with a longer or negative year, without time zone.
// This package runs where Temporal is not there yet, and needs no more than this.

const DATUM = /^-?(?:[1-9][0-9]{3,9}|0[0-9]{3})-[0-9]{2}-[0-9]{2}$/;
/** The last year that libxml2 can count to. */
const LAATSTE_JAAR = 2 ** 31 - 1;
const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const DAGEN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether this text is a date that exists, as XSD 1.0 counts: there is no year 0. */
export function isDatum(tekst: string): boolean {
  if (!DATUM.test(tekst)) return false;
  const [jaar, maand, dag] = ontleed(tekst);
  return jaar !== 0 && Math.abs(jaar) <= LAATSTE_JAAR && dag >= 1 && dag <= dagenIn(jaar, maand);
}

/** Days in a month; 0 when there is no such month. */
export function dagenIn(jaar: number, maand: number): number {
  const isSchrikkeljaar = (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
  return maand === 2 && isSchrikkeljaar ? 29 : (DAGEN[maand - 1] ?? 0);
}

/** Whether `a` comes before `b`. */
export function isVoor(a: string, b: string): boolean {
  // ten characters, so both years have four digits: then the order of the texts is that of the days
  if (a.length === 10 && b.length === 10) return a < b;
  return dagnummer(a) < dagnummer(b);
}

function dagnummer(datum: string): number {
  const [jaar, maand, dag] = ontleed(datum);
  return jaar * 10_000 + maand * 100 + dag;
}

function ontleed(datum: string): readonly [jaar: number, maand: number, dag: number] {
  const n = datum.length;
  const jaar = n === 10 ? getal(datum, 0, 4) : Number(datum.slice(0, -6));
  return [jaar, getal(datum, n - 5, n - 3), getal(datum, n - 2, n)];
}

/** The number that these digits of a date write. */
function getal(datum: string, van: number, tot: number): number {
  let som = 0;
  for (let i = van; i < tot; i++) som = som * 10 + datum.charCodeAt(i) - 48;
  return som;
}

/** The same day so many years earlier; 29 februari becomes 28 februari where needed. */
export function jarenEerder(datum: string, jaren: number): string {
  const [jaar, maand, dag] = ontleed(datum);
  const nieuw = jaar - jaren;
  return `${jaartal(nieuw)}-${tweeCijfers(maand)}-${tweeCijfers(Math.min(dag, dagenIn(nieuw, maand)))}`;
}

/** Whether both dates lie in the same month of the same year. */
export const isZelfdeMaand = (a: string, b: string): boolean => a.length === b.length && a.startsWith(b.slice(0, -2));

/** Whether these two dates are the first and the last day of one month. */
export function isHeleMaand(begin: string, eind: string): boolean {
  const [jaar, maand, dag] = ontleed(eind);
  return begin.endsWith('-01') && isZelfdeMaand(begin, eind) && dag === dagenIn(jaar, maand);
}

/** A date as people write it: `30 april 2026`. */
export function leesbaar(datum: string): string {
  const [jaar, maand, dag] = ontleed(datum);
  return `${dag} ${MAANDEN[maand - 1] ?? ''} ${jaar}`;
}

const tweeCijfers = (getal: number): string => String(getal).padStart(2, '0');
const jaartal = (jaar: number): string =>
  jaar < 0 ? `-${String(-jaar).padStart(4, '0')}` : String(jaar).padStart(4, '0');
