// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { formatValue } from './format-value.ts';

const plain = (...args: Parameters<typeof formatValue>) => formatValue(...args).replaceAll('\u00a0', ' ');

test('amounts: whole eurocents, and exact ones with the figures that they have', () => {
  expect(plain(1_234_56, 'eurocent')).toBe('€ 1.234,56');
  expect(plain('121.5', 'cent')).toBe('€ 1,215');
  expect(plain('121', 'cent')).toBe('€ 1,21');
});

test('numbers with their unit, in the singular for one', () => {
  expect(plain('2.5', 'procent')).toBe('2,5 %');
  expect(plain('1.0254', 'factor')).toBe('1,0254');
  expect(plain(1, 'week')).toBe('1 week');
  expect(plain(6, 'week')).toBe('6 weken');
  expect(plain(1204, 'stuks')).toBe('1.204');
  expect(plain('1.5', 'uur')).toBe('1,5 uur');
});

test('days and moments as people write them', () => {
  expect(plain('2027-12-31', 'datum')).toBe('31 december 2027');
  expect(plain('2024-09-01T10:00:00Z', 'moment')).toBe('1 september 2024, 12:00 uur');
});

test('yes, no, text and nothing', () => {
  expect(plain(true, 'ja-nee')).toBe('ja');
  expect(plain(false, 'ja-nee')).toBe('nee');
  expect(plain('Begeleiding', 'tekst')).toBe('Begeleiding');
  expect(plain(null, 'eurocent')).toBe('–');
});
