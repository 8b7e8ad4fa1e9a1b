// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eurocent, sum } from './bedrag.ts';
import { compared, divided, exact, minus, plus, roundTo, roundToEurocent, times, toDecimal, total } from './exact.ts';

describe('exact rekenen', () => {
  test('een derde keer drie is precies één', () => {
    expect(compared(times(divided(1, 3), 3), 1)).toBe(0);
  });

  test('0,1 + 0,2 is precies 0,3', () => {
    expect(compared(plus('0.1', '0.2'), '0.3')).toBe(0);
  });

  test('een breuk als kommagetal wordt geweigerd: die is al afgerond', () => {
    expect(() => exact(0.1)).toThrow(RangeError);
  });

  test('delen door nul is een fout', () => {
    expect(() => divided(1, 0)).toThrow();
  });

  test('een uurtarief van € 87,33 over 95 minuten wordt € 138,27 (TR346: niet het afgeronde minuuttarief)', () => {
    expect(roundToEurocent(divided(times(8733, 95), 60))).toBe(13_827);
  });

  test.each([
    ['0.5', 1],
    ['1.5', 2],
    ['-0.5', -1],
    ['0.4999', 0],
    ['-0.4999', 0],
    ['2.4999', 2],
  ])('%s cent wordt afgerond op %i', (cijfer, heel) => expect(roundToEurocent(exact(cijfer))).toBe(heel));

  test('afronden van een heel aantal centen verandert niets', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (cents) => {
        expect(roundToEurocent(exact(cents))).toBe(cents);
      }),
    );
  });

  test('optellen en aftrekken heffen elkaar op', () => {
    const figure = fc.tuple(fc.integer(), fc.integer({ min: 1, max: 1_000_000 })).map(([a, b]) => divided(a, b));
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        expect(compared(minus(plus(a, b), b), a)).toBe(0);
      }),
    );
  });

  test.each([
    ['1.0101', 2, '1.01'],
    ['0.967', 2, '0.97'],
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['-1.005', 2, '-1.01'],
    ['0.954', 3, '0.954'],
  ])('%s op %i decimalen is %s, half naar boven', (cijfer, decimals, verwacht) =>
    expect(compared(roundTo(cijfer, decimals), verwacht)).toBe(0),
  );

  test('het totaal van niets is nul', () => expect(compared(total([]), 0)).toBe(0));

  test('als tekst hoogstens vier cijfers achter de komma', () => expect(toDecimal(divided(2, 3))).toBe('0.6667'));
});

describe('bedragen', () => {
  test('zijn hele centen', () => {
    expect(eurocent(1250)).toBe(1250);
    expect(() => eurocent(12.5)).toThrow(RangeError);
    expect(() => eurocent(Number.MAX_SAFE_INTEGER + 1)).toThrow(RangeError);
  });

  test('tellen op, en de som van niets is nul', () => {
    expect(sum([eurocent(1), eurocent(2)])).toBe(3);
    expect(sum([])).toBe(0);
  });
});
