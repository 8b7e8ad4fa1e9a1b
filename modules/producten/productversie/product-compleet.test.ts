// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { stilleAfspraken } from '../../../test/support/productkern.ts';
import { productCompleet } from './product-compleet.rule.ts';
import type { Producteis, Productkern } from './productversie.ts';

const toetsbaar: Producteis = {
  code: 'opleiding',
  soort: 'opleiding',
  tekst: 'Ten minste mbo-4.',
  toets: { wat: 'opleidingsniveau', minimaal: '4', eenheid: 'mbo-niveau' },
};
const alleenTekst: Producteis = { code: 'regie', soort: 'werkwijze', tekst: 'Voert casusregie.' };
const kern = (anders: Partial<Productkern> = {}): Productkern => ({
  ...stilleAfspraken,
  naam: 'Begeleiding regulier',
  omschrijving: 'Ambulante begeleiding van een jeugdige.',
  eenheid: 'minuut',
  doelgroep: 'Jeugdigen met een begeleidingsvraag',
  leeftijd: { van: 0, totEnMet: 17 },
  eisen: [toetsbaar, alleenTekst],
  doelen: ['inzet-naar-behoefte'],
  kernbedingen: ['prijs', 'kwaliteit'],
  ...anders,
});
const vastgesteld = ['prijs', 'kwaliteit', 'van-een-ander-product'];
const missing = (anders: Partial<Productkern>, codes = vastgesteld) => {
  const outcome = productCompleet(kern(anders), codes);
  return outcome.status === 'incomplete' ? outcome.missing : [];
};
const onderdelen = (anders: Partial<Productkern> = {}, codes = vastgesteld) =>
  productCompleet(kern(anders), codes).steps[0]?.steps ?? [];

describe('een product', () => {
  test('kan naar de colleges als elk onderdeel er is', () => {
    expect(productCompleet(kern(), vastgesteld)).toMatchObject({ status: 'decided', value: true });
    expect(onderdelen().every(({ value }) => value === true)).toBe(true);
  });

  test.each<[string, Partial<Productkern>]>([
    ['omschrijving', { omschrijving: '\n ' }],
    ['doelgroep', { doelgroep: null }],
    ['leeftijd', { leeftijd: null }],
    ['toetsbare-eis', { eisen: [alleenTekst] }],
    ['eenheid-past', { variant: 'outputgericht' }],
    ['doelen', { doelen: [] }],
    ['kernbedingen', { kernbedingen: [] }],
    ['kernbedingen-vastgesteld', { kernbedingen: ['prijs', 'concept'] }],
  ])('mist alleen de %s, en dat is dan het enige ‘nee’ in de uitleg', (naam, anders) => {
    expect(missing(anders)).toEqual([naam]);
    expect(onderdelen(anders).flatMap(({ name, value }) => (value === false ? [name] : []))).toEqual([naam]);
    expect(productCompleet(kern(anders), vastgesteld).steps[0]).toMatchObject({
      name: 'product-compleet',
      value: false,
    });
  });

  test('hoort alles wat het mist tegelijk', () => {
    const leeg = { omschrijving: '', doelgroep: null, leeftijd: null, eisen: [], doelen: [], kernbedingen: [] };
    expect(missing(leeg, [])).toEqual([
      'omschrijving',
      'doelgroep',
      'leeftijd',
      'toetsbare-eis',
      'doelen',
      'kernbedingen',
    ]);
  });

  test('heeft aan één eis die toezicht kan nagaan genoeg', () => {
    expect(missing({ eisen: [alleenTekst, alleenTekst, toetsbaar] })).toEqual([]);
  });

  test('heeft alleen vastgestelde kernbedingen; dat er ook andere zijn vastgesteld, helpt niet', () => {
    expect(missing({}, ['prijs'])).toEqual(['kernbedingen-vastgesteld']);
    expect(missing({}, ['van-een-ander-product', 'en-nog-een'])).toEqual(['kernbedingen-vastgesteld']);
  });

  test('telt in de uitleg de eisen en de kernbedingen, met hun bron', () => {
    const geteld = (naam: string, codes?: string[]) =>
      onderdelen({}, codes)
        .find(({ name }) => name === naam)
        ?.steps.map(({ name, value, unit, source }) => [name, value, unit, source.from]);
    expect(geteld('toetsbare-eis')).toEqual([
      ['eisen', 2, 'stuks', 'input'],
      ['toetsbare-eisen', 1, 'stuks', 'input'],
    ]);
    expect(geteld('kernbedingen-vastgesteld', ['prijs'])).toEqual([
      ['kernbedingen', 2, 'stuks', 'input'],
      ['waarvan-vastgesteld', 1, 'stuks', 'input'],
    ]);
    const regel = { from: 'rule', rule: 'producten/product-compleet' };
    expect(productCompleet(kern(), vastgesteld).steps[0]?.source).toEqual(regel);
    expect(onderdelen().every(({ source }) => JSON.stringify(source) === JSON.stringify(regel))).toBe(true);
  });
});
