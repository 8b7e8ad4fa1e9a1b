// SPDX-License-Identifier: EUPL-1.2
import type { Blok, Lijst, Onderdeel, Ondertekenaar, Ondertekening } from './model.ts';
import { artifact, element, keepTogether, page, type Sheet, writeLines } from './pdf-page.ts';
import { writeTable } from './pdf-table.ts';
import { accent, body, hairline, type Style, widthOf, wrap, writeLine } from './pdf-text.ts';

const heading: Style = { size: 12, leading: 17, bold: true, color: accent };
const paragraphGap = 8;

export function writeSection(sheet: Sheet, { kop, inhoud }: Onderdeel): void {
  if (kop) {
    sheet.y += sheet.y > page.top ? 8 : 0;
    const lines = wrap(sheet.pdf, kop, page.width, heading);
    keepTogether(sheet, lines.length * heading.leading + 3 * body.leading);
    element(sheet, sheet.root, 'H2', (h2) => writeLines(sheet, h2, lines, page.left, heading));
    sheet.y += 3;
  }
  for (const blok of inhoud) writeBlock(sheet, blok);
}

function writeBlock(sheet: Sheet, blok: Blok): void {
  if (typeof blok === 'string') writeParagraph(sheet, blok, body);
  else if (blok.soort === 'lijst') writeList(sheet, blok);
  else writeTable(sheet, blok);
  sheet.y += paragraphGap;
}

function writeParagraph(sheet: Sheet, text: string, style: Style): void {
  element(sheet, sheet.root, 'P', (p) =>
    writeLines(sheet, p, wrap(sheet.pdf, text, page.width, style), page.left, style),
  );
}

function writeList(sheet: Sheet, { punten, genummerd = false }: Lijst): void {
  const label = (index: number) => (genummerd ? `${index + 1}.` : '•');
  const indent = Math.max(16, widthOf(sheet.pdf, label(punten.length - 1), body) + 8);
  element(sheet, sheet.root, 'L', (list) => {
    for (const [index, punt] of punten.entries()) {
      const lines = wrap(sheet.pdf, punt, page.width - indent, body);
      keepTogether(sheet, Math.min(lines.length, 2) * body.leading);
      element(sheet, list, 'LI', (item) => {
        element(sheet, item, 'Lbl', (mark) => {
          mark.add(() => writeLine(sheet.pdf, label(index), page.left + (genummerd ? 0 : 4), sheet.y, body));
        });
        element(sheet, item, 'LBody', (text) => writeLines(sheet, text, lines, page.left + indent, body));
      });
      sheet.y += 2;
    }
  });
}

export function writeSignatures(sheet: Sheet, { groet, ondertekenaars }: Ondertekening): void {
  keepTogether(sheet, 7 * body.leading);
  sheet.y += body.leading / 2;
  if (groet) {
    writeParagraph(sheet, groet, body);
    sheet.y += paragraphGap;
  }
  for (let index = 0; index < ondertekenaars.length; index += 2) {
    keepTogether(sheet, 7 * body.leading);
    const top = sheet.y;
    const pair = ondertekenaars.slice(index, index + 2);
    const width = pair.length === 1 && groet ? page.width : page.width / 2 - 8;
    const bottoms = pair.map((ondertekenaar, column) => {
      sheet.y = top;
      const x = page.left + column * (page.width / 2 + 8);
      writeSignatory(sheet, ondertekenaar, { x, width });
      if (!groet) writePlaceToSign(sheet, { x, width });
      return sheet.y;
    });
    sheet.y = Math.max(...bottoms) + 1.5 * body.leading;
  }
}

type Place = { readonly x: number; readonly width: number };

function writeSignatory(sheet: Sheet, { namens, naam, functie }: Ondertekenaar, { x, width }: Place): void {
  const write = (text: string, style: Style) =>
    element(sheet, sheet.root, 'P', (p) => writeLines(sheet, p, wrap(sheet.pdf, text, width, style), x, style));
  write(namens, body);
  sheet.y += 4;
  if (naam) write(naam, { ...body, bold: true });
  if (functie) write(functie, body);
}

function writePlaceToSign(sheet: Sheet, { x, width }: Place): void {
  for (const [label, space] of [
    ['Datum:', 10],
    ['Handtekening:', 28],
  ] as const) {
    sheet.y += space;
    const line = sheet.y + body.leading - 3;
    element(sheet, sheet.root, 'P', (p) => writeLines(sheet, p, [label], x, body));
    artifact(sheet, () => {
      sheet.pdf
        .moveTo(x + 72, line)
        .lineTo(x + width, line)
        .lineWidth(0.6)
        .stroke(hairline);
    });
  }
}
