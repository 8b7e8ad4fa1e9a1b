// SPDX-License-Identifier: EUPL-1.2
import { parseDatum } from './datum.ts';

// What people type can mean two things. These give every reading, so that nobody guesses.

const dutch = /^-?(\d+|[1-9]\d{0,2}(\.\d{3})+)(,\d+)?$/;
const english = /^-?(\d+|[1-9]\d{0,2}(,\d{3})+)(\.\d+)?$/;

/**
 * What a text can mean as a number, as plain decimals: the Dutch reading first, then the English one. Two readings mean
 * that nobody can know; none, that it is no number.
 * @example getalLezingen('1.234,56') // ['1234.56']
 * @example getalLezingen('1.234') // ['1234', '1.234']
 */
export function getalLezingen(text: string): readonly string[] {
  const trimmed = text.trim();
  const readings = [
    ...(dutch.test(trimmed) ? [trimmed.replaceAll('.', '').replace(',', '.')] : []),
    ...(english.test(trimmed) ? [trimmed.replaceAll(',', '')] : []),
  ];
  return [...new Set(readings)];
}

/**
 * What a text can mean as a day, in ISO notation: day first, then month first. Years have four figures.
 * @example datumLezingen('31-12-2027') // ['2027-12-31']
 * @example datumLezingen('1/2/2027') // ['2027-02-01', '2027-01-02']
 */
export function datumLezingen(text: string): readonly string[] {
  const trimmed = text.trim();
  if (parseDatum(trimmed)) return [trimmed];
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(trimmed) ?? [];
  const iso = (month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return [...new Set([iso(second, first), iso(first, second)])].filter((reading) => parseDatum(reading) !== null);
}
