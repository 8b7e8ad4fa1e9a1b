// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { input } from '#libs/explain';
import { lumpsumToetsen } from './lumpsum-toetsen.rule.ts';

const bekostiging = (...vormen: string[]) => [{ vormen, bron: input }];
const vraag = { contract: 'Hoog specialistisch', vorm: 'lump-sum' as const };

describe('een vast bedrag in het jaarprogramma', () => {
  test('past bij een contract dat ook zo wordt bekostigd [002 §6.5.3]', () => {
    const outcome = lumpsumToetsen({ ...vraag, lezingen: bekostiging('p*q', 'lump-sum', 'beschikbaarheid') });
    expect(outcome).toMatchObject({ status: 'decided', value: true });
    expect(outcome.steps.at(-1)).toMatchObject({ name: 'lumpsum-past', value: true, source: { from: 'rule' } });
  });

  test('past niet bij een contract dat alleen p×q kent', () => {
    expect(lumpsumToetsen({ ...vraag, lezingen: bekostiging('p*q') })).toMatchObject({
      reasons: [{ code: 'contract-zonder-lumpsum', veld: 'contract', figures: { vormen: 'p*q' } }],
    });
  });

  test('past niet als het contract wel beschikbaarheid kent maar geen lump sum', () => {
    expect(lumpsumToetsen({ ...vraag, lezingen: bekostiging('beschikbaarheid') }).status).toBe('refused');
    expect(lumpsumToetsen({ ...vraag, vorm: 'beschikbaarheid', lezingen: bekostiging('beschikbaarheid') }).status).toBe(
      'decided',
    );
  });

  test('wacht tot het plan zegt hoe het contract wordt bekostigd [002 §6.4.4]', () => {
    expect(lumpsumToetsen({ ...vraag, lezingen: [] })).toMatchObject({
      status: 'incomplete',
      missing: ['bekostiging-van-contract'],
    });
  });

  test('past ook als één van twee lezingen van het plan het zegt, en toont ze beide', () => {
    const lezingen = [...bekostiging('p*q'), ...bekostiging('p*q', 'lump-sum')];
    const outcome = lumpsumToetsen({ ...vraag, lezingen });
    expect(outcome.status).toBe('decided');
    expect(outcome.steps.filter(({ name }) => name === 'bekostiging-van-contract')).toHaveLength(2);
  });
});
