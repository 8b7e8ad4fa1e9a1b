// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { namesIn } from './names.ts';
import { faultsIn, parseGlossary } from './parse.ts';
import { judgeBy, wordsOf } from './words.ts';

const table = `
| term | definition | source | English | not |
|---|---|---|---|---|
| declaratie | Opgave. | iJw | claim | factuur |
| indicatie | Oordeel. | eigen | indication | indication |
| inschrijving | Wat wordt ingediend. | eigen | submission | aanmelding, bid |
| perceel | Deel. | eigen | lot | kavel, lot |
| tarief | Prijs. | eigen | tariff | tariff |
| toewijzing | Opdracht. | iJw | allocation | allocation, careOrder |
`;
const glossary = parseGlossary(table);
const forbiddenIn = judgeBy(glossary);
const synonyms = (name: string) => forbiddenIn(name).map(({ synonym }) => synonym);

describe('a forbidden synonym is found as a whole word, in any case and number', () => {
  test.each([
    ['allocationId', 'allocation'],
    ['loadAllocations', 'allocation'],
    ['ALLOCATION_LIMIT', 'allocation'],
    ['toewijzing-allocation', 'allocation'],
    ['careOrders', 'careOrder'],
    ['care_order', 'careOrder'],
    ['facturen', 'factuur'],
    ['kavels', 'kavel'],
    ['lotten', 'lot'],
    ['aanmeldingen', 'aanmelding'],
  ])('%s', (name, synonym) => expect(synonyms(name)).toEqual([synonym]));
});

describe('words that only look alike are left alone', () => {
  test.each([
    'tarieven',
    'tariefVaststellen',
    'aangemeld',
    'aanmelden',
    'plot',
    'slots',
    'lotus',
    'bidirectional',
    'indicaties',
    'percelen',
    'dislocation',
  ])('%s', (name) => expect(synonyms(name)).toEqual([]));
});

test('names split at capitals, dashes, underscores and digits', () => {
  expect(wordsOf('XMLBericht_in-tray2Cliënt')).toEqual(['xml', 'bericht', 'in', 'tray', 'client']);
});

test('what a file declares is judged, what it takes over is not', () => {
  const code = `
    import { allocation } from 'elsewhere';
    type Claim = { tariff: number };
    const { message, claims: aanspraken } = foreign.invoice;
    function tel({ lot }: X, [bid = 1]: number[], ...rest: string[]) { return foreign.kavel; }
  `;
  expect(namesIn('modules/tarieven/x.ts', code).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['tarieven/x', 'Claim', 'tariff', 'aanspraken', 'tel', 'bid', 'rest']),
  );
  const names = namesIn('modules/tarieven/x.ts', code).map(({ name }) => name);
  for (const foreign of ['allocation', 'message', 'invoice', 'kavel', 'lot']) expect(names).not.toContain(foreign);
});

test('tables, views and columns are names too', () => {
  const sql =
    'create table inkoop.kavels (\n  naam text,\n  bid_op timestamptz\n);\ncreate view inkoop.v_kavels as select 1;';
  expect(namesIn('modules/inkoop/migraties/001-x.sql', sql).slice(1)).toEqual([
    { name: 'kavels', line: 1 },
    { name: 'naam', line: 2 },
    { name: 'bid_op', line: 3 },
    { name: 'v_kavels', line: 5 },
  ]);
});

test('the glossary itself is in order, complete and without contradictions', () => {
  expect(faultsIn(table)).toEqual([]);
  const broken = '| b | x | x | x | – |\n| a | x | | x | b |\n';
  expect(faultsIn(broken).map(({ what }) => what)).toEqual([
    "'a' needs five filled cells",
    "'a' is double or out of order",
    "'b' is both term and forbidden",
  ]);
});
