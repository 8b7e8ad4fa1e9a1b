// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { evaluatiePlanbaar, type Planning } from './evaluatie-plannen.rule.ts';

const planning = (anders: Partial<Planning> = {}): Planning => ({
  overVan: datum('2025-01-01'),
  overTot: datum('2027-06-30'),
  uiterlijk: datum('2027-12-31'),
  stappen: { gegevens: datum('2027-07-31'), concept: datum('2027-09-30'), raden: datum('2027-11-30') },
  ...anders,
});
const redenen = (van: Planning) => {
  const outcome = evaluatiePlanbaar(van);
  return outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : [];
};

describe('de planning van een evaluatie', () => {
  test('kan als de stappen op elkaar volgen en op tijd klaar zijn', () => expect(redenen(planning())).toEqual([]));
  test('mag dagen open laten', () => {
    const stappen = { gegevens: datum('2027-07-31'), concept: null, raden: datum('2027-11-30') };
    expect(redenen(planning({ stappen, overTot: null }))).toEqual([]);
  });
  test('kan niet achterstevoren of te laat, en zegt dat allemaal', () => {
    const stappen = { gegevens: datum('2027-10-31'), concept: datum('2027-09-30'), raden: datum('2028-01-01') };
    expect(redenen(planning({ stappen, overTot: datum('2024-01-01') }))).toEqual([
      'evaluatie-periode-omgekeerd',
      'evaluatie-stappen-omgekeerd',
      'evaluatie-na-uiterlijk',
    ]);
  });
});
