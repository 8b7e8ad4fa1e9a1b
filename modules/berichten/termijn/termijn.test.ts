// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { termijnenVan } from './termijn.rule.ts';

const dagen = (soort: string, richting: 'naar-gemeente' | 'naar-aanbieder', ontvangen: string) => {
  const uitkomst = termijnenVan({ soort, richting }, datum(ontvangen));
  return uitkomst.status === 'decided'
    ? uitkomst.value.map(({ soort, plicht, uiterlijk }) => [soort, plicht, uiterlijk.toString()])
    : [];
};

describe('de termijn van een bericht', () => {
  test.each(['301', '319'])('op een %s stuurt de aanbieder binnen drie werkdagen een retour', (soort) => {
    expect(dagen(soort, 'naar-aanbieder', '2026-05-06')).toEqual([['retour', 'aanbieder', '2026-05-11']]);
  });
  test.each(['305', '307'])('op een %s stuurt de gemeente binnen drie werkdagen een retour', (soort) => {
    expect(dagen(soort, 'naar-gemeente', '2026-05-06')).toEqual([['retour', 'gemeente', '2026-05-11']]);
  });
  test.each(['315', '317'])('op een %s volgt ook binnen vijf werkdagen antwoord', (soort) => {
    expect(dagen(soort, 'naar-gemeente', '2026-05-06')).toEqual([
      ['retour', 'gemeente', '2026-05-11'],
      ['antwoord', 'gemeente', '2026-05-13'],
    ]);
  });
  test('op een declaratie volgt binnen tien werkdagen antwoord; Hemelvaartsdag telt niet mee', () => {
    expect(dagen('323', 'naar-gemeente', '2026-05-06')).toEqual([['antwoord', 'gemeente', '2026-05-21']]);
  });
  test.each(['302', '306', '325'])('op een %s volgt niets', (soort) => {
    expect(dagen(soort, 'naar-aanbieder', '2026-05-06')).toEqual([]);
  });
  test('Koningsdag, Goede Vrijdag en Paasmaandag zijn geen werkdagen', () => {
    expect(dagen('301', 'naar-aanbieder', '2026-04-24')).toEqual([['retour', 'aanbieder', '2026-04-30']]);
    expect(dagen('301', 'naar-aanbieder', '2026-04-02')).toEqual([['retour', 'aanbieder', '2026-04-09']]);
  });
});
