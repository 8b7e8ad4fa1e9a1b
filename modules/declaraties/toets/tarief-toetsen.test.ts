// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bedragVoor, tariefIn } from './tarief-toetsen.rule.ts';

describe('een uurtarief en minuten (IV081, TR346)', () => {
  test.each([
    [8733, 95, 146, 13_827],
    [7250, 380, 121, 45_917],
    [6000, 95, 100, 9_500],
  ])('uurtarief %i cent en %i minuten: tarief per minuut %i, bedrag %i', (uurtarief, minuten, tarief, bedrag) => {
    const contract = { bedrag: uurtarief, eenheid: '04' };
    expect(tariefIn(contract, '01')).toBe(tarief);
    expect(bedragVoor({ volume: minuten, eenheid: '01', tarief }, contract)).toBe(bedrag);
  });
});

test('een minuuttarief geldt per uur zestig keer', () => {
  expect(tariefIn({ bedrag: 121, eenheid: '01' }, '04')).toBe(7_260);
});

test('een tarief per stuk geldt voor beide soorten stuks', () => {
  expect(tariefIn({ bedrag: 500, eenheid: '84' }, '82')).toBe(500);
});

test('een tarief in een andere eenheid zegt niets', () => {
  expect(tariefIn({ bedrag: 121, eenheid: '01' }, '14')).toBeNull();
});

test('zonder uurtarief is het bedrag altijd volume keer tarief, zonder afronden', () => {
  const whole = fc.integer({ min: 0, max: 99_999 });
  fc.assert(
    fc.property(whole, whole, (volume, tarief) => {
      expect(bedragVoor({ volume, eenheid: '01', tarief }, { bedrag: tarief, eenheid: '01' })).toBe(volume * tarief);
      expect(bedragVoor({ volume, eenheid: '83', tarief: null }, null)).toBe(volume);
    }),
  );
});
