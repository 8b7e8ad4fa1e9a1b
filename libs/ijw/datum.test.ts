// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { isDatum, isHeleMaand, isVoor, isZelfdeMaand, jarenEerder, leesbaar } from './datum.ts';

describe('dates', () => {
  it.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-01', false],
    ['2026-01-00', false],
    ['0000-01-01', false],
    ['-0004-02-29', true],
    ['12026-01-01', true],
    ['02026-01-01', false],
    ['2147483647-12-31', true],
    ['2147483648-01-01', false],
    ['2026-1-1', false],
    ['2026-01-01Z', false],
  ])('%s exists: %s', (datum, bestaat) => {
    expect(isDatum(datum)).toBe(bestaat);
  });

  it('are in order, also beyond four digits and before our era', () => {
    expect(isVoor('2026-04-30', '2026-05-01')).toBe(true);
    expect(isVoor('2026-05-01', '2026-05-01')).toBe(false);
    expect(isVoor('9999-12-31', '10000-01-01')).toBe(true);
    expect(isVoor('-0001-12-31', '0001-01-01')).toBe(true);
    expect(isVoor('-0002-01-01', '-0001-01-01')).toBe(true);
  });

  it('go back whole years, from a leap day to the 28th', () => {
    expect(jarenEerder('2026-05-06', 5)).toBe('2021-05-06');
    expect(jarenEerder('2024-02-29', 5)).toBe('2019-02-28');
    expect(jarenEerder('2024-02-29', 4)).toBe('2020-02-29');
    expect(jarenEerder('0050-01-01', 120)).toBe('-0070-01-01');
  });

  it('know a whole month', () => {
    expect(isHeleMaand('2026-04-01', '2026-04-30')).toBe(true);
    expect(isHeleMaand('2024-02-01', '2024-02-28')).toBe(false);
    expect(isHeleMaand('2026-04-01', '2027-04-30')).toBe(false);
    expect(isZelfdeMaand('2026-04-02', '2026-04-03')).toBe(true);
  });

  it('are written for people', () => {
    expect(leesbaar('2026-04-01')).toBe('1 april 2026');
  });
});
