// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { type Omvang, type Plafond, plafondInPeriode, plafondOverToewijzing } from './volume-plafond.rule.ts';

const inspanning = '01';
const output = '82';
const omvang = (van: string, tot: string | null, deel: Partial<Omvang> = {}): Omvang => ({
  wet: 'jeugdwet',
  categorie: '45',
  volume: 1,
  eenheid: inspanning,
  frequentie: '2',
  van,
  tot,
  ...deel,
});
const value = (plafond: Plafond) => ('waarde' in plafond ? plafond.waarde : 'incomplete');
type Row = readonly [van: string, tot: string, begin: string, eind: string, weken: number, zondagen: number];

describe('het plafond per week (berichten.md §14)', () => {
  const perPeriode: readonly Row[] = [
    ['2025-07-07', '2025-09-07', '2025-07-07', '2025-07-31', 4, 3],
    ['2025-07-07', '2025-09-07', '2025-08-01', '2025-08-31', 5, 5],
    ['2025-07-07', '2025-09-07', '2025-09-01', '2025-09-07', 1, 1],
    ['2025-07-07', '2025-09-06', '2025-08-01', '2025-08-31', 5, 6],
    ['2025-07-07', '2025-09-06', '2025-09-01', '2025-09-06', 1, 0],
    ['2025-10-01', '2025-12-31', '2025-10-01', '2025-10-31', 5, 4],
    ['2025-10-01', '2025-12-31', '2025-11-01', '2025-11-30', 5, 5],
    ['2025-10-01', '2025-12-31', '2025-12-01', '2025-12-31', 5, 5],
    ['2025-10-07', '2025-12-30', '2025-10-07', '2025-10-31', 4, 3],
    ['2025-03-01', '2025-03-31', '2025-03-01', '2025-03-31', 6, 6],
    ['2025-12-15', '2026-01-11', '2025-12-15', '2025-12-31', 3, 2],
    ['2025-12-15', '2026-01-11', '2026-01-01', '2026-01-11', 2, 2],
  ];

  test.each(perPeriode)(
    'toewijzing %s t/m %s, periode %s t/m %s: %i weken inspanning, %i keer output',
    (...[van, tot, begin, eind, weken, keer]: Row) => {
      expect(value(plafondInPeriode(omvang(van, tot), begin, eind))).toBe(weken);
      expect(value(plafondInPeriode(omvang(van, tot, { eenheid: output, volume: 3 }), begin, eind))).toBe(keer * 3);
    },
  );

  test.each([
    ['2025-07-07', '2025-09-07', 9, 9],
    ['2025-07-07', '2025-09-06', 9, 9],
    ['2025-10-07', '2025-12-30', 13, 13],
    ['2025-12-15', '2026-01-11', 4, 4],
  ])('over de hele toewijzing %s t/m %s: %i weken inspanning, %i keer output', (van, tot, weken, keer) => {
    expect(value(plafondOverToewijzing(omvang(van, tot, { volume: 2 })))).toBe(weken * 2);
    expect(value(plafondOverToewijzing(omvang(van, tot, { eenheid: output })))).toBe(keer);
  });

  test('de maanden samen geven bij output precies wat over de hele toewijzing mag', () => {
    for (const tot of ['2025-09-06', '2025-09-07']) {
      const o = omvang('2025-07-07', tot, { eenheid: output });
      const periodes = [
        ['2025-07-07', '2025-07-31'],
        ['2025-08-01', '2025-08-31'],
        ['2025-09-01', tot],
      ] as const;
      const som = periodes.reduce(
        (totaal, [begin, eind]) => totaal + Number(value(plafondInPeriode(o, begin, eind))),
        0,
      );
      expect(som).toBe(value(plafondOverToewijzing(o)));
    }
  });
});

describe('het plafond bij een andere frequentie', () => {
  test('per maand geldt ook voor een gebroken maand (IV078)', () => {
    const o = omvang('2025-01-15', '2025-03-10', { frequentie: '4', volume: 600 });
    expect(value(plafondInPeriode(o, '2025-01-15', '2025-01-31'))).toBe(600);
    expect(value(plafondOverToewijzing(o))).toBe(1800);
  });
  test('per dag telt de dagen', () => {
    const o = omvang('2025-01-15', '2025-02-14', { frequentie: '1', volume: 60 });
    expect(value(plafondInPeriode(o, '2025-01-15', '2025-01-31'))).toBe(17 * 60);
    expect(value(plafondOverToewijzing(o))).toBe(31 * 60);
  });
  test('een totaal geldt per periode en over de hele toewijzing, ook zonder einddatum', () => {
    const o = omvang('2025-01-15', null, { frequentie: '6', volume: 40 });
    expect(value(plafondInPeriode(o, '2025-02-01', '2025-02-28'))).toBe(40);
    expect(value(plafondOverToewijzing(o))).toBe(40);
  });
  test('Wmo-categorie 01 per week: zes keer het volume per maand', () => {
    const o = omvang('2025-01-06', '2025-06-29', { wet: 'wmo', categorie: '01', volume: 120 });
    expect(value(plafondInPeriode(o, '2025-02-01', '2025-02-28'))).toBe(720);
  });
  test('zonder einddatum is er over de looptijd geen vast maximum', () => {
    expect(value(plafondOverToewijzing(omvang('2025-01-06', null)))).toBe('incomplete');
  });
  test('output korter dan een week zonder zondag is niet bepaald: daarop wordt niet afgekeurd', () => {
    expect(
      value(plafondInPeriode(omvang('2025-09-01', '2025-09-05', { eenheid: output }), '2025-09-01', '2025-09-05')),
    ).toBe('incomplete');
  });
});
