// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import type { Toewijzingfeit } from '../prestatie/feiten.ts';
import type { Prestatie } from '../prestatie/prestatie.ts';
import { prestatieToetsen } from './prestatie-toetsen.rule.ts';
import { type Deel, lijn, regel as prestatie } from './test/lijn.ts';

const toets = (deel: Deel) => prestatieToetsen(lijn(deel));
const codes = (deel: Deel) => {
  const uitslag = toets(deel);
  return uitslag.status === 'refused' ? uitslag.reasons.map(({ code }) => code) : uitslag.status;
};
const stap = (deel: Deel, code: string) => toets(deel).steps.find(({ name }) => name === code)?.value;

describe('een debetregel', () => {
  test('die klopt, wordt toegekend, en elke regel van de standaard zegt wat hij zag', () => {
    expect(codes({})).toBe('decided');
    expect(toets({}).steps.map(({ name }) => name)).toEqual(
      'TR304 TR314 TR338 TR384 TR339 TR340 TR381 TR341 TR307 TR308 TR319 TR387 TR388 TR389 TR418 TR346 TR321 TR322 TR369'.split(
        ' ',
      ),
    );
    expect(toets({}).steps.every(({ value }) => value === 'in orde')).toBe(true);
  });

  test.each<[string, string, Deel]>([
    ['zonder toewijzing', 'TR338', { weet: { toewijzing: null, contract: null } }],
    ['op een verwijderde toewijzing', 'TR384', { toewijzing: { redenWijziging: '13' } }],
    ['in een andere categorie', 'TR339', { regel: { categorie: '54' } }],
    ['van een ander product', 'TR340', { regel: { productcode: '45A04' } }],
    ['in een andere eenheid', 'TR341', { regel: { eenheid: '04', tarief: 7_260, volume: 8 } }],
    ['met een referentie die al is gebruikt', 'TR314', { weet: { referentieGebruikt: true } }],
    ['die al is toegekend', 'TR389', { weet: { openDebet: 'R0' } }],
    ['na de maand van de declaratie', 'TR319', { weet: { declaratieEind: '2025-03-31' } }],
    ['met een ander tarief', 'TR418', { regel: { tarief: 125, bedrag: 60_000 } }],
    ['waarvan het bedrag niet klopt', 'TR346', { regel: { bedrag: 58_081 } }],
    ['boven het volume van de maand', 'TR321', { regel: { volume: 601, bedrag: 72_721 } }],
    ['boven het volume van de toewijzing', 'TR322', { weet: { eerderVolume: 26 * 120 - 479 } }],
    ['boven het budget', 'TR369', { toewijzing: { budget: 60_000 }, weet: { eerderBedrag: 1_921 } }],
    ['van een ander', 'TR304', { weet: { vreemdeRegels: ['R1'] } }],
  ])('%s wordt afgekeurd met %s', (_, code, deel) => {
    expect(codes(deel)).toEqual([code]);
  });

  test('precies op het plafond mag', () => {
    expect(codes({ regel: { volume: 600, bedrag: 72_600 }, weet: { eerderVolume: 26 * 120 - 600 } })).toBe('decided');
    expect(codes({ toewijzing: { budget: 60_000 }, weet: { eerderBedrag: 1_920 } })).toBe('decided');
  });

  test('die voor de toewijzing begint of erna eindigt, hoort dat aan beide kanten', () => {
    expect(codes({ toewijzing: { van: '2025-04-10' } })).toEqual(['TR307', 'TR387']);
    expect(codes({ toewijzing: { tot: '2025-04-20' } })).toEqual(['TR308', 'TR388']);
  });

  test('vult de maand, zover de toewijzing loopt', () => {
    expect(codes({ regel: { begin: '2025-04-02' } })).toEqual(['TR387']);
    expect(codes({ regel: { eind: '2025-04-29' } })).toEqual(['TR388']);
    expect(codes({ regel: { begin: '2025-04-10' }, toewijzing: { van: '2025-04-10' } })).toBe('decided');
  });

  test('van een traject in euro’s mag elke periode binnen de toewijzing hebben', () => {
    const regel = { eenheid: '83', tarief: null, volume: 58_080, begin: '2025-04-07', eind: '2025-04-20' };
    expect(codes({ regel, toewijzing: { eenheid: '83', frequentie: '6', volume: 90_000 } })).toBe('decided');
  });

  test('alle fouten komen tegelijk terug', () => {
    expect(
      codes({ regel: { productcode: '45A04', tarief: 125, bedrag: 60_001 }, toewijzing: { categorie: '54' } }),
    ).toEqual(['TR339', 'TR340', 'TR418', 'TR346']);
  });

  test('uren mogen in minuten worden gedeclareerd; het plafond telt dan zestig keer', () => {
    const uren = { eenheid: '04', volume: 2 };
    expect(codes({ regel: { volume: 600, bedrag: 72_600 }, toewijzing: uren })).toBe('decided');
    expect(codes({ regel: { volume: 601, bedrag: 72_721 }, toewijzing: uren })).toEqual(['TR321']);
  });
});

