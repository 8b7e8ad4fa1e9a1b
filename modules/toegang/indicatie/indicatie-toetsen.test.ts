// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { input } from '#libs/explain';
import { datum } from '#libs/kernel';
import type { Indicatienorm, Indicatievraag } from './indicatie.ts';
import { indicatieToetsen } from './indicatie-toetsen.rule.ts';

const vraag = (deel: Partial<Indicatievraag> = {}): Indicatievraag => ({
  product: 'begeleiding',
  eenheid: 'minuut',
  volume: 120,
  frequentie: 'per-week',
  van: datum('2025-01-06'),
  tot: datum('2025-07-06'),
  ...deel,
});
const zonderMaximum: Indicatienorm = { duurInMaanden: 'geen', omvangPerWeek: 'geen' };
const codes = (deel: Partial<Indicatievraag>, regel: Indicatienorm = zonderMaximum) => {
  const outcome = indicatieToetsen(vraag(deel), regel, input);
  return outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : outcome.status;
};

describe('een indicatie', () => {
  test('mag zonder maximum lang duren; de stappen zeggen dat de regio er geen stelt', () => {
    const outcome = indicatieToetsen(vraag({ tot: datum('2029-12-31') }), zonderMaximum, input);
    expect(outcome.status).toBe('decided');
    expect(outcome.steps[0]?.steps).toContainEqual(expect.objectContaining({ name: 'maximum-duur', value: 'geen' }));
  });

  test('kan niet eindigen voor zij begint', () => {
    expect(codes({ tot: datum('2025-01-05') })).toEqual(['periode-omgekeerd']);
  });

  test('van precies de langste duur mag, een maand langer niet', () => {
    const norm: Indicatienorm = { duurInMaanden: 7, omvangPerWeek: 'geen' };
    expect(codes({}, norm)).toBe('decided');
    expect(codes({ tot: datum('2025-08-01') }, norm)).toEqual(['duur-boven-norm']);
  });

  test('alle redenen komen tegelijk terug', () => {
    const norm: Indicatienorm = { duurInMaanden: 2, omvangPerWeek: '90' };
    expect(codes({}, norm)).toEqual(['duur-boven-norm', 'omvang-boven-norm']);
  });

  test('dagdelen worden niet per dag toegewezen (CS338)', () => {
    expect(codes({ eenheid: 'dagdeel', frequentie: 'per-dag' })).toEqual(['frequentie-past-niet']);
  });
});
