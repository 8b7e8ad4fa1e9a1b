// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import type { Outcome, Reason } from '#libs/explain';
import { datum } from '#libs/kernel';
import { rolBeeindigbaar } from './rol-beeindigbaar.rule.ts';
import { rolToekenbaar } from './rol-toekenbaar.rule.ts';
import { vervangbaar } from './vervangbaar.rule.ts';

const vandaag = datum('2025-03-10');
const periode = (van: string | null, tot: string | null) => ({
  van: van ? datum(van) : null,
  tot: tot ? datum(tot) : null,
});
const codes = (outcome: Outcome<unknown, Reason>) =>
  outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : [];

describe('een rol geven', () => {
  const toets = (anders: Partial<Parameters<typeof rolToekenbaar>[0]> = {}) =>
    rolToekenbaar({
      ...{ rolnaam: 'Inkoper', past: true, aanZichzelf: false, bestaand: null, vandaag },
      nieuw: { van: vandaag, tot: null },
      ...anders,
    });

  test('kan vanaf vandaag, en voor een tijd', () => {
    expect(toets()).toMatchObject({ status: 'decided', value: { tot: null } });
    expect(codes(toets({ nieuw: { van: vandaag, tot: datum('2025-03-10') } }))).toEqual([]);
  });

  test('kan niet aan zichzelf, niet als zij niet past en niet met terugwerkende kracht; alles wordt tegelijk gezegd', () => {
    const nieuw = { van: datum('2025-03-09'), tot: datum('2025-03-08') };
    expect(codes(toets({ aanZichzelf: true, past: false, nieuw }))).toEqual([
      ...['rol-past-niet', 'rol-aan-uzelf', 'ingangsdag-voorbij', 'rol-eindigt-voor-begin'],
    ]);
  });

  test('die al doorloopt, is er al; die eindigt, wordt verlengd als het aansluit', () => {
    expect(codes(toets({ bestaand: periode(null, null) }))).toEqual(['rol-loopt-al']);
    const bestaand = periode('2025-01-01', '2025-03-31');
    const later = { van: datum('2025-04-01'), tot: datum('2025-06-30') };
    expect(toets({ bestaand, nieuw: later })).toMatchObject({ value: { van: datum('2025-01-01'), tot: later.tot } });
    expect(codes(toets({ bestaand, nieuw: { ...later, van: datum('2025-04-02') } }))).toEqual(['rol-loopt-nog']);
  });

  test('die voorbij is of nog moet beginnen, begint op de nieuwe dag', () => {
    const nieuw = { van: datum('2025-05-01'), tot: null };
    for (const bestaand of [periode(null, '2025-03-09'), periode('2025-04-01', null)])
      expect(toets({ bestaand, nieuw })).toMatchObject({ status: 'decided', value: nieuw });
  });
});

describe('een rol beëindigen', () => {
  const toets = (laatsteDag: string, anders: Partial<Parameters<typeof rolBeeindigbaar>[0]> = {}) =>
    rolBeeindigbaar({
      ...{ bestaand: periode(null, null), laatsteDag: datum(laatsteDag), vandaag, andereBeheerders: null },
      ...anders,
    });

  test('kan vanaf gisteren, dat is meteen, en niet eerder', () => {
    expect(codes(toets('2025-03-09'))).toEqual([]);
    expect(codes(toets('2025-03-08'))).toEqual(['rol-einde-voorbij']);
    expect(codes(toets('2025-03-09', { bestaand: periode(null, '2025-03-09') }))).toEqual(['rol-loopt-niet']);
  });

  test.each<[string, readonly ReturnType<typeof periode>[], readonly string[]]>([
    ['niemand anders', [], ['laatste-beheerder']],
    ['een ander zonder einde', [periode(null, null)], []],
    ['een ander die de dag erna begint', [periode('2025-03-16', null)], []],
    ['een ander die een dag te laat begint', [periode('2025-03-17', null)], ['laatste-beheerder']],
    ['een ander die zelf eindigt', [periode(null, '2026-01-01')], ['laatste-beheerder']],
  ])('van de beheerder: met %s', (_, andereBeheerders, verwacht) => {
    expect(codes(toets('2025-03-15', { andereBeheerders }))).toEqual(verwacht);
  });
});

describe('vervangen', () => {
  const toets = (anders: Partial<Parameters<typeof vervangbaar>[0]> = {}) =>
    vervangbaar({
      ...{ persoon: 'a', vervanger: { id: 'b', naam: 'Bo' }, wie: 'a', zelf: ['a'], isBeheerder: false },
      ...{ ontbrekend: [], al: [], van: vandaag, tot: datum('2025-03-20'), vandaag },
      ...anders,
    });

  test('regelt iemand zelf, of de beheerder voor een collega', () => {
    expect(codes(toets())).toEqual([]);
    expect(codes(toets({ wie: 'c', zelf: ['c'] }))).toEqual(['vervanging-van-een-ander']);
    expect(codes(toets({ wie: 'c', zelf: ['c'], isBeheerder: true }))).toEqual([]);
  });

  test('doet niemand voor zichzelf, en een beheerder schuift zichzelf niet in', () => {
    expect(codes(toets({ vervanger: { id: 'a', naam: 'An' } }))).toEqual(['vervanging-door-dezelfde']);
    expect(codes(toets({ wie: 'b', zelf: ['b'], isBeheerder: true }))).toEqual(['rol-aan-uzelf']);
    expect(codes(toets({ wie: 'c', zelf: ['c', 'b'], isBeheerder: true }))).toEqual(['rol-aan-uzelf']);
  });

  test('heeft dagen die kunnen, rollen die er zijn en geen dubbele vervanger', () => {
    const al = [{ van: datum('2025-03-20'), tot: datum('2025-03-25') }];
    expect(codes(toets({ vervanger: null, ontbrekend: ['Inkoper'], al }))).toEqual([
      ...['vervanger-onbekend', 'vervanging-rol-ontbreekt', 'vervanging-overlapt'],
    ]);
    expect(codes(toets({ van: datum('2025-03-09'), tot: datum('2025-03-08') }))).toEqual([
      ...['ingangsdag-voorbij', 'vervanging-eindigt-voor-begin'],
    ]);
  });
});
