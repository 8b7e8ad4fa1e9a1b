// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { schaalkeuzeToetsen } from './schaalkeuze-toetsen.rule.ts';

const cel = (...schalen: string[]) => ({ schalen, uitvoerder: null, bijzonder: null });
const keuze = { beleid: cel('regionaal'), inkoop: cel('bi-regionaal'), leveranciersmanagement: cel('bi-regionaal') };
const vraag = {
  keuze,
  redenen: { schaal: 'Schaars', personeel: 'Weinig mensen', kennis: 'Zeldzaam', innovatie: 'Samen leren' },
  van: datum('2025-01-01'),
  herzien: datum('2027-01-01'),
  schalen: ['regionaal', 'bi-regionaal'],
  lopend: null,
};
const codes = (anders: Partial<Parameters<typeof schaalkeuzeToetsen>[0]>) => {
  const outcome = schaalkeuzeToetsen({ ...vraag, ...anders });
  return outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : [];
};

describe('de keuze van een schaal', () => {
  test('is heel met een schaal per taak, een reden per criterium en een dag om opnieuw te kijken', () => {
    expect(codes({})).toEqual([]);
  });

  test('mist niets van de drie taken', () => {
    expect(codes({ keuze: { ...keuze, beleid: cel() } })).toEqual(['schaal-ontbreekt']);
    expect(codes({ keuze: { ...keuze, inkoop: cel('regionaal', 'provinciaal') } })).toEqual(['schaal-bestaat-niet']);
  });

  test('noemt elk criterium waarop de reden ontbreekt', () => {
    expect(codes({ redenen: { ...vraag.redenen, personeel: ' ', innovatie: '' } })).toEqual([
      'reden-per-criterium',
      'reden-per-criterium',
    ]);
  });

  test('wordt opnieuw bekeken nadat zij is ingegaan', () => {
    expect(codes({ herzien: vraag.van })).toEqual(['herzien-na-ingang']);
  });

  test('verandert iets aan wat nu geldt', () => {
    expect(codes({ lopend: keuze })).toEqual(['schaal-verandert-niet']);
    expect(codes({ lopend: { ...keuze, inkoop: { ...keuze.inkoop, uitvoerder: 'Stad' } } })).toEqual([]);
    expect(codes({ lopend: { ...keuze, beleid: cel('regionaal', 'bi-regionaal') } })).toEqual([]);
  });
});
