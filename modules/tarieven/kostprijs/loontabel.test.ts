// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { input as bron } from '#libs/explain';
import { type CaoLonen, type Loontabel, lonenOp, overlappingen } from './loontabel.ts';

const tabel = (van: string, tot: string | undefined, euroPerMaand: string): Loontabel => ({
  cao: 'jeugdzorg',
  van,
  ...(tot && { tot }),
  urenPerWeek: '36',
  schalen: [{ schaal: '8', treden: [{ trede: '4', euroPerMaand }] }],
  bron,
});
const lonen = (rest: Partial<CaoLonen>): CaoLonen => ({
  uurlonen: [],
  loontabellen: [tabel('2023-01-01', '2023-12-31', '3000'), tabel('2024-01-01', '2024-12-31', '3200')],
  inschalingen: [{ cao: 'jeugdzorg', functie: 'hbo', schaal: '8', trede: '4' }],
  loonstijgingen: [{ cao: 'jeugdzorg', vanaf: '2025-03-01', procent: '4', bron }],
  ...rest,
});
const found = (rest: Partial<CaoLonen>, dag: string) =>
  lonenOp(lonen(rest), 'jeugdzorg', dag).map(({ maandloon, jaar, euroPerUur }) => [
    maandloon?.euroPerMaand ?? euroPerUur,
    maandloon?.stijgingen.length ?? 0,
    jaar,
  ]);

test('the table that holds the day counts', () => {
  expect(found({}, '2023-07-01')).toEqual([['3000', 0, 2023]]);
  expect(found({}, '2024-12-31')).toEqual([['3200', 0, 2024]]);
});

test('after the last table it counts on, with the raises since, at the level of the last of them', () => {
  expect(found({}, '2025-01-01')).toEqual([['3200', 0, 2024]]);
  expect(found({}, '2025-07-01')).toEqual([['3200', 1, 2025]]);
});

test('before the first table there is no wage, nor under another CAO', () => {
  expect(found({}, '2022-12-31')).toEqual([]);
  expect(lonenOp(lonen({}), 'ggz', '2024-01-01')).toEqual([]);
});

test('a wage per hour needs no table; beside a table both come back, so that it is refused', () => {
  const uurlonen = [{ cao: 'jeugdzorg', functie: 'hbo', euroPerUur: '24', jaar: 2025, bron }];
  expect(found({ uurlonen, inschalingen: [] }, '2025-01-01')).toEqual([['24', 0, 2025]]);
  expect(found({ uurlonen }, '2025-01-01')).toHaveLength(2);
});

test('tables of one CAO that hold on the same day are found; neighbours are no overlap', () => {
  expect(overlappingen(lonen({}).loontabellen)).toEqual([]);
  const open = [tabel('2023-01-01', undefined, '3000'), tabel('2024-01-01', '2024-12-31', '3200')];
  expect(overlappingen(open)).toEqual([{ at: 1, met: 0 }]);
  expect(overlappingen([...open.slice(0, 1), { cao: 'ggz', van: '2024-01-01' }])).toEqual([]);
});

test('of two tables that hold the day the newest counts', () => {
  const loontabellen = [tabel('2023-01-01', undefined, '3000'), tabel('2025-01-01', undefined, '3300')];
  expect(found({ loontabellen, loonstijgingen: [] }, '2024-07-01')).toEqual([['3000', 0, 2024]]);
  expect(found({ loontabellen, loonstijgingen: [] }, '2025-01-01')).toEqual([['3300', 0, 2025]]);
});

test('an inschaling with a day counts from that day, instead of the wage per hour and of an earlier inschaling', () => {
  const uurlonen = [{ cao: 'jeugdzorg', functie: 'hbo', euroPerUur: '24', jaar: 2023, bron }];
  const inschalingen = [{ cao: 'jeugdzorg', functie: 'hbo', schaal: '8', trede: '4', vanaf: '2024-01-01' }];
  expect(found({ uurlonen, inschalingen }, '2023-12-31')).toEqual([['24', 0, 2023]]);
  expect(found({ uurlonen, inschalingen }, '2024-01-01')).toEqual([['3200', 0, 2024]]);
  const later = [...inschalingen, { cao: 'jeugdzorg', functie: 'hbo', schaal: '9', trede: '1', vanaf: '2024-06-01' }];
  expect(found({ uurlonen, inschalingen: later }, '2024-05-31')).toHaveLength(1);
  expect(found({ uurlonen, inschalingen: later }, '2024-06-01')).toEqual([]);
});
