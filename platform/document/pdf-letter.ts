// SPDX-License-Identifier: EUPL-1.2
import { formatDatum } from '#libs/kernel';
import { type Document, markOf } from './model.ts';
import { artifact, element, mm, page, type Sheet, writeLines } from './pdf-page.ts';
import { accent, body, hairline, ink, type Style, small, widthOf, wrap, writeLine } from './pdf-text.ts';

const sender: Style = { size: 15, leading: 20, bold: true, color: accent };
const title: Style = { size: 17, leading: 23, bold: true, color: ink };
const mark: Style = { size: 8.5, leading: 12, bold: true, color: '#7a4200', spacing: 1 };
const addressTop = mm(50); // what the window of a DL envelope shows

/** Who sends it, to whom, date and reference, and the heading. */
export function writeOpening(sheet: Sheet, document: Document): void {
  const { afzender, aan, titel } = document;
  const merk = markOf(document);
  sheet.y = mm(18);
  const width = merk ? page.width - markWidth(sheet, merk) - 10 : page.width;
  artifact(sheet, () => sheet.pdf.rect(page.left, mm(14), mm(14), 2.5).fill(accent));
  writeBlock(sheet, 'P', afzender[0] ?? '', sender, width);
  if (merk) writeMark(sheet, merk, (draw) => element(sheet, sheet.root, 'P', (p) => p.add(draw)));

  if (aan) {
    sheet.y = Math.max(sheet.y + 8, addressTop);
    writeBlock(sheet, 'P', aan.join('\n'), body, mm(90));
    sheet.y = Math.max(sheet.y + 14, mm(86));
  } else sheet.y += mm(12);
  if (!aan) writeTitle(sheet, titel);
  writeReference(sheet, document);
  if (aan) writeTitle(sheet, titel);
}

/** Repeats who sends it and numbers the pages, once their count is known. */
export function writeFurniture(sheet: Sheet, document: Document): void {
  const { start, count } = sheet.pdf.bufferedPageRange();
  const merk = markOf(document);
  for (let index = start; index < start + count; index++) {
    sheet.pdf.switchToPage(index);
    artifact(sheet, () => writeFooter(sheet, document, index + 1, count), 'Pagination');
    if (index > 0 && merk) writeMark(sheet, merk, (draw) => artifact(sheet, draw, 'Pagination'));
    if (index > 0)
      artifact(sheet, () => writeLine(sheet.pdf, runningHead(document), page.left, mm(15), small), 'Pagination');
  }
}

function writeTitle(sheet: Sheet, titel: string): void {
  writeBlock(sheet, 'H1', titel, title, page.width);
  sheet.y += 12;
}

function writeReference(sheet: Sheet, { datum, kenmerk }: Document): void {
  const fields = [['Datum', formatDatum(datum)], ...(kenmerk ? [['Ons kenmerk', kenmerk]] : [])];
  const top = sheet.y;
  for (const [index, [label = '', value = '']] of fields.entries()) {
    const x = page.left + index * mm(50);
    element(sheet, sheet.root, 'P', (p) =>
      p.add(() => {
        writeLine(sheet.pdf, `${label} `, x, top, small);
        writeLine(sheet.pdf, value, x, top + small.leading, body);
      }),
    );
  }
  sheet.y = top + small.leading + body.leading + mm(7);
}

const markWidth = (sheet: Sheet, text: string): number => widthOf(sheet.pdf, text, mark) + 16;

function writeMark(sheet: Sheet, text: string, tag: (draw: () => void) => void): void {
  const width = markWidth(sheet, text);
  const left = page.right - width;
  artifact(sheet, () => {
    sheet.pdf.roundedRect(left, mm(13), width, 18, 3).lineWidth(0.8).fillAndStroke('#fff3dc', '#c98a2b');
  });
  tag(() => writeLine(sheet.pdf, text, left + 8, mm(13) + 3, mark));
}

function writeFooter(sheet: Sheet, { afzender }: Document, number: number, count: number): void {
  const y = mm(297 - 17);
  sheet.pdf
    .moveTo(page.left, y - 5)
    .lineTo(page.right, y - 5)
    .lineWidth(0.5)
    .stroke(hairline);
  const pageText = `Pagina ${number} van ${count}`;
  const width = widthOf(sheet.pdf, pageText, small);
  const [from = ''] = wrap(sheet.pdf, afzender.join('  ·  '), page.width - width - 16, small);
  writeLine(sheet.pdf, from, page.left, y, small);
  writeLine(sheet.pdf, pageText, page.right - width, y, small);
}

const runningHead = ({ afzender, kenmerk, datum }: Document): string =>
  [afzender[0], formatDatum(datum), kenmerk].filter(Boolean).join('  ·  ');

function writeBlock(sheet: Sheet, tag: 'P' | 'H1', text: string, style: Style, width: number): void {
  element(sheet, sheet.root, tag, (made) =>
    writeLines(sheet, made, wrap(sheet.pdf, text, width, style), page.left, style),
  );
}
