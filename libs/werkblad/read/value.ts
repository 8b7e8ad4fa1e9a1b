// SPDX-License-Identifier: EUPL-1.2
import { type Cell, columnLetter } from '../cell.ts';
import { WorkbookProblem } from '../problem.ts';
import { dateOf } from '../serial.ts';
import { unescapeText } from './strings.ts';
import type { IsDateStyle } from './styles.ts';

/** What cells refer to: texts by their number, and styles that show a date. */
export type Lookup = {
  readonly strings: readonly string[];
  readonly isDate: IsDateStyle;
  readonly from1904: boolean;
};

/** A cell as the file has it. */
export type RawCell = {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text?: string;
  formula?: string;
};
type Content = Pick<Cell, 'kind' | 'text' | 'serial'>;

/** `undefined` for a cell that only has a colour or a border. */
export function cellOf(raw: RawCell, lookup: Lookup): Cell | undefined {
  const { row, column, text = '', formula } = raw;
  if (text === '' && formula === undefined) return undefined;
  const where = { row, column: columnLetter(column), ...(formula !== undefined && { formula }) };
  return { ...where, ...contentOf(raw, text, lookup) };
}

function contentOf({ type, style }: RawCell, text: string, lookup: Lookup): Content {
  switch (type) {
    case 's':
      return { kind: 'text', text: lookup.strings[Number(text)] ?? '' };
    case 'inlineStr':
      return { kind: 'text', text };
    case 'str':
      return { kind: 'text', text: unescapeText(text) };
    case 'b':
      return { kind: 'boolean', text: text === '1' ? 'true' : 'false' };
    case 'e':
      return { kind: 'error', text };
    case 'd':
      return { kind: 'date', text: text.replace(/T00:00(:00(\.0+)?)?Z?$/, '') };
    default:
      return text === '' ? { kind: 'text', text } : numberOf(text, style, lookup);
  }
}

function numberOf(text: string, style: number, { isDate, from1904 }: Lookup): Content {
  const serial = Number(text);
  if (!Number.isFinite(serial)) throw new WorkbookProblem('damaged');
  const date = isDate(style) ? dateOf(serial, from1904) : null;
  return date ? { kind: 'date', text: date, serial } : { kind: 'number', text: plainDecimals(serial) };
}

/** A spreadsheet shows 15 figures; what its binary number has behind those was never typed. */
function plainDecimals(value: number): string {
  const short = Number(value.toPrecision(15));
  const text = String(short);
  if (!text.includes('e')) return text;
  return short.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 15 });
}
