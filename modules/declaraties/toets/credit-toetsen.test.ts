// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Origineel } from '../prestatie/feiten.ts';
import type { Prestatie } from '../prestatie/prestatie.ts';
import { creditToetsen, referentieToetsen } from './credit-toetsen.rule.ts';
import { type Deel, gebroken, gezien, lijn, regel } from './test/lijn.ts';
import { toetsAlle } from './toets.ts';

const debet = regel({ referentie: 'R0' });
const origineel = (deel: Partial<Origineel> = {}): Origineel => ({
  prestatie: debet,
  client: 'c1',
  toegekend: true,
  gecrediteerd: false,
  ...deel,
});
const credit = (deel: Partial<Prestatie> = {}, eerder: Origineel | null = origineel()): Deel => ({
  regel: { soort: 'C', vorige: 'R0', ...deel },
  weet: { origineel: eerder },
});
const administratie = 'eerdere declaraties van deze aanbieder';

describe('een referentienummer', () => {
  test('dat nieuw is, is goed', () => {
    expect(gebroken(referentieToetsen)).toEqual([]);
  });

  test('wordt één keer gebruikt, ook voor een credit (TR314)', () => {
    for (const soort of ['D', 'C'] as const)
      expect(
        toetsAlle(referentieToetsen, lijn({ regel: { soort }, weet: { referentieGebruikt: true } })),
      ).toMatchObject({
        reasons: [{ code: 'TR314', figures: { referentie: 'R1' } }],
      });
  });

  test('zegt waaruit blijkt dat het al is gebruikt', () => {
    expect(gezien(referentieToetsen, 'TR314', { weet: { referentieGebruikt: true } })).toEqual([
      ['TR314', 'niet in orde'],
      ['referentienummer', 'R1', 'input'],
      ['al-gebruikt', true, administratie],
    ]);
  });
});

describe('een credit', () => {
  test('die een toegekende debet helemaal herhaalt, is goed en zegt wat hij vergeleek', () => {
    expect(gebroken(creditToetsen, credit())).toEqual([]);
    expect(gezien(creditToetsen, 'TR323', credit())).toEqual([
      ['TR323', 'in orde'],
      ['vorige-referentie', 'R0', 'input'],
      ['verschillen', 'geen', administratie],
    ]);
    expect(gezien(creditToetsen, 'TR390', credit())).toEqual([
      ['TR390', 'in orde'],
      ['al-gecrediteerd', false, administratie],
    ]);
  });

  test.each<[string, Origineel | null]>([
    ['die er niet is', null],
    ['die niet is toegekend', origineel({ toegekend: false })],
    ['die zelf een credit is', origineel({ prestatie: { ...debet, soort: 'C' } })],
  ])('van een regel %s, wordt afgekeurd met TR323', (_, eerder) => {
    expect(toetsAlle(creditToetsen, lijn(credit({}, eerder)))).toMatchObject({
      reasons: [{ code: 'TR323', figures: { vorige: 'R0' } }],
    });
  });

  test('zonder oorspronkelijke regel kan niet op dubbel crediteren worden getoetst, en dat staat erbij', () => {
    expect(gezien(creditToetsen, 'TR390', credit({}, null)).map(([naam, waarde]) => [naam, waarde])).toEqual([
      ['TR390', 'niet getoetst'],
      ['oorspronkelijke-regel', 'onbekend'],
    ]);
  });

  test.each<[keyof Prestatie, Partial<Prestatie>]>([
    ['toewijzingnummer', { toewijzingnummer: 8 }],
    ['categorie', { categorie: '54' }],
    ['productcode', { productcode: '45A04' }],
    ['begin', { begin: '2025-04-02' }],
    ['eind', { eind: '2025-04-29' }],
    ['volume', { volume: 479 }],
    ['eenheid', { eenheid: '04' }],
    ['tarief', { tarief: null }],
    ['bedrag', { bedrag: 58_079 }],
  ])('wordt afgekeurd als %s anders is dan bij de debet, en de reden noemt dat verschil', (veld, anders) => {
    expect(toetsAlle(creditToetsen, lijn(credit(anders)))).toMatchObject({
      reasons: [{ code: 'TR323', figures: { vorige: 'R0', afwijkend: veld } }],
    });
  });

  test('bij een andere cliënt wordt afgekeurd', () => {
    expect(toetsAlle(creditToetsen, lijn(credit({}, origineel({ client: 'c2' }))))).toMatchObject({
      reasons: [{ code: 'TR323', figures: { afwijkend: 'cliënt' } }],
    });
  });

  test('die al is teruggenomen wordt afgekeurd met TR390', () => {
    expect(toetsAlle(creditToetsen, lijn(credit({}, origineel({ gecrediteerd: true }))))).toMatchObject({
      reasons: [{ code: 'TR390', figures: { vorige: 'R0' } }],
    });
  });

  test('waar alles aan schort, noemt elke fout en elk verschil één keer', () => {
    const uitslag = toetsAlle(
      creditToetsen,
      lijn(credit({ volume: 1, bedrag: 121 }, origineel({ client: 'c2', gecrediteerd: true }))),
    );
    expect(uitslag).toMatchObject({
      reasons: [{ code: 'TR323', figures: { afwijkend: 'cliënt, volume, bedrag' } }, { code: 'TR390' }],
    });
  });

  test('neemt elke debet terug die hij herhaalt, en geen enkele die hij anders opschrijft', () => {
    const getal = fc.integer({ min: 0, max: 99_999 });
    const inhoud = fc.record({
      volume: getal,
      bedrag: getal,
      tarief: fc.option(getal),
      eenheid: fc.constantFrom('01', '04'),
    });
    fc.assert(
      fc.property(inhoud, inhoud, (een, ander) => {
        const zelfde = (Object.keys(een) as (keyof typeof een)[]).every((veld) => een[veld] === ander[veld]);
        const eerder = origineel({ prestatie: { ...debet, ...een } });
        expect(gebroken(creditToetsen, credit(een, eerder))).toEqual([]);
        expect(gebroken(creditToetsen, credit(ander, eerder))).toEqual(zelfde ? [] : ['TR323']);
      }),
    );
  });
});
