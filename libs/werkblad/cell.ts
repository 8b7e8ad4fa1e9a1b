// SPDX-License-Identifier: EUPL-1.2

/** A filled cell of a sheet, as it stands there: what it is, and its value as text. */
export type Cell = {
  /** Counted from 1, as on the screen. */
  readonly row: number;
  /** Its letter: `A`, `AB`. */
  readonly column: string;
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error';
  /**
   * A text as it was typed; a number as plain decimals (`1234.5`); a date as `2027-12-31`, with a time behind it when it
   * has one (`2027-12-31T09:30:00`); a boolean as `true` or `false`; an error as `#REF!`. Of a formula: what it gave last.
   */
  readonly text: string;
  /** The number behind a date: days since the beginning of the calendar of the file. */
  readonly serial?: number;
  /** There when the value is computed. Empty when the file gives the formula elsewhere. */
  readonly formula?: string;
  /** The range of merged cells that it is a part of: `A1:C2`. */
  readonly merged?: string;
};

/** @example columnLetter(28) // 'AB' */
export function columnLetter(column: number): string {
  let rest = column;
  let letters = '';
  for (; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** @example columnNumber('AB') // 28 */
export const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
