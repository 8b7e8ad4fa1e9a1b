// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest';
import { isTijd } from './tijd.ts';

it.each([
  ['12:34:56', true],
  ['24:00:00', true],
  ['24:00:01', false],
  ['24:01:00', false],
  ['25:00:00', false],
  ['12:60:00', false],
  ['23:59:60', false],
  ['12:34', false],
  ['12:34:56.', false],
  [`12:34:56.${'1'.repeat(40)}`, true],
  [`23:59:59.${'9'.repeat(10)}`, true],
  [`23:59:59.${'9'.repeat(40)}`, false],
  ['12:34:56Z', false],
  ['12:34:56+01:00', false],
  ['12:34:56-01:00', true],
  ['12:34:56-14:00', true],
  ['12:34:56-14:01', false],
])('%s is a time: %s', (tekst, klopt) => {
  expect(isTijd(tekst)).toBe(klopt);
});
