// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { plannenVergelijken } from './plannen-vergelijken.rule.ts';

const zegt = (...teksten: readonly string[]) => teksten.map((tekst) => ({ tekst, bron: null }));
const vergelijk = (...cellen: readonly ReturnType<typeof zegt>[]) =>
  plannenVergelijken([{ titel: 'Deel', rijen: [{ onderwerp: 'Iets', cellen }] }])[0]?.rijen ?? [];

test('plannen die hetzelfde zeggen, in welke volgorde ook, verschillen niet', () => {
  expect(vergelijk(zegt('Wonen', 'Crisis'), zegt('crisis ', 'wonen'))).toMatchObject([{ verschilt: false }]);
});

test('plannen die iets anders zeggen, verschillen', () => {
  expect(vergelijk(zegt('3 jaar'), zegt('6 jaar'))).toMatchObject([{ verschilt: true }]);
  expect(vergelijk(zegt('Wonen'), zegt('Wonen', 'Crisis'))).toMatchObject([{ verschilt: true }]);
});

test('zwijgen is geen verschil', () => {
  expect(vergelijk(zegt('3 jaar'), zegt(), zegt('3 jaar'))).toMatchObject([{ verschilt: false }]);
});

test('waarover allen zwijgen, staat er niet', () => {
  expect(vergelijk(zegt(), zegt())).toEqual([]);
});
