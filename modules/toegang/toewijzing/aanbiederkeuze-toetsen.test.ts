// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { input } from '#libs/explain';
import { type Aanbiederkeuze, aanbiederkeuzeToetsen, type KeuzeFeiten } from './aanbiederkeuze-toetsen.rule.ts';

const codes = (keuze: Partial<Aanbiederkeuze>, feiten: Partial<KeuzeFeiten> = {}) => {
  const outcome = aanbiederkeuzeToetsen(
    { aanbieder: '99000001', gekozenDoor: 'inwoner', toegelicht: false, ...keuze },
    {
      kiest: 'inwoner',
      gecontracteerd: [
        { aanbieder: '99000001', naam: 'De Linde' },
        { aanbieder: '99000002', naam: 'Hollandse Plassen' },
      ],
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
    expect(codes({ gekozenDoor: 'gemeente', toegelicht: true })).toBe('decided');
  });
  test('onder een aanbesteding kiest de gemeente', () => {
    expect(codes({}, { kiest: 'gemeente' })).toEqual(['gemeente-kiest']);
  });
});
