// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { inCenten } from './pad-invoer.ts';

test('amounts become eurocents, also in the steps; the rest stays', () => {
  expect(inCenten({ oud: '1.012,50', stappen: [{ van: '2026-01-01', bedrag: '3,5' }, { deel: '50' }] })).toEqual({
    oud: 101250,
    stappen: [{ van: '2026-01-01', bedrag: 350 }, { deel: '50' }],
  });
});

test('what is no amount stays as it was typed, and what is missing stays missing', () => {
  expect(inCenten({ oud: 'veel', stappen: [{ bedrag: '3,555' }] })).toEqual({
    oud: 'veel',
    stappen: [{ bedrag: '3,555' }],
  });
  expect(inCenten({})).toEqual({ oud: undefined });
});
