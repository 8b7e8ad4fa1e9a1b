// SPDX-License-Identifier: EUPL-1.2
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { escapeText } from './escape.ts';
import { type Sheet, sheetXml } from './sheet.ts';
import { stylesXml } from './styles.ts';

/**
 * Writes a workbook (.xlsx) while its rows are made. The same content gives the same bytes.
 * @throws RangeError for a name that a sheet cannot have; the stream fails on a text that is too long or a number that is none
 */
export function writeWorkbook(sheets: readonly Sheet[]): Readable {
  checkNames(sheets);
  const zip = new ZipFile();
  const output = Readable.from(zip.outputStream);
  const fail = (error: unknown) => output.destroy(error instanceof Error ? error : new Error(String(error)));
  zip.on('error', fail);
  for (const [name, xml] of fixedParts(sheets)) zip.addBuffer(Buffer.from(xml), name, sameMoment);
  for (const [index, sheet] of sheets.entries())
    zip.addReadStreamLazy(`xl/worksheets/sheet${index + 1}.xml`, sameMoment, (give) =>
      give(null, Readable.from(sheetXml(sheet)).on('error', fail)),
    );
  zip.end();
  return output;
}

/** The same as one piece, for what is small. */
export const workbookBytes = async (sheets: readonly Sheet[]): Promise<Uint8Array> =>
  Uint8Array.from(await buffer(writeWorkbook(sheets)));

/** An archive keeps a moment of each part; ours says nothing by it. */
// biome-ignore lint/style/noRestrictedGlobals: yazl takes no other form of a moment
const sameMoment = { mtime: new Date('1980-01-01T00:00:00Z'), forceDosTimestamp: true };

function checkNames(sheets: readonly Sheet[]): void {
  const names = sheets.map(({ name }) => name.toLowerCase());
  for (const { name } of sheets)
    if (!/^[^[\]:*?/\\']{1,31}$/.test(name)) throw new RangeError(`geen naam voor een werkblad: ${name}`);
  if (sheets.length === 0 || new Set(names).size < names.length)
    throw new RangeError('elk werkblad heeft een eigen naam');
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const openXml = 'http://schemas.openxmlformats.org';
const relations = `${openXml}/officeDocument/2006/relationships`;
const sheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function fixedParts(sheets: readonly Sheet[]): readonly (readonly [string, string])[] {
  const numbers = sheets.map((_, index) => index + 1);
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`;
  const list = (inside: string) =>
    `${declaration}<Relationships xmlns="${openXml}/package/2006/relationships">${inside}</Relationships>`;
  const type = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}" ContentType="${sheetml}.${kind}+xml"/>`;
  return [
    [
      '[Content_Types].xml',
      `${declaration}<Types xmlns="${openXml}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('workbook.xml', 'sheet.main')}${type('styles.xml', 'styles')}${numbers.map((number) => type(`worksheets/sheet${number}.xml`, 'worksheet')).join('')}</Types>`,
    ],
    ['_rels/.rels', list(relation('rId1', 'officeDocument', 'xl/workbook.xml'))],
    [
      'xl/workbook.xml',
      `${declaration}<workbook xmlns="${openXml}/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${escapeText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      list(
        `${numbers.map((number) => relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`)).join('')}${relation('rIdStyles', 'styles', 'styles.xml')}`,
      ),
    ],
    ['xl/styles.xml', stylesXml],
  ];
}
