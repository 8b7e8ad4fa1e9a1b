// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { verborgenVerschillen } from './verborgen-verschillen.rule.ts';

const plan = { document: 'plan', paragraaf: '§1' };
const product = {
  naam: 'Begeleiding',
  eenheid: { soort: 'minuut', bron: plan },
  eisen: [{ code: 'opleiding', tekst: 'Mbo.', voorbeeld: true, toelichting: 'Verzonnen.' }],
  doelen: ['thuis', 'school'],
  geldig: { van: '2025-01-01' },
};
const paden = (getoond: object, wordt: object, was: object | null = product) =>
  verborgenVerschillen(was, getoond, wordt).map(({ pad }) => pad);

test('in een andere volgorde verandert er niets', () => {
  expect(paden(product, { ...product, doelen: ['school', 'thuis'] })).toEqual([]);
});

test('een bron die meeverandert met een kolom staat er met wat zij was en wordt', () => {
  const naam = { ...product, naam: 'Begeleiding kort' };
  const wordt = { ...naam, eenheid: { soort: 'minuut', bron: { ...plan, paragraaf: '§2', citaat: 'per minuut' } } };
  expect(verborgenVerschillen(product, naam, wordt)).toEqual([
    { pad: 'eenheid.bron', was: 'plan, §1', wordt: 'plan, §2: ‘per minuut’' },
  ]);
});

test('wat een kolom toont staat er niet nog een keer, ook niet als wie typt de bron zou verliezen', () => {
  const [eis] = product.eisen;
  const typed = { ...product, eisen: [{ code: 'opleiding', tekst: 'Hbo.', voorbeeld: true }] };
  expect(paden(typed, { ...product, eisen: [{ ...eis, tekst: 'Hbo.' }] })).toEqual([]);
  expect(paden(typed, { ...product, eisen: [{ ...eis, tekst: 'Hbo.', toelichting: 'Gekozen.' }] })).toEqual([
    'eisen.opleiding.toelichting',
  ]);
});

test('iets nieuws staat er als hele rij, met apart waar het vandaan komt; een nieuw product zo ook', () => {
  const nieuw = { code: 'werk', tekst: 'Samen.', bron: plan };
  const wordt = { ...product, eisen: [...product.eisen, nieuw] };
  expect(paden({ ...product, eisen: [...product.eisen, { code: 'product-2', tekst: 'Samen.' }] }, wordt)).toEqual([
    'eisen.werk.bron',
  ]);
  expect(paden({ ...product, eenheid: { soort: 'minuut' } }, product, null)).toEqual([
    'eenheid.bron',
    'eisen.opleiding.toelichting',
  ]);
});

test('een veld zonder kolom', () => {
  expect(paden(product, { ...product, was: { eenheid: 'dagdeel' } })).toEqual(['was.eenheid']);
});
