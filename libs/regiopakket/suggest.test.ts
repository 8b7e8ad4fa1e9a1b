// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { distance, suggest } from './suggest.ts';

test('A swap of two neighbours counts as one mistake', () => {
  expect(distance('jeugdwte', 'jeugdwet')).toBe(1);
  expect(distance('ab', 'ba')).toBe(1);
});

test('The nearest known word is offered, whatever its capitals', () => {
  expect(suggest('Jeugdwt', ['wmo', 'jeugdwet'])).toBe('jeugdwet');
  expect(suggest('omschrijvng', ['naam', 'omschrijving'])).toBe('omschrijving');
});

test('Nothing is offered when no word is near', () => {
  expect(suggest('begeleiding', ['wmo', 'jeugdwet'])).toBeUndefined();
  expect(suggest('x', [])).toBeUndefined();
});
