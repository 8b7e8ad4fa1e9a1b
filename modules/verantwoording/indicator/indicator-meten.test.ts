// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { input } from '#libs/explain';
import { indicatorMeten } from './indicator-meten.rule.ts';

describe('de waarde van een indicator', () => {
  test('is onbekend zolang het plan niet zegt hoe en waarmee wordt gemeten, en noemt dat', () => {
    expect(indicatorMeten({ eenheid: null, databron: null, meetwijze: 'steekproef', bron: input })).toMatchObject({
      status: 'incomplete',
      missing: ['indicator-eenheid', 'indicator-databron', 'indicator-meting'],
    });
  });
  test('is ook onbekend als alleen de meting zelf ontbreekt', () => {
    expect(indicatorMeten({ eenheid: '%', databron: 'CBS', meetwijze: 'telling', bron: input })).toMatchObject({
      missing: ['indicator-meting'],
    });
  });
});
