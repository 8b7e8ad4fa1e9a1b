// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { regelVan } from './declaratie.ts';

test('een kenmerk van een regel zegt bij welke declaratie en welke regel', () => {
  expect(regelVan('01a20928-78d6-72d1-8d4e-59600000000a')).toEqual({
    declaratie: '01a20928-78d6-72d1-8d4e-596000000000',
    volgnummer: 10,
  });
});

test('ook van een kenmerk dat van iets anders is, kan de database het nummer aan', () => {
  expect(Math.abs(regelVan('01a20928-78d6-72d1-8d4e-5960a0f82e7d').volgnummer)).toBeLessThan(2 ** 31);
});
