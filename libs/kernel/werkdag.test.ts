// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { datum } from './datum.ts';
import { addWerkdagen, feestdagen, isWerkdag, paaszondag } from './werkdag.ts';

describe('werkdagen', () => {
  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('Pasen in %i valt op %s', (jaar, dag) => expect(paaszondag(jaar).toString()).toBe(dag));

  test('Koningsdag schuift naar zaterdag als zij op zondag valt', () => {
    expect(feestdagen(2025).map(String)).toContain('2025-04-26');
    expect(feestdagen(2026).map(String)).toContain('2026-04-27');
  });

  test.each([
    '2025-01-01',
    '2025-04-18',
    '2025-04-21',
    '2025-05-29',
    '2025-06-09',
    '2025-12-26',
    '2025-02-01',
    '2025-02-02',
  ])('%s is geen werkdag', (dag) => expect(isWerkdag(datum(dag))).toBe(false));

  test('tien werkdagen na dinsdag 4 februari 2025 is dinsdag 18 februari', () => {
    expect(addWerkdagen(datum('2025-02-04'), 10).toString()).toBe('2025-02-18');
  });

  test('rond Pasen duurt een termijn langer', () => {
    expect(addWerkdagen(datum('2025-04-17'), 1).toString()).toBe('2025-04-22');
  });

  test('nul werkdagen later is dezelfde dag', () =>
    expect(addWerkdagen(datum('2025-04-20'), 0).toString()).toBe('2025-04-20'));
});
