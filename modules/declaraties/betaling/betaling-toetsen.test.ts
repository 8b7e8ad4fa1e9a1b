// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import type { Betaalvoorstel } from './betaling.ts';
import { betalingToetsen, type Goedkeuring } from './betaling-toetsen.rule.ts';

const voorstel: Betaalvoorstel = {
  id: 'b',
  gemeente: '0513',
  declaratie: 'd',
  aanbieder: '99000001',
  bedrag: 58_080,
  regels: 1,
  staat: 'voorgesteld',
  gemaaktPersoon: 'peter',
  gemaaktDoor: 'Peter',
};
const codes = (goedkeuring: Partial<Goedkeuring>, deel: Partial<Betaalvoorstel> = {}) => {
  const outcome = betalingToetsen(
    { ...voorstel, ...deel },
    { persoon: 'fatima', motivering: 'Getoetst aan de regels.', ...goedkeuring },
  );
  return outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : outcome.status;
};

describe('een betaling goedkeuren', () => {
  test('kan een ander dan wie haar voorstelde', () => expect(codes({})).toBe('decided'));
  test('kan niet wie haar zelf voorstelde', () => expect(codes({ persoon: 'peter' })).toEqual(['vier-ogen-betaling']));
  test('kan geen niemand', () =>
    expect(codes({ persoon: null }, { gemaaktPersoon: null })).toEqual(['vier-ogen-betaling']));
  test('kan één keer', () => expect(codes({}, { staat: 'goedgekeurd' })).toEqual(['al-goedgekeurd']));
  test('vraagt een motivering', () => expect(codes({ motivering: '  ok  ' })).toEqual(['motivering-te-kort']));
  test('zegt alles wat in de weg staat tegelijk', () => {
    expect(codes({ persoon: 'peter', motivering: '' }, { staat: 'goedgekeurd' })).toHaveLength(3);
  });
});
