// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { type Limits, readSheets, type WorkbookProblemCode, workbookBytes } from '#libs/werkblad';
import { partsOf, wide, workbookOf, zipOf } from './files.ts';

const problemOf = async (bytes: Uint8Array, limits: Limits = wide) => (await readSheets(bytes, limits)).problem;
const codeOf = async (bytes: Uint8Array, limits?: Limits) => (await problemOf(bytes, limits))?.code;
const bytesOf = (...codes: number[]) => Uint8Array.from(codes);
const oldFile = (text: string) =>
  Uint8Array.from([...bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), ...Buffer.from(text, 'utf16le')]);
const withPart = (name: string, content = '') => workbookOf({ more: { [name]: content } });
const row = (cells: string) => `<sheetData><row r="7">${cells}</row></sheetData>`;

/** The same archive with another name for a part in its list, of the same length. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(from); at >= 0; at = copy.indexOf(from, at + 1)) copy.write(to, at);
  return copy;
}

/** An archive that says its parts are closed with a password. */
async function locked(): Promise<Uint8Array> {
  const copy = Buffer.from(await workbookOf({}));
  const header = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
  for (let at = copy.indexOf(header); at >= 0; at = copy.indexOf(header, at + 1))
    copy.writeUInt16LE(copy.readUInt16LE(at + 8) | 1, at + 8);
  return copy;
}

describe('what is no workbook, or not one to open, is refused with its reason', () => {
  const cases: readonly [string, WorkbookProblemCode, () => Uint8Array | Promise<Uint8Array>][] = [
    ['nothing', 'no-workbook', () => bytesOf()],
    ['text', 'no-workbook', () => Buffer.from('code;naam\n1;2\n')],
    ['a cut-off archive', 'no-workbook', async () => (await workbookOf({})).subarray(0, 300)],
    ['another archive', 'no-workbook', () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })],
    ['a word document', 'no-workbook', () => zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' })],
    ['a workbook of before 2007', 'old-format', () => oldFile('Workbook')],
    ['a workbook with a password', 'encrypted', () => oldFile('EncryptedPackage')],
    ['an archive with a password', 'encrypted', locked],
    ['a binary workbook', 'binary-format', () => zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' })],
    ['macros as a part', 'macro', () => withPart('xl/vbaProject.bin')],
    ['macros of the old kind', 'macro', () => withPart('xl/macrosheets/sheet1.xml')],
    [
      'macros by what it says it is',
      'macro',
      () =>
        zipOf({
          ...partsOf({}),
          '[Content_Types].xml': '<Types><Override ContentType="a.sheet.macroEnabled.b"/></Types>',
        }),
    ],
    [
      'a document type, with an entity that grows',
      'doctype',
      () =>
        zipOf({
          ...partsOf({}),
          'xl/worksheets/sheet1.xml': '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>',
        }),
    ],
    ['XML that does not close', 'damaged', () => workbookOf({ sheet: '<sheetData><row>' })],
    ['an entity of its own', 'damaged', () => workbookOf({ sheet: row('<c t="str"><v>&geheim;</v></c>') })],
    ['a number that is none', 'damaged', () => workbookOf({ sheet: row('<c><v>twaalf</v></c>') })],
    ['elements without end', 'damaged', () => workbookOf({ sheet: '<a>'.repeat(100_000) })],
    [
      'bytes that are no UTF-8',
      'damaged',
      () => zipOf({ ...partsOf({}), 'xl/worksheets/sheet1.xml': bytesOf(0x3c, 0x61, 0x3e, 0xff, 0xfe) }),
    ],
    [
      'a sheet that is not there',
      'damaged',
      async () => renamed(await workbookOf({}), 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet9.xml'),
    ],
    [
      'one name twice',
      'damaged',
      async () =>
        renamed(await withPart('xl/worksheets/sheet2.xml'), 'xl/worksheets/sheet2.xml', 'xl/worksheets/sheet1.xml'),
    ],
  ];
  test.each(cases)('%s: %s', async (_, code, make) => {
    expect(await codeOf(await make())).toBe(code);
  });
});

describe('what is larger than the reader asked for stops at the limit', () => {
  test('a zip bomb, by what it says and by what it is', async () => {
    const bomb = await workbookOf({ sheet: ' '.repeat(5_000_000) });
    expect(bomb.length).toBeLessThan(20_000);
    expect(await codeOf(bomb, { ...wide, unpacked: 1_000_000 })).toBe('too-large');
    const lying = Buffer.from(bomb);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(5_000_023);
    for (let at = lying.indexOf(size); at >= 0; at = lying.indexOf(size, at + 1)) lying.writeUInt32LE(500, at);
    expect(lying.equals(bomb)).toBe(false);
    expect(await codeOf(lying, { ...wide, unpacked: 1_000_000 })).toBe('damaged');
  });

  test('rows, and what stood before the limit is still there', async () => {
    const rows = Array.from({ length: 5 }, (_, at) => `<row r="${at + 1}"><c><v>${at}</v></c></row>`).join('');
    const { sheets, problem } = await readSheets(await workbookOf({ sheet: `<sheetData>${rows}</sheetData>` }), {
      ...wide,
      rows: 3,
    });
    expect(problem).toMatchObject({ code: 'too-many-rows', sheet: 'Blad1', row: 4 });
    expect(sheets[0]?.rows).toHaveLength(3);
  });

  test('merged ranges', async () => {
    const merged = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>';
    const sheet = `<sheetData/>${merged}`;
    expect(await codeOf(await workbookOf({ sheet }), { ...wide, rows: 2 })).toBeUndefined();
    expect(await codeOf(await workbookOf({ sheet }), { ...wide, rows: 1 })).toBe('too-many-rows');
  });

  test('columns, the length of a cell, different texts and sheets', async () => {
    const far = await workbookOf({ sheet: row('<c r="ZZ7"><v>1</v></c>') });
    expect(await problemOf(far)).toMatchObject({ code: 'too-many-columns', sheet: 'Blad1', row: 7 });
    const long = 'a'.repeat(50);
    const cell = await workbookOf({ sheet: row(`<c t="str"><v>${long}</v></c>`) });
    expect(await codeOf(cell, { ...wide, cellLength: 49 })).toBe('cell-too-long');
    const strings = await workbookOf({ strings: `<sst>${'<si><t>a</t></si>'.repeat(4)}</sst>` });
    expect(await codeOf(strings, { ...wide, strings: 3 })).toBe('too-many-strings');
    expect(
      await codeOf(await workbookOf({ strings: `<sst><si><t>${long}</t></si></sst>` }), { ...wide, cellLength: 49 }),
    ).toBe('cell-too-long');
    const sheet = (name: string) => ({ name, columns: [{ head: 'a' }], rows: [] });
    expect(await codeOf(await workbookBytes(['een', 'twee'].map(sheet)), { ...wide, sheets: 1 })).toBe(
      'too-many-sheets',
    );
  });

  test('white without end, before it fills the memory', async () => {
    expect(await codeOf(await workbookOf({ sheet: ' '.repeat(9_000_000) }))).toBe('too-large');
    expect(await codeOf(await workbookOf({ sheet: `<a b="${' '.repeat(9_000_000)}"/>` }))).toBe('too-large');
  });

  test('parts', async () => {
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`${at}`, '']));
    expect(await codeOf(await zipOf(many))).toBe('too-many-parts');
  });
});
