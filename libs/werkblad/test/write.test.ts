// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { readSheets, type Sheet, workbookBytes, workbookParts, writeWorkbook } from '#libs/werkblad';
import { wide } from './files.ts';

const sheet: Sheet = {
  name: 'Producten & meer',
  columns: [
    { head: 'Code', width: 12 },
    { head: 'Bedrag', format: 'money' },
    { head: 'Vanaf', format: 'date' },
    { head: 'Per week', format: 'plain' },
    { head: 'Eenheid', choices: ['minuut', 'uur'] },
  ],
  rows: [
    ['45A01', { eurocent: -123_456 }, datum('2025-01-01'), { number: '37.5' }, 'uur'],
    ['=HYPERLINK("http://elders")', { eurocent: 5 }, null, { number: '0' }, ''],
  ],
};

describe('what is written is read back', () => {
  test('texts, amounts, days and numbers, with their heads', async () => {
    const { sheets, problem } = await readSheets(await workbookBytes([sheet]), wide);
    expect(problem).toBeNull();
    expect(sheets[0]?.name).toBe('Producten & meer');
    expect(sheets[0]?.rows.map((cells) => cells.map(({ column, kind, text }) => `${column} ${kind} ${text}`))).toEqual([
      ['A text Code', 'B text Bedrag', 'C text Vanaf', 'D text Per week', 'E text Eenheid'],
      ['A text 45A01', 'B number -1234.56', 'C date 2025-01-01', 'D number 37.5', 'E text uur'],
      ['A text =HYPERLINK("http://elders")', 'B number 0.05', 'D number 0'],
    ]);
  });

  test('any text, also with signs that XML does not have', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 5 }),
        async (texts) => {
          const rows = [texts];
          const columns = texts.map((_, at) => ({ head: `k${at}` }));
          const { sheets, problem } = await readSheets(await workbookBytes([{ name: 'a', columns, rows }]), wide);
          expect(problem).toBeNull();
          expect(sheets[0]?.rows[1]?.map(({ text }) => text)).toEqual(texts);
        },
      ),
      { numRuns: 50 },
    );
    const { sheets } = await readSheets(
      await workbookBytes([{ name: 'a', columns: [{ head: 'k' }], rows: [['_x0041_ \u0007 \r\n ]]>']] }]),
      wide,
    );
    expect(sheets[0]?.rows[1]?.[0]?.text).toBe('_x0041_ \u0007 \r\n ]]>');
  });

  test('the same content gives the same bytes', async () => {
    expect(await workbookBytes([sheet])).toEqual(await workbookBytes([sheet]));
  });
});

describe('a cell is never run as a formula', () => {
  test.each(['=1+1', '+31 6', '-1', '@SOM(A1)', '\t=1', ' =1', '|calc', '%x'])(
    '%j is kept as text, marked',
    async (text) => {
      const bytes = await workbookBytes([{ name: 'a', columns: [{ head: 'k' }], rows: [[text]] }]);
      const { sheets } = await readSheets(bytes, wide);
      expect(sheets[0]?.rows[1]?.[0]).toMatchObject({ kind: 'text', text });
      expect(sheets[0]?.rows[1]?.[0]?.formula).toBeUndefined();
    },
  );
});

describe('what a sheet cannot hold is refused', () => {
  test.each(['', 'a/b', 'naam: x', "l'a", 'x'.repeat(32)])('the name %j', (name) => {
    expect(() => writeWorkbook([{ name, columns: [], rows: [] }])).toThrow(RangeError);
  });
  test('two sheets of one name, a text that is too long, a number that is none, a day before 1900', async () => {
    const a = { name: 'a', columns: [{ head: 'k' }], rows: [] };
    expect(() => writeWorkbook([a, { ...a, name: 'A' }])).toThrow(RangeError);
    for (const value of ['x'.repeat(32_768), { number: '1e9' }, datum('1899-01-01')])
      await expect(workbookBytes([{ ...a, rows: [[value]] }])).rejects.toThrow(RangeError);
  });
});

test('200,000 rows pass through without standing in memory', async () => {
  const count = 200_000;
  const rows = function* () {
    for (let at = 0; at < count; at++) yield ['45A01', 'Begeleiding', { number: String(at) }, { eurocent: at }];
  };
  const columns = ['Code', 'Naam', 'Aantal', 'Bedrag'].map((head) => ({ head }));
  const bytes = await workbookBytes([{ name: 'Veel', columns, rows: rows() }]);
  const before = process.memoryUsage().heapUsed;
  let read = 0;
  let most = 0;
  for await (const part of workbookParts(bytes, wide)) {
    if (part.kind !== 'row') continue;
    read++;
    if (read % 20_000 === 0) most = Math.max(most, process.memoryUsage().heapUsed - before);
  }
  expect(read).toBe(count + 1);
  expect(most).toBeLessThan(200_000_000);
}, 60_000);