describe('zonder contract wordt op prijs niet afgekeurd', () => {
  const los = { contract: null };
  test('het tarief blijft dan ongetoetst, en dat staat erbij', () => {
    expect(codes({ regel: { tarief: 999, bedrag: 999 * 480 }, weet: los })).toBe('decided');
    expect(stap({ weet: los }, 'TR418')).toBe('niet getoetst');
  });
  test('minuten kunnen van een uurtarief komen, uren moeten wel kloppen', () => {
    expect(codes({ regel: { bedrag: 58_099 }, weet: los })).toBe('decided');
    const uren = { eenheid: '04', volume: 8, tarief: 7_260, bedrag: 58_081 };
    expect(codes({ regel: uren, weet: los, toewijzing: { eenheid: '04', volume: 2 } })).toEqual(['TR346']);
  });
});

describe('een product dat niet vooraf vaststaat', () => {
  const aspecifiek: Partial<Toewijzingfeit> = { productcode: null, volume: null, eenheid: null, frequentie: null };
  const boek = [{ product: 'begeleiding', categorie: '45', eenheid: 'minuut' }];
  test('moet in het productenboek onder die categorie staan (TR381)', () => {
    expect(codes({ toewijzing: aspecifiek, weet: { producten: boek } })).toBe('decided');
    expect(
      codes({
        toewijzing: aspecifiek,
        weet: { producten: [{ ...boek[0], product: 'x', categorie: '54', eenheid: 'minuut' }] },
      }),
    ).toEqual(['TR381']);
  });
  test('volgt de eenheid van het contract (TR341)', () => {
    expect(
      codes({ toewijzing: aspecifiek, weet: { producten: [{ product: 'x', categorie: '45', eenheid: 'etmaal' }] } }),
    ).toEqual(['TR341']);
  });
  test('wordt zonder productenboek niet op code of eenheid afgekeurd', () => {
    expect(codes({ toewijzing: aspecifiek })).toBe('decided');
  });
});

describe('een creditregel', () => {
  const debet: Prestatie = prestatie({ referentie: 'R0' });
  const credit: Partial<Prestatie> = { soort: 'C', vorige: 'R0' };
  const origineel = { prestatie: debet, client: 'c1', toegekend: true, gecrediteerd: false };

  test('neemt een toegekende regel terug, ook als die nu niet meer zou worden toegekend', () => {
    expect(codes({ regel: credit, weet: { origineel, toewijzing: null } })).toBe('decided');
  });
  test.each<[string, string[], Deel]>([
    ['van iets dat er niet is', ['TR323'], {}],
    ['van een afgekeurde regel', ['TR323'], { weet: { origineel: { ...origineel, toegekend: false } } }],
    [
      'van een andere credit',
      ['TR323'],
      { weet: { origineel: { ...origineel, prestatie: { ...debet, soort: 'C' } } } },
    ],
    ['voor een ander bedrag', ['TR323'], { weet: { origineel: { ...origineel, prestatie: { ...debet, bedrag: 1 } } } }],
    ['bij een andere cliënt', ['TR323'], { weet: { origineel: { ...origineel, client: 'c2' } } }],
    ['voor de tweede keer', ['TR390'], { weet: { origineel: { ...origineel, gecrediteerd: true } } }],
  ])('%s wordt afgekeurd met %j', (_, verwacht, deel) => {
    expect(codes({ ...deel, regel: credit })).toEqual(verwacht);
  });
});
