// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { readSheets } from '#libs/werkblad';
import { wide, workbookOf, zipOf } from './files.ts';

const cellsOf = async (made: Parameters<typeof workbookOf>[0]) => {
  const { sheets, problem } = await readSheets(await workbookOf(made), wide);
  expect(problem).toBeNull();
  return sheets[0]?.rows.flat();
};
const row = (inside: string) => `<sheetData><row r="1">${inside}</row></sheetData>`;

describe('a cell tells what it is', () => {
  test('text: shared, with formatting, inline and computed', async () => {
    const cells = await cellsOf({
      strings:
        '<sst><si><t>Begeleiding</t></si><si><r><t>Groot</t></r><r><t xml:space="preserve"> en klein</t></r><rPh><t>x</t></rPh></si></sst>',
      sheet: row(
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>hier_x000A_onder</t></is></c><c r="D1" t="str"><f>A1</f><v>Begeleiding</v></c>',
      ),
    });
    expect(cells).toEqual([
      { row: 1, column: 'A', kind: 'text', text: 'Begeleiding' },
      { row: 1, column: 'B', kind: 'text', text: 'Groot en klein' },
      { row: 1, column: 'C', kind: 'text', text: 'hier\nonder' },
      { row: 1, column: 'D', kind: 'text', text: 'Begeleiding', formula: 'A1' },
    ]);
  });

  test('a number as plain decimals, without what binary adds to it', async () => {
    const cells = await cellsOf({
      sheet: row('<c><v>0.10000000000000001</v></c><c><v>1E-7</v></c><c><v>45E10</v></c><c><v>-1234.56</v></c>'),
    });
    expect(cells?.map(({ column, kind, text }) => [column, kind, text])).toEqual([
      ['A', 'number', '0.1'],
      ['B', 'number', '0.0000001'],
      ['C', 'number', '450000000000'],
      ['D', 'number', '-1234.56'],
    ]);
  });

  test('a date by its style, in the calendar of the file', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-413]d mmmm yyyy"/><numFmt numFmtId="171" formatCode="&quot;dagen&quot; 0.00\\d"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>';
    const sheet = row(
      '<c s="1"><v>45658</v></c><c s="2"><v>45658.5</v></c><c s="3"><v>45658</v></c><c s="1"><v>60</v></c><c s="1"><v>59</v></c><c t="d"><v>2027-12-31T00:00:00</v></c>',
    );
    const texts = (cells: Awaited<ReturnType<typeof cellsOf>>) => cells?.map(({ kind, text }) => `${kind} ${text}`);
    expect(texts(await cellsOf({ styles, sheet }))).toEqual([
      'date 2025-01-01',
      'date 2025-01-01T12:00:00',
      'number 45658',
      'number 60',
      'date 1900-02-28',
      'date 2027-12-31',
    ]);
    const mac = await cellsOf({ styles, sheet, workbookPr: '<workbookPr date1904="1"/>' });
    expect(texts(mac)?.[0]).toBe('date 2029-01-02');
    expect(mac?.[0]?.serial).toBe(45_658);
  });

  test('a boolean, an error, a formula with what it gave and one that gave nothing', async () => {
    const cells = await cellsOf({
      sheet: row(
        '<c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c><f>SUM(A1:A9)</f><v>12</v></c><c><f t="shared" si="0"/></c><c s="4"/>',
      ),
    });
    expect(cells).toEqual([
      { row: 1, column: 'A', kind: 'boolean', text: 'true' },
      { row: 1, column: 'B', kind: 'error', text: '#REF!' },
      { row: 1, column: 'C', kind: 'number', text: '12', formula: 'SUM(A1:A9)' },
      { row: 1, column: 'D', kind: 'text', text: '', formula: '' },
    ]);
  });

  test('part of a merged range, also when it is empty itself', async () => {
    const { sheets } = await readSheets(
      await workbookOf({
        sheet:
          '<sheetData><row r="2"><c r="B2"><v>1</v></c><c r="E2"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A2:C3"/></mergeCells>',
      }),
      wide,
    );
    expect(sheets[0]?.rows[0]?.map(({ column, merged }) => [column, merged])).toEqual([
      ['B', 'A2:C3'],
      ['E', undefined],
    ]);
    expect(sheets[0]?.merged).toEqual(['A2:C3']);
  });
});

describe('the file', () => {
  test('may have prefixes, rows and cells without a place, and sheets that are hidden', async () => {
    const parts = {
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels':
        '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/book.xml"/></Relationships>',
      '_rels/book.xml.rels':
        '<Relationships><Relationship Id="a" Type="x/worksheet" Target="./data/../one.xml"/><Relationship Id="b" Type="x/worksheet" Target="http://elders" TargetMode="External"/></Relationships>',
      'book.xml':
        '<x:workbook xmlns:q="q"><x:sheets><x:sheet name="Verborgen" q:id="a" state="hidden"/><x:sheet name="Elders" q:id="b"/></x:sheets></x:workbook>',
      'one.xml':
        '<x:worksheet><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row/><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    };
    const { sheets, problem } = await readSheets(await zipOf(parts), wide);
    expect(problem).toBeNull();
    expect(sheets).toMatchObject([{ name: 'Verborgen', hidden: true }]);
    expect(sheets[0]?.rows.flat().map(({ row, column, text }) => `${column}${row}=${text}`)).toEqual([
      'A1=1',
      'B1=2',
      'A3=3',
    ]);
  });

  test('leaves out rows that only have a colour, however many', async () => {
    const empty = Array.from({ length: 5000 }, (_, at) => `<row r="${at + 2}"><c r="A${at + 2}" s="3"/></row>`).join(
      '',
    );
    const bytes = await workbookOf({
      sheet: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row>${empty}<row r="9000"><c r="A9000"><v>2</v></c></row></sheetData>`,
    });
    const { sheets, problem } = await readSheets(bytes, { ...wide, rows: 2 });
    expect(problem).toBeNull();
    expect(sheets[0]?.rows.map(([cell]) => cell?.row)).toEqual([1, 9000]);
  });
});
