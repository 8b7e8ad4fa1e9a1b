// SPDX-License-Identifier: EUPL-1.2
import type { Tabel } from './model.ts';
import { type Column, cell, figure, head, layOut, padding } from './pdf-columns.ts';
import { artifact, type Element, element, keepTogether, newPage, page, type Sheet, writeLines } from './pdf-page.ts';
import { hairline, type Pdf, type Style, widthOf, wrap, writeLine } from './pdf-text.ts';

const caption: Style = { ...cell, bold: true };

type Lines = readonly string[];

/** A table over the full width; its head is repeated on every page. */
export function writeTable(sheet: Sheet, tabel: Tabel): void {
  const columns = layOut(sheet.pdf, tabel);
  const heads = tabel.kolommen.map(({ kop }, index) => linesOf(sheet.pdf, kop, columns[index], head));
  const headHeight = heightOf(heads);
  keepTogether(sheet, headHeight + 3 * cell.leading + (tabel.bijschrift ? 20 : 0));
  element(sheet, sheet.root, 'Table', (table) => {
    if (tabel.bijschrift) writeCaption(sheet, table, tabel.bijschrift);
    element(sheet, table, 'THead', (thead) => writeHead(sheet, thead, columns, heads));
    element(sheet, table, 'TBody', (tbody) => {
      for (const rij of tabel.rijen) writeRow(sheet, tbody, columns, heads, rij);
    });
  });
}

function writeCaption(sheet: Sheet, table: Element, text: string): void {
  const lines = wrap(sheet.pdf, text, page.width, caption);
  element(sheet, table, 'Caption', (made) => writeLines(sheet, made, lines, page.left, caption));
  sheet.y += 4;
}

function writeHead(sheet: Sheet, thead: Element, columns: readonly Column[], heads: readonly Lines[]): void {
  artifact(sheet, () => drawBand(sheet, heightOf(heads)));
  element(sheet, thead, 'TR', (row) => {
    for (const [index, lines] of heads.entries())
      element(sheet, row, 'TH', (th) => th.add(() => writeCell(sheet, columns[index], lines, head)), 'Column');
  });
  sheet.y += heightOf(heads);
}

/** A row stays together; only one that is taller than a page is spread over pages. */
function writeRow(
  sheet: Sheet,
  tbody: Element,
  columns: readonly Column[],
  heads: readonly Lines[],
  rij: readonly string[],
): void {
  const styles = columns.map(({ right }) => (right ? figure : cell));
  const cells = columns.map((column, index) => linesOf(sheet.pdf, rij[index] ?? '', column, styles[index] ?? cell));
  const roomOnEmptyPage = page.bottom - page.top - heightOf(heads);
  if (sheet.y + Math.min(heightOf(cells), roomOnEmptyPage) > page.bottom) continueTable(sheet, columns, heads);

  const row = sheet.pdf.struct('TR');
  tbody.add(row);
  const tds = cells.map(() => sheet.pdf.struct('TD'));
  for (const td of tds) row.add(td);
  for (let from = 0; from < Math.max(1, ...cells.map(({ length }) => length)); ) {
    if (from > 0) continueTable(sheet, columns, heads);
    const count = Math.max(1, Math.floor((page.bottom - sheet.y - 2 * padding.above) / cell.leading));
    const part = cells.map((lines) => lines.slice(from, from + count));
    for (const [index, lines] of part.entries())
      if (lines.length > 0) tds[index]?.add(() => writeCell(sheet, columns[index], lines, styles[index] ?? cell));
    sheet.y += heightOf(part);
    artifact(sheet, () => drawRule(sheet));
    from += count;
  }
  row.end();
}

function continueTable(sheet: Sheet, columns: readonly Column[], heads: readonly Lines[]): void {
  newPage(sheet);
  artifact(sheet, () => {
    drawBand(sheet, heightOf(heads));
    for (const [index, lines] of heads.entries()) writeCell(sheet, columns[index], lines, head);
  });
  sheet.y += heightOf(heads);
}

function writeCell(sheet: Sheet, column: Column | undefined, lines: Lines, style: Style): void {
  if (!column) return;
  for (const [index, line] of lines.entries()) {
    const text = column.right ? line.trimEnd() : line;
    const shift = column.right ? column.width - 2 * padding.side - widthOf(sheet.pdf, text, style) : 0;
    writeLine(sheet.pdf, text, column.x + padding.side + shift, sheet.y + padding.above + index * style.leading, style);
  }
}

function drawBand(sheet: Sheet, height: number): void {
  sheet.pdf.rect(page.left, sheet.y, page.width, height).fill('#e9f0f1');
}

function drawRule(sheet: Sheet): void {
  sheet.pdf.moveTo(page.left, sheet.y).lineTo(page.right, sheet.y).lineWidth(0.5).stroke(hairline);
}

const heightOf = (cells: readonly Lines[]): number =>
  Math.max(1, ...cells.map(({ length }) => length)) * cell.leading + 2 * padding.above;

const linesOf = (pdf: Pdf, text: string, column: Column | undefined, style: Style): Lines =>
  wrap(pdf, text, Math.max(1, (column?.width ?? 0) - 2 * padding.side), style);
