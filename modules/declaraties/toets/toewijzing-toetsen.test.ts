// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { type Deel, gebroken, gezien, lijn } from './test/lijn.ts';
import { toetsAlle } from './toets.ts';
import { toewijzingToetsen } from './toewijzing-toetsen.rule.ts';

const codes = (deel?: Deel) => gebroken(toewijzingToetsen, deel);
const stappen = (code: string, deel?: Deel) => gezien(toewijzingToetsen, code, deel);
const product = (categorie: string, eenheid = 'minuut') => ({ product: `product-${categorie}`, categorie, eenheid });
/** Only that there is help, not which: product and volume follow the contract. */
const open = { productcode: null, volume: null, eenheid: null, frequentie: null };

describe('een regel op een toewijzing', () => {
  test('die dezelfde hulp in dezelfde eenheid noemt, is goed', () => {
    expect(codes()).toEqual([]);
    expect(toetsAlle(toewijzingToetsen, lijn()).steps.every(({ value }) => value === 'in orde')).toBe(true);
  });

  test.each<[string, string, Deel, Readonly<Record<string, string>>]>([
    ['die er niet is', 'TR338', { toewijzing: null }, { toewijzing: '7' }],
    ['die is verwijderd', 'TR384', { toewijzing: { redenWijziging: '13' } }, { toewijzing: '7' }],
    ['van een andere categorie', 'TR339', { toewijzing: { categorie: '54' } }, { categorie: '45', toegewezen: '54' }],
    [
      'van een ander product',
      'TR340',
      { toewijzing: { productcode: '45A04' } },
      { productcode: '45A03', toegewezen: '45A04' },
    ],
    [
      'waarvan de code niet bij de categorie hoort',
      'TR381',
      { toewijzing: open, weet: { producten: [product('54')] } },
      { productcode: '45A03', categorie: '45' },
    ],
    ['in een andere eenheid', 'TR341', { toewijzing: { eenheid: '14' } }, { eenheid: '01', mag: '14' }],
  ])('%s wordt afgekeurd met alleen %s', (_, code, deel, figures) => {
    expect(toetsAlle(toewijzingToetsen, lijn(deel))).toMatchObject({ reasons: [{ code, figures }] });
    expect(codes(deel)).toEqual([code]);
  });

  test('die om een andere reden is gewijzigd dan verwijdering, is goed', () => {
    expect(codes({ toewijzing: { redenWijziging: '01' } })).toEqual([]);
  });

  test('hoort alles wat er niet past tegelijk', () => {
    const deel = {
      toewijzing: { redenWijziging: '13', categorie: '54', productcode: '54A01', eenheid: '14' },
      weet: { producten: [] },
    };
    expect(codes(deel)).toEqual(['TR384', 'TR339', 'TR340', 'TR381', 'TR341']);
  });

  test('wordt zonder toewijzing nergens anders op getoetst dan daarop', () => {
    const verdict = toetsAlle(toewijzingToetsen, lijn({ toewijzing: null })).steps.map(({ value }) => value);
    expect(verdict).toEqual(['niet in orde', ...Array.from({ length: 5 }, () => 'niet getoetst')]);
  });

  test('laat zien wat is gedeclareerd en wat is toegewezen', () => {
    expect(stappen('TR338').slice(1)).toEqual([['toewijzingnummer', '7', 'input']]);
    expect(stappen('TR384').slice(1)).toEqual([['reden-wijziging', null, 'toewijzing 7']]);
    expect(stappen('TR339').slice(1)).toEqual([
      ['categorie-gedeclareerd', '45', 'input'],
      ['categorie-toegewezen', '45', 'toewijzing 7'],
    ]);
    expect(stappen('TR340').slice(1)).toEqual([
      ['productcode-gedeclareerd', '45A03', 'input'],
      ['productcode-toegewezen', '45A03', 'toewijzing 7'],
    ]);
    expect(stappen('TR341').slice(1)).toEqual([
      ['eenheid-gedeclareerd', '01', 'input'],
      ['eenheid-afgesproken', '01', 'toewijzing 7'],
    ]);
  });
});

