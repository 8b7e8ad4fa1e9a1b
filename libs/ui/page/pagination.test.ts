// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { pageLinks } from './pagination.tsx';

const numbers = (current: number, last: number) =>
  pageLinks(current, last, String).pages.map((page) => (page === 'gap' ? '…' : page.number));

test('the first, the last and the neighbours are shown, with a gap where pages are skipped', () => {
  expect(numbers(6, 12)).toEqual([1, '…', 5, 6, 7, '…', 12]);
  expect(numbers(1, 12)).toEqual([1, 2, '…', 12]);
  expect(numbers(12, 12)).toEqual([1, '…', 11, 12]);
});

test('a short list has no gaps', () => {
  expect(numbers(2, 3)).toEqual([1, 2, 3]);
  expect(numbers(1, 1)).toEqual([1]);
});

test('there is nothing before the first page nor after the last', () => {
  expect(pageLinks(1, 3, String)).toMatchObject({ previous: undefined, next: '2' });
  expect(pageLinks(3, 3, String)).toMatchObject({ previous: '2', next: undefined });
});
