// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { input } from '#libs/explain';
import { type Aanbiederkeuze, aanbiederkeuzeToetsen, type KeuzeFeiten } from './aanbiederkeuze-toetsen.rule.ts';

const codes = (keuze: Partial<Aanbiederkeuze>, feiten: Partial<KeuzeFeiten> = {}) => {
  const outcome = aanbiederkeuzeToetsen(
    { aanbieder: '99000001', gekozenDoor: 'inwoner', toelichting: '', ...keuze },
    {
      kiest: 'inwoner',
      gecontracteerd: ['99000001', '99000002'],
      product: 'begeleiding',
      dag: '2025-01-06',
      ...feiten,
    },
    input,
  );
  return outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : outcome.status;
};

describe('de keuze van een aanbieder', () => {
  test('de inwoner kiest vrij onder wie een overeenkomst heeft', () => {
    expect(codes({ aanbieder: '99000002' })).toBe('decided');
  });
  test('wie geen overeenkomst heeft, kan niet worden gekozen', () => {
    expect(codes({ aanbieder: '99000003' })).toEqual(['aanbieder-niet-gecontracteerd']);
  });
  test('kiest de gemeente waar de inwoner dat hoort te doen, dan staat erbij waarom', () => {
    expect(codes({ gekozenDoor: 'gemeente' })).toEqual(['inwoner-kiest']);
    expect(codes({ gekozenDoor: 'gemeente', toelichting: 'Er is in dit gebied één aanbieder.' })).toBe('decided');
  });
  test('onder een aanbesteding kiest de gemeente', () => {
    expect(codes({}, { kiest: 'gemeente' })).toEqual(['gemeente-kiest']);
  });
});
