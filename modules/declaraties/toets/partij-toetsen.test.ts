// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import type { Eerder, Origineel, Partijfeiten, Toegewezen, Toewijzingfeit } from '../prestatie/feiten.ts';
import { type Clientregels, type Prestatie, sleutelVan } from '../prestatie/prestatie.ts';
import { Nummerhouders } from './nummerhouders.ts';
import { partijToetsen } from './partij-toetsen.rule.ts';

const regel = (referentie: string, toewijzingnummer: number, deel: Partial<Prestatie> = {}): Prestatie => ({
  referentie,
  vorige: null,
  soort: 'D',
  toewijzingnummer,
  categorie: '45',
  productcode: '45A03',
  begin: '2025-04-01',
  eind: '2025-04-30',
  volume: 100,
  eenheid: '01',
  tarief: 121,
  bedrag: 12_100,
  ...deel,
});
const toewijzing = (nummer: number, client: string, deel: Partial<Toewijzingfeit> = {}): [number, Toegewezen] => [
  nummer,
  {
    client,
    toewijzing: {
      versie: 1,
      wet: 'jeugdwet',
      verband: null,
      product: null,
      categorie: '45',
      productcode: '45A03',
      volume: 150,
      eenheid: '01',
      frequentie: '6',
      budget: null,
      van: '2025-01-01',
      tot: '2025-12-31',
      redenWijziging: null,
      ...deel,
    },
  },
];
const geheugen = (...herhaald: Prestatie[]) => ({
  houders: new Nummerhouders(),
  herhaald: new Set(herhaald),
});
/** What was granted before: these debets, none of them credited. */
const na =
  (...debetten: Prestatie[]) =>
  (prestatie: Prestatie): Eerder => ({
    volume: debetten.reduce((som, { volume }) => som + volume, 0),
    bedrag: debetten.reduce((som, { bedrag }) => som + bedrag, 0),
    openDebet: debetten.find((debet) => sleutelVan(debet) === sleutelVan(prestatie))?.referentie ?? null,
  });
const weet = (deel: Partial<Partijfeiten> = {}): Partijfeiten => ({
  toewijzingen: new Map(),
  gebruikt: new Set(),
  originelen: new Map(),
  eerder: () => ({ volume: 0, bedrag: 0, openDebet: null }),
  producten: () => null,
  contract: () => null,
  ...deel,
});
const uitkomst = (clienten: readonly Clientregels[], feiten: Partijfeiten) =>
  Object.fromEntries(
    partijToetsen(clienten, '2025-04-30', feiten, geheugen()).map(({ prestatie, bevindingen }) => [
      prestatie.referentie,
      bevindingen.map(({ code }) => code).join(' ') || 'goed',
    ]),
  );
const een = (...prestaties: Prestatie[]): Clientregels[] => [{ client: 'c1', prestaties }];

describe('regels in één bericht', () => {
  test('een toewijzing van een ander keurt de hele cliënt af; de andere cliënt merkt er niets van', () => {
    const clienten = [
      { client: 'c1', prestaties: [regel('R1', 1)] },
      { client: 'c2', prestaties: [regel('R2', 1, { begin: '2025-03-01', eind: '2025-03-31' }), regel('R3', 2)] },
    ];
    const feiten = weet({ toewijzingen: new Map([toewijzing(1, 'c1'), toewijzing(2, 'c2')]) });
    expect(uitkomst(clienten, feiten)).toMatchObject({ R1: 'goed', R2: expect.stringContaining('TR304'), R3: 'TR304' });
  });

  test('zonder bekende toewijzing is een nummer van wie het als eerste noemt (TR304), en iedereen hoort TR338', () => {
    const clienten = [
      { client: 'c1', prestaties: [regel('R1', 9)] },
      { client: 'c2', prestaties: [regel('R2', 9, { begin: '2025-03-01', eind: '2025-03-31' })] },
    ];
    expect(uitkomst(clienten, weet())).toEqual({ R1: 'TR338', R2: 'TR304 TR338' });
  });

  test('een credit maakt plaats voor de juiste debet in hetzelfde bericht, ook als die er eerder in staat', () => {
    const oud = regel('R0', 1, { volume: 150, bedrag: 18_150 });
    const originelen = new Map<string, Origineel>([
      ['R0', { prestatie: oud, client: 'c1', toegekend: true, gecrediteerd: false }],
    ]);
    const feiten = weet({ toewijzingen: new Map([toewijzing(1, 'c1')]), originelen, eerder: na(oud) });
    const credit = { ...oud, referentie: 'R2', vorige: 'R0', soort: 'C' } as const;
    expect(uitkomst(een(regel('R1', 1)), feiten)).toEqual({ R1: 'TR389 TR322' });
    expect(uitkomst(een(regel('R1', 1), credit), feiten)).toEqual({ R1: 'goed', R2: 'goed' });
  });

  test('een afgekeurde credit maakt geen plaats', () => {
    const oud = regel('R0', 1);
    const originelen = new Map<string, Origineel>([
      ['R0', { prestatie: oud, client: 'c1', toegekend: true, gecrediteerd: true }],
    ]);
    const feiten = weet({ toewijzingen: new Map([toewijzing(1, 'c1', { volume: 999 })]), originelen, eerder: na(oud) });
    expect(uitkomst(een({ ...oud, referentie: 'R2', vorige: 'R0', soort: 'C' }, regel('R1', 1)), feiten)).toEqual({
      R2: 'TR390',
      R1: 'TR389',
    });
  });

  test('wat al is geleverd telt op, regel voor regel, en een afgekeurde regel telt niet mee', () => {
    const maanden = ['01', '02', '03'].map((maand) =>
      regel(`R${maand}`, 1, {
        begin: `2025-${maand}-01`,
        eind: maand === '02' ? '2025-02-28' : `2025-${maand}-31`,
        volume: 80,
        bedrag: 9_680,
      }),
    );
    const laatste = regel('R04', 1, { volume: 70, bedrag: 8_470 });
    const feiten = weet({ toewijzingen: new Map([toewijzing(1, 'c1')]) });
    expect(uitkomst(een(...maanden, laatste), feiten)).toEqual({
      R01: 'goed',
      R02: 'TR322',
      R03: 'TR322',
      R04: 'goed',
    });
  });

  test('een referentie die bij een andere cliënt terugkomt, is de tweede keer gebruikt (TR314)', () => {
    const later = regel('R1', 2);
    const clienten = [
      { client: 'c1', prestaties: [regel('R1', 1)] },
      { client: 'c2', prestaties: [later] },
    ];
    const feiten = weet({ toewijzingen: new Map([toewijzing(1, 'c1'), toewijzing(2, 'c2')]) });
    const [eerste, tweede] = partijToetsen(clienten, '2025-04-30', feiten, geheugen(later));
    expect([eerste?.bevindingen, tweede?.bevindingen]).toMatchObject([[], [{ code: 'TR314' }]]);
  });
});
