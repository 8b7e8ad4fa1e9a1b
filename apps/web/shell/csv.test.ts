// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from './csv.ts';

describe('een CSV', () => {
  test('opent in een Nederlands rekenblad', () => {
    expect(
      csv([
        ['Product', 'Toegekend'],
        ['Basis GGZ', { eurocent: 1_234_56 }],
      ]),
    ).toBe('\uFEFFProduct;Toegekend\r\nBasis GGZ;1234,56\r\n');
  });
  test('schrijft bedragen tot op de cent, ook negatieve en kleine', () => {
    expect(csv([[{ eurocent: -5 }, { eurocent: 0 }, { eurocent: -1_00 }, null]])).toBe('\uFEFF-0,05;0,00;-1,00;\r\n');
  });
  test('laat geen tekst als formule uitvoeren', () => {
    for (const text of ['=1+1', '+31', '-zorg', '@SUM(A1)', ' =1', '\t=1', '|calc', '%0A'])
      expect(csv([[text]])).toMatch(/^\uFEFF"'/);
  });
  test('houdt scheidingstekens en aanhalingstekens binnen hun cel', () => {
    expect(csv([['Huis; "thuis"\nhier']])).toBe('\uFEFF"Huis; ""thuis""\nhier"\r\n');
  });
  test('laat geen cel met een formuleteken beginnen', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = csv([[text]]).slice(1, -2);
        const shown = cell.startsWith('"') ? cell.slice(1) : cell;
        return !/^\s*[=+\-@|%]/.test(shown);
      }),
    );
  });
});