describe('een toewijzing die iets openlaat', () => {
  test('zonder categorie of product laat elke hulp toe die in het productenboek staat', () => {
    const weet = { producten: [product('45')] };
    expect(codes({ toewijzing: { ...open, categorie: null }, weet })).toEqual([]);
    expect(codes({ toewijzing: open, weet })).toEqual([]);
  });

  test('laat alleen codes toe die het productenboek kent (TR381)', () => {
    expect(codes({ toewijzing: open, weet: { producten: [] } })).toEqual(['TR381']);
    expect(codes({ toewijzing: open, weet: { producten: [product('54'), product('45')] } })).toEqual([]);
  });

  test('laat zien dat de code is opgezocht', () => {
    expect(stappen('TR381', { toewijzing: open, weet: { producten: [product('45')] } })).toEqual([
      ['TR381', 'in orde'],
      ['productcode-gedeclareerd', '45A03', 'input'],
    ]);
  });

  test('keurt zonder productenboek niets af, en zegt dat dit is waarom', () => {
    expect(codes({ toewijzing: open })).toEqual([]);
    expect(stappen('TR381', { toewijzing: open }).map(([naam, waarde]) => [naam, waarde])).toEqual([
      ['TR381', 'niet getoetst'],
      ['productcode-gedeclareerd', '45A03'],
      ['productenboek', 'onbekend'],
    ]);
    expect(stappen('TR341', { toewijzing: open }).map(([naam]) => naam)).toContain('eenheid-contract');
  });

  test('hoeft geen productenboek als de code zelf is toegewezen', () => {
    expect(codes({ weet: { producten: [product('54')] } })).toEqual([]);
  });
});

describe('de eenheid van een regel', () => {
  test('mag bij uren ook minuten zijn, maar bij minuten geen uren', () => {
    expect(codes({ regel: { eenheid: '04' }, toewijzing: { eenheid: '04' } })).toEqual([]);
    expect(codes({ regel: { eenheid: '01' }, toewijzing: { eenheid: '04' } })).toEqual([]);
    expect(codes({ regel: { eenheid: '04' }, toewijzing: { eenheid: '01' } })).toEqual(['TR341']);
  });

  test.each([
    ['minuut', ['01'], ['04', '14']],
    ['uur', ['04', '01'], ['14']],
    ['etmaal', ['14'], ['01', '16']],
    ['dagdeel', ['16'], ['14']],
    ['stuks', ['82', '84'], ['83']],
    ['euro', ['83'], ['82']],
  ])('is zonder omvang die van het product: %s als %j, niet als %j', (eenheid, mag, magNiet) => {
    const met = (code: string) =>
      codes({ regel: { eenheid: code }, toewijzing: open, weet: { producten: [product('45', eenheid)] } });
    for (const code of mag) expect(met(code)).toEqual([]);
    for (const code of magNiet) expect(met(code)).toEqual(['TR341']);
  });

  test('komt zonder omvang uit de overeenkomst, en dat staat erbij', () => {
    const deel = { toewijzing: open, weet: { producten: [product('45', 'uur')] } };
    expect(stappen('TR341', deel).slice(1)).toEqual([
      ['eenheid-gedeclareerd', '01', 'input'],
      ['eenheid-afgesproken', '04 of 01', 'overeenkomst en tarief'],
    ]);
  });

  test('gaat bij een code die onder twee categorieën staat, over de gedeclareerde categorie', () => {
    const weet = { producten: [product('45', 'minuut'), product('54', 'etmaal')] };
    expect(codes({ regel: { eenheid: '01' }, toewijzing: open, weet })).toEqual([]);
    expect(codes({ regel: { eenheid: '14' }, toewijzing: open, weet })).toEqual(['TR341']);
  });

  test('wordt bij een product in een eenheid zonder code niet getoetst', () => {
    expect(codes({ toewijzing: open, weet: { producten: [product('45', 'weekend')] } })).toEqual([]);
  });
});
