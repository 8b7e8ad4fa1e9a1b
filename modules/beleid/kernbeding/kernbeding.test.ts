// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { codeVan, naamVan } from './kernbeding.ts';

test('een kernbeding heeft een code die van zijn naam komt, en terug', () => {
  expect(codeVan('  Tarief per minuut! ')).toBe('tarief-per-minuut');
  expect(codeVan('Cliënten én ouders')).toBe('clienten-en-ouders');
  expect(naamVan('tarief-per-minuut')).toBe('Tarief per minuut');
});
