// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { norm } from '#libs/explain';
import { compared, divided, times, toDecimal } from '#libs/kernel';
import type { Maandloon } from './kostprijsmodel.ts';
import { centenPerUur, loonstappen } from './uurloon.ts';

const bron = norm('Loontabel');
const loon = (maandloon: Omit<Maandloon, 'schaal' | 'trede' | 'stijgingen'> & Partial<Maandloon>) => ({
  functie: 'hbo',
  maandloon: { schaal: '8', trede: '4', stijgingen: [], ...maandloon },
  jaar: 2026,
  bron,
});
const stappen = (one: Parameters<typeof loonstappen>[0]) => loonstappen(one).map(({ name, value }) => [name, value]);

test('a wage per month is divided by the hours of the month, said as such or by the week', () => {
  expect(toDecimal(centenPerUur(loon({ euroPerMaand: '3120', urenPerWeek: '36' })) ?? 0)).toBe('2000');
  expect(toDecimal(centenPerUur(loon({ euroPerMaand: '3120', urenPerMaand: '156' })) ?? 0)).toBe('2000');
  expect(stappen(loon({ euroPerMaand: '3120', urenPerMaand: '156' }))).toEqual([
    ['maandloon', '312000'],
    ['uren-per-maand', '156'],
  ]);
});

test('a wage per hour of the table needs no hours, and raises come on top of it too', () => {
  const stijgingen = [{ vanaf: '2026-07-01', procent: '10', bron }];
  const uur = loon({ euroPerUur: '20', stijgingen });
  expect(toDecimal(centenPerUur(uur) ?? 0)).toBe('2200');
  expect(stappen(uur)).toEqual([
    ['tabeluurloon', '2000'],
    ['loonstijging', '10'],
    ['tabeluurloon-na-stijging', '2200'],
  ]);
});

test('without hours or with an amount of nothing there is no wage', () => {
  expect(centenPerUur(loon({ euroPerMaand: '3120' }))).toBeNull();
  expect(centenPerUur(loon({ euroPerMaand: '3120', urenPerMaand: '0' }))).toBeNull();
  expect(centenPerUur(loon({ euroPerUur: '0' }))).toBeNull();
});

test('hours of the month times the wage of an hour are the wage of the month, exactly', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.integer({ min: 10_000, max: 20_000 }),
      (cents, hundredths) => {
        const uren = toDecimal(divided(hundredths, 100), 2);
        const perUur = centenPerUur(loon({ euroPerMaand: toDecimal(divided(cents, 100), 2), urenPerMaand: uren }));
        expect(compared(times(perUur ?? 0, uren), cents)).toBe(0);
      },
    ),
  );
});
