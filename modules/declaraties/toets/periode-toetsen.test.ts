// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datum, eersteDagVanMaand, laatsteDagVanMaand } from '#libs/kernel';
import { periodeToetsen, productperiode } from './periode-toetsen.rule.ts';
import { type Deel, gebroken, gezien, lijn } from './test/lijn.ts';
import { toetsAlle } from './toets.ts';

const dag = fc.integer({ min: 0, max: 1_500 }).map((dagen) => datum('2023-01-01').add({ days: dagen }));

describe('de productperiode van een maand', () => {
  test.each([
    ['loopt de hele maand als de toewijzing ruimer is', '2025-01-06', '2025-07-06', '2025-04-01', '2025-04-30'],
    ['loopt door tot het eind van de maand als er geen einddatum is', '2025-01-06', null, '2025-04-01', '2025-04-30'],
    ['is de hele maand als de toewijzing precies die maand is', '2025-04-01', '2025-04-30', '2025-04-01', '2025-04-30'],
    ['begint met de toewijzing, als die later in de maand begint', '2025-04-02', null, '2025-04-02', '2025-04-30'],
    [
      'eindigt met de toewijzing, als die eerder in de maand eindigt',
      '2025-01-06',
      '2025-04-29',
      '2025-04-01',
      '2025-04-29',
    ],
    ['is één dag bij een toewijzing van één dag', '2025-04-15', '2025-04-15', '2025-04-15', '2025-04-15'],
  ])('%s', (_, van, tot, begin, eind) => {
    expect(productperiode({ van, tot }, '2025-04-17')).toEqual({ begin, eind });
  });

  test('kent de lengte van februari', () => {
    expect(productperiode({ van: '2023-01-01', tot: null }, '2024-02-10').eind).toBe('2024-02-29');
    expect(productperiode({ van: '2023-01-01', tot: null }, '2025-02-10').eind).toBe('2025-02-28');
  });

  test('bevat precies de dagen van de maand die binnen de toewijzing vallen', () => {
    fc.assert(
      fc.property(dag, fc.option(fc.integer({ min: 0, max: 120 })), dag, (van, dagen, op) => {
        const tot = dagen === null ? null : van.add({ days: dagen }).toString();
        const { begin, eind } = productperiode({ van: van.toString(), tot }, op.toString());
        for (const een of [op, eersteDagVanMaand(op), laatsteDagVanMaand(op)].map(String))
          expect(begin <= een && een <= eind).toBe(van.toString() <= een && (tot === null || een <= tot));
      }),
    );
  });
});

