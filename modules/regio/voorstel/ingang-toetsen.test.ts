// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { ingangToetsen } from './ingang-toetsen.rule.ts';

const toets = (van: string, lopendVan: string | null) =>
  ingangToetsen({ van: datum(van), vandaag: datum('2024-02-01'), lopendVan: lopendVan ? datum(lopendVan) : null });
const codes = (outcome: ReturnType<typeof toets>) =>
  outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : [];

test('een regeling begint vandaag of later', () => {
  expect(codes(toets('2024-02-01', null))).toEqual([]);
  expect(codes(toets('2024-01-31', null))).toEqual(['ingangsdag-voorbij']);
});

test('en later dan de regeling die zij opvolgt', () => {
  expect(codes(toets('2024-07-01', '2024-06-30'))).toEqual([]);
  expect(codes(toets('2024-07-01', '2024-07-01'))).toEqual(['ingang-voor-lopende']);
  expect(codes(toets('2024-01-01', '2024-07-01'))).toEqual(['ingangsdag-voorbij', 'ingang-voor-lopende']);
});
