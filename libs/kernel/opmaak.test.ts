// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { eurocent } from './bedrag.ts';
import { datum } from './datum.ts';
import {
  formatBedrag,
  formatDatum,
  formatGetal,
  formatMaand,
  formatMoment,
  formatPeriode,
  opsomming,
  telling,
} from './opmaak.ts';
import { periode } from './periode.ts';

describe('zo schrijven mensen het', () => {
  test('een bedrag', () => {
    expect(formatBedrag(eurocent(123_456))).toBe('€\u00a01.234,56');
    expect(formatBedrag(eurocent(-5))).toBe('€\u00a0-0,05');
  });
  test('een dag, een maand, een periode', () => {
    expect(formatDatum(datum('2027-12-31'))).toBe('31 december 2027');
    expect(formatMaand(datum('2025-04-01'))).toBe('april 2025');
    expect(formatPeriode(periode('2025-01-01', '2027-12-31'))).toBe('1 januari 2025 tot en met 31 december 2027');
    expect(formatPeriode(periode('2025-01-01', null))).toBe('vanaf 1 januari 2025');
  });
  test('een moment in Nederlandse tijd, zomer en winter', () => {
    expect(formatMoment(Temporal.Instant.from('2024-07-01T10:00:00Z'))).toBe('1 juli 2024, 12:00 uur');
    expect(formatMoment(Temporal.Instant.from('2024-12-01T11:00:00Z'))).toBe('1 december 2024, 12:00 uur');
  });
  test('dingen in een zin', () => {
    expect([0, 1, 2].map((aantal) => telling(aantal, 'reactie', 'reacties'))).toEqual([
      'geen reacties',
      '1 reactie',
      '2 reacties',
    ]);
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(opsomming)).toEqual(['', 'a', 'a en b', 'a, b en c']);
  });
  test('een getal', () => expect(formatGetal('1234.5')).toBe('1.234,5'));
});
