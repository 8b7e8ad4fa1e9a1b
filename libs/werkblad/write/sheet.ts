// SPDX-License-Identifier: EUPL-1.2
import { columnLetter } from '../cell.ts';
import { serialOf } from '../serial.ts';
import { escapeText, looksLikeFormula } from './escape.ts';
import { style } from './styles.ts';

/** What stands in a cell: a text, a number in plain decimals, an amount in whole eurocents, a day, or nothing. */
export type Value = string | { readonly number: string } | { readonly eurocent: number } | Temporal.PlainDate | null;

export type Column = {
  readonly head: string;
  /** In characters. */
  readonly width?: number;
  /** How rows that people add will look; text unless said otherwise. */
  readonly format?: 'text' | 'plain' | 'money' | 'date';
  /** The words to choose from; a hint while typing, no check. */
  readonly choices?: readonly string[];
};

/** A sheet with a row of heads that stays in sight. */
export type Sheet = {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: Iterable<readonly Value[]> | AsyncIterable<readonly Value[]>;
};

const longestText = 32_767;
const pieceLength = 1 << 16;

/** The XML of a sheet, in pieces, so that a long one never stands in memory as a whole. */
export async function* sheetXml({ columns, rows }: Sheet): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.map(columnXml).join('')}</cols><sheetData>`;
  let piece = rowXml(
    1,
    columns.map(({ head }) => textXml(head, style.head)),
  );
  let last = 1;
  for await (const values of rows) {
    last++;
    piece += rowXml(last, values.map(cellXml));
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</sheetData><autoFilter ref="A1:${columnLetter(columns.length)}${last}"/>${choicesXml(columns)}</worksheet>`;
}

const columnXml = ({ width = 20, format = 'text' }: Column, index: number): string =>
  `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${style[format]}" customWidth="1"/>`;

const rowXml = (row: number, cells: readonly ((at: string) => string)[]): string =>
  `<row r="${row}">${cells.map((cell, index) => cell(`${columnLetter(index + 1)}${row}`)).join('')}</row>`;

const cellXml =
  (value: Value) =>
  (at: string): string => {
    if (value === null || value === '') return '';
    if (typeof value === 'string') return textXml(value, looksLikeFormula(value) ? style.quoted : style.text)(at);
    if ('number' in value) return numberXml(at, value.number, style.plain);
    if ('eurocent' in value) return numberXml(at, euros(value.eurocent), style.money);
    return numberXml(at, String(serialOf(value)), style.date);
  };

const textXml =
  (text: string, shown: number) =>
  (at: string): string => {
    if (text.length > longestText) throw new RangeError(`te lang voor een cel: ${text.length} tekens`);
    return `<c r="${at}" s="${shown}" t="inlineStr"><is><t xml:space="preserve">${escapeText(text)}</t></is></c>`;
  };

function numberXml(at: string, number: string, shown: number): string {
  if (!/^-?\d+(\.\d+)?$/.test(number)) throw new RangeError(`geen getal: ${number}`);
  return `<c r="${at}" s="${shown}"><v>${number}</v></c>`;
}

/** Exact: no binary fraction comes in between. */
function euros(eurocent: number): string {
  const cents = String(Math.abs(eurocent)).padStart(3, '0');
  return `${eurocent < 0 ? '-' : ''}${cents.slice(0, -2)}.${cents.slice(-2)}`;
}

/** A spreadsheet takes at most 255 characters of choices; a longer list stays out. */
function choicesXml(columns: readonly Column[]): string {
  const lists = columns.flatMap(({ choices }, index) => {
    const list = choices?.join(',') ?? '';
    if (list === '' || list.length > 255) return [];
    const letter = columnLetter(index + 1);
    return [
      `<dataValidation type="list" allowBlank="1" sqref="${letter}2:${letter}5000"><formula1>"${escapeText(list)}"</formula1></dataValidation>`,
    ];
  });
  return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}