describe('de periode van een regel', () => {
  test('klopt als hij de maand vult', () => {
    expect(gebroken(periodeToetsen)).toEqual([]);
  });

  test.each<[string, string, Deel, Readonly<Record<string, string>>]>([
    [
      'eindigt na de maand van de declaratie',
      'TR319',
      { weet: { declaratieEind: '2025-04-29' } },
      { eind: '2025-04-30', periode: '2025-04-29' },
    ],
    [
      'begint een dag te laat',
      'TR387',
      { regel: { begin: '2025-04-02' } },
      { begin: '2025-04-02', verwacht: '2025-04-01' },
    ],
    [
      'eindigt een dag te vroeg',
      'TR388',
      { regel: { eind: '2025-04-29' } },
      { eind: '2025-04-29', verwacht: '2025-04-30' },
    ],
  ])('die %s, wordt afgekeurd met %s', (_, code, deel, figures) => {
    expect(toetsAlle(periodeToetsen, lijn(deel))).toMatchObject({ reasons: [{ code, figures }] });
    expect(gebroken(periodeToetsen, deel)).toEqual([code]);
  });

  test('mag op de eerste dag van de toewijzing beginnen, een dag eerder niet', () => {
    const vanaf = { van: '2025-04-10' };
    expect(gebroken(periodeToetsen, { regel: { begin: '2025-04-10' }, toewijzing: vanaf })).toEqual([]);
    expect(toetsAlle(periodeToetsen, lijn({ regel: { begin: '2025-04-09' }, toewijzing: vanaf }))).toMatchObject({
      reasons: [
        { code: 'TR307', figures: { begin: '2025-04-09', van: '2025-04-10' } },
        { code: 'TR387', figures: { begin: '2025-04-09', verwacht: '2025-04-10' } },
      ],
    });
  });

  test('mag op de laatste dag van de toewijzing eindigen, een dag later niet', () => {
    const totEnMet = { tot: '2025-04-20' };
    expect(gebroken(periodeToetsen, { regel: { eind: '2025-04-20' }, toewijzing: totEnMet })).toEqual([]);
    expect(toetsAlle(periodeToetsen, lijn({ regel: { eind: '2025-04-21' }, toewijzing: totEnMet }))).toMatchObject({
      reasons: [
        { code: 'TR308', figures: { eind: '2025-04-21', tot: '2025-04-20' } },
        { code: 'TR388', figures: { eind: '2025-04-21', verwacht: '2025-04-20' } },
      ],
    });
  });

  test('mag in een eerdere maand liggen dan de declaratie, maar niet over een maandgrens', () => {
    const maart = { begin: '2025-03-01', eind: '2025-03-31' };
    expect(gebroken(periodeToetsen, { regel: maart })).toEqual([]);
    expect(gebroken(periodeToetsen, { regel: { ...maart, eind: '2025-04-30' } })).toEqual(['TR319']);
    // The same month of another year is another month.
    expect(gebroken(periodeToetsen, { regel: { begin: '2024-04-01' }, toewijzing: { van: '2024-01-01' } })).toEqual([
      'TR319',
    ]);
  });

  test('zonder einddatum van de toewijzing is nooit te laat voor die toewijzing', () => {
    expect(gebroken(periodeToetsen, { toewijzing: { tot: null } })).toEqual([]);
  });

  test('die aan alle kanten fout is, hoort elke code één keer', () => {
    const deel = {
      regel: { begin: '2025-03-31', eind: '2025-05-01' },
      toewijzing: { van: '2025-04-02', tot: '2025-04-29' },
    };
    expect(gebroken(periodeToetsen, deel)).toEqual(['TR307', 'TR308', 'TR319', 'TR387', 'TR388']);
  });

  test('wordt zonder toewijzing alleen aan de declaratie gehouden', () => {
    const deel = { regel: { begin: '2025-04-10' }, toewijzing: null };
    expect(gebroken(periodeToetsen, deel)).toEqual([]);
    expect(toetsAlle(periodeToetsen, lijn(deel)).steps.map(({ value }) => value)).toEqual([
      'niet getoetst',
      'niet getoetst',
      'in orde',
      'niet getoetst',
      'niet getoetst',
    ]);
    expect(gebroken(periodeToetsen, { ...deel, weet: { declaratieEind: '2025-03-31' } })).toEqual(['TR319']);
  });

  test('laat bij elke toets zien waarmee is vergeleken, en waar dat vandaan komt', () => {
    const stappen = (code: string) => gezien(periodeToetsen, code).slice(1);
    expect(stappen('TR307')).toEqual([
      ['regel-begin', '2025-04-01', 'input'],
      ['toewijzing-van', '2025-01-06', 'toewijzing 7'],
    ]);
    expect(stappen('TR308')).toEqual([
      ['regel-eind', '2025-04-30', 'input'],
      ['toewijzing-tot', '2025-07-06', 'toewijzing 7'],
    ]);
    expect(stappen('TR319')).toEqual([
      ['regel-eind', '2025-04-30', 'input'],
      ['declaratieperiode-tot', '2025-04-30', 'input'],
    ]);
    expect(stappen('TR387')).toEqual([
      ['regel-begin', '2025-04-01', 'input'],
      ['begin-verwacht', '2025-04-01', 'declaraties/periode-toetsen'],
    ]);
    expect(stappen('TR388')).toEqual([
      ['regel-eind', '2025-04-30', 'input'],
      ['eind-verwacht', '2025-04-30', 'declaraties/periode-toetsen'],
    ]);
  });

  test('is altijd goed als zij de productperiode is, en nooit als zij een dag scheelt', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: 0, max: 120 }), fc.nat(), (van, dagen, keuze) => {
        const binnen = van.add({ days: keuze % (dagen + 1) });
        const toewijzing = { van: van.toString(), tot: van.add({ days: dagen }).toString() };
        const goed = productperiode(toewijzing, binnen.toString());
        const weet = { declaratieEind: laatsteDagVanMaand(binnen).toString() };
        expect(gebroken(periodeToetsen, { regel: goed, toewijzing, weet })).toEqual([]);
        const eerder = datum(goed.begin).subtract({ days: 1 }).toString();
        const later = datum(goed.eind).add({ days: 1 }).toString();
        expect(gebroken(periodeToetsen, { regel: { ...goed, begin: eerder }, toewijzing, weet })).not.toEqual([]);
        expect(gebroken(periodeToetsen, { regel: { ...goed, eind: later }, toewijzing, weet })).not.toEqual([]);
      }),
    );
  });
});

describe('een traject in euro’s', () => {
  const regel = { eenheid: '83', tarief: null, begin: '2025-04-07', eind: '2025-04-20' };
  const traject = { eenheid: '83', frequentie: '6' };

  test('mag elke periode binnen zijn toewijzing hebben', () => {
    expect(gebroken(periodeToetsen, { regel, toewijzing: traject })).toEqual([]);
  });

  test('blijft wel binnen toewijzing, declaratie en maand', () => {
    expect(gebroken(periodeToetsen, { regel, toewijzing: { ...traject, van: '2025-04-08' } })).toEqual(['TR307']);
    expect(gebroken(periodeToetsen, { regel, toewijzing: { ...traject, tot: '2025-04-19' } })).toEqual(['TR308']);
    expect(gebroken(periodeToetsen, { regel: { ...regel, begin: '2025-03-31' }, toewijzing: traject })).toEqual([
      'TR319',
    ]);
  });

  test.each<[string, Deel]>([
    ['euro’s per maand', { regel, toewijzing: { ...traject, frequentie: '4' } }],
    ['een totaal in minuten', { regel: { ...regel, eenheid: '01' }, toewijzing: { ...traject, eenheid: '01' } }],
    ['euro’s op een toewijzing in minuten', { regel, toewijzing: { ...traject, eenheid: '01' } }],
    ['minuten op een toewijzing in euro’s', { regel: { ...regel, eenheid: '01' }, toewijzing: traject }],
  ])('is %s niet: dan moet de maand vol', (_, deel) => {
    expect(gebroken(periodeToetsen, deel)).toEqual(['TR387', 'TR388']);
  });
});
