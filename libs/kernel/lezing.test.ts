// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { datumLezingen, getalLezingen } from './lezing.ts';

test.each([
  ['1.234,56', ['1234.56']],
  ['1,234.56', ['1234.56']],
  ['1.234', ['1234', '1.234']],
  ['1,234', ['1.234', '1234']],
  ['12,5', ['12.5']],
  ['12.5', ['12.5']],
  ['0,125', ['0.125']],
  ['-1.234.567', ['-1234567']],
  [' 4 ', ['4']],
  ['1.23.456', []],
  ['€ 12', []],
  ['twaalf', []],
  ['', []],
])('the number %j can mean %j', (text, readings) => {
  expect(getalLezingen(text)).toEqual(readings);
});

test.each([
  ['2027-12-31', ['2027-12-31']],
  ['31-12-2027', ['2027-12-31']],
  ['12/31/2027', ['2027-12-31']],
  ['1-2-2027', ['2027-02-01', '2027-01-02']],
  ['1.1.2027', ['2027-01-01']],
  ['30-02-2027', []],
  ['1-2-27', []],
])('the day %j can mean %j', (text, readings) => {
  expect(datumLezingen(text)).toEqual(readings);
});
