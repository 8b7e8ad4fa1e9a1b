// SPDX-License-Identifier: EUPL-1.2
// Workbooks as other programs, and people who mean harm, make them.
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { Limits } from '#libs/werkblad';

export const wide: Limits = {
  unpacked: 200_000_000,
  sheets: 20,
  rows: 300_000,
  columns: 100,
  cellLength: 32_767,
  strings: 100_000,
};

export async function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts))
    zip.addBuffer(Buffer.from(content), name, { compress: content.length > 0 });
  zip.end();
  return Uint8Array.from(await buffer(zip.outputStream));
}

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
const relations = (...all: string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;

type Made = {
  readonly sheet?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly more?: Readonly<Record<string, string>>;
};

/** The parts of a workbook with one sheet, `Blad1`, of which the test writes the XML itself. */
export const partsOf = ({ sheet = '<sheetData/>', strings, styles, workbookPr = '', more = {} }: Made) => ({
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
  'xl/workbook.xml': `<workbook xmlns:r="r">${workbookPr}<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    relation('rId2', 'sharedStrings', 'sharedStrings.xml'),
    relation('rId3', 'styles', '/xl/styles.xml'),
  ),
  'xl/worksheets/sheet1.xml': `<worksheet>${sheet}</worksheet>`,
  ...(strings && { 'xl/sharedStrings.xml': strings }),
  ...(styles && { 'xl/styles.xml': styles }),
  ...more,
});

export const workbookOf = (made: Made): Promise<Uint8Array> => zipOf(partsOf(made));
