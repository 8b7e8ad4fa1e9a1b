// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { type Bekend, productInpassen } from './product-inpassen.rule.ts';

const bekend: Bekend = {
  versie: 2,
  staat: 'concept',
  contract: 'ambulant',
  van: null,
  vastgesteldVan: datum('2025-01-01'),
  codes: { eisen: ['a'], plannen: [] },
};
const velden = { contract: 'ambulant', versie: '2', staat: 'concept', ingang: '' };
const redenen = (anders: Record<string, string>, nu: Bekend | null = bekend, lijsten = {}, product = 'begeleiding') =>
  productInpassen({ product, velden: { ...velden, ...anders }, lijsten }, nu, ['ambulant']).map(
    ({ code, veld }) => `${veld} ${code}`,
  );

test('wie niets bijzonders zegt past', () => {
  expect(redenen({})).toEqual([]);
  expect(redenen({ ingang: '2025-01-02' })).toEqual([]);
  expect(redenen({ versie: '', staat: '' }, null)).toEqual([]);
});

test.each([
  [{ contract: 'wonen' }, ['contract contract-verandert-niet']],
  [{ versie: '1' }, ['versie bestand-verouderd']],
  [{ staat: 'vastgesteld' }, ['staat stand-verandert-niet']],
  [{ ingang: '2025-01-01' }, ['ingang geldigheid-overlapt']],
  [{ ingang: '2024-06-01', versie: '' }, ['versie bestand-verouderd', 'ingang geldigheid-overlapt']],
])('een bestaand product met %j', (anders, verwacht) => {
  expect(redenen(anders)).toEqual(verwacht);
});

test('een eis met een code die er niet is hoort nergens', () => {
  const lijsten = { eisen: [{ code: 'a' }, { code: '' }, { code: 'b' }] };
  expect(redenen({}, bekend, lijsten)).toEqual(['eisen.2.code code-bestaat-niet']);
});

test.each(['Met Spatie', 'inlezen', '-x', 'x'.repeat(81), 'a--b'])('%j kan geen code zijn', (product) => {
  expect(redenen({ versie: '', staat: '' }, null, {}, product)).toEqual(['van productcode-ongeldig']);
});

test('een nieuw product heeft een contract van de regio en nog geen versie', () => {
  expect(redenen({ contract: 'wonen' }, null)).toEqual(['contract contract-onbekend', 'versie bestand-verouderd']);
});
