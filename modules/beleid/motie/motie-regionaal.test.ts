// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { input } from '#libs/explain';
import { type Motietelling, motieRegionaal } from './motie-regionaal.rule.ts';

const telling = (anders: Partial<Motietelling> = {}): Motietelling => ({
  aangenomen: 0,
  verworpen: 0,
  leden: 5,
  regel: { tenminste: 3, bron: input },
  volgensPlan: null,
  planbron: input,
  ...anders,
});

describe('een motie is regionaal', () => {
  test('als zij in ten minste drie van de vijf gemeenten is aangenomen [002 §3.4]', () => {
    expect(motieRegionaal(telling({ aangenomen: 3 }))).toMatchObject({ value: { regionaal: true, grond: 'geteld' } });
  });
  test('niet als drie gemeenten haar verwierpen', () => {
    expect(motieRegionaal(telling({ aangenomen: 2, verworpen: 3 }))).toMatchObject({ value: { regionaal: false } });
  });
  test('dat is nog niet te zeggen zolang een raad die ontbreekt het kan veranderen', () => {
    expect(motieRegionaal(telling({ aangenomen: 2, verworpen: 2 }))).toMatchObject({
      status: 'incomplete',
      missing: ['motie-uitslag-per-gemeente'],
    });
  });
  test('als het plan dat zegt en de uitslagen niet bekend zijn', () => {
    expect(motieRegionaal(telling({ volgensPlan: true }))).toMatchObject({ value: { regionaal: true, grond: 'plan' } });
  });
  test('dat is tegenstrijdig als de telling iets anders zegt dan het plan', () => {
    expect(motieRegionaal(telling({ volgensPlan: true, verworpen: 3 }))).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'motie-telling-anders-dan-plan', figures: { aangenomen: 0, drempel: 3 } }],
    });
  });
  test('dat is onbekend als het plan geen aantal noemt', () => {
    const zonder = telling({ aangenomen: 5, regel: { tenminste: null, bron: input } });
    expect(motieRegionaal(zonder)).toMatchObject({ status: 'incomplete', missing: ['motie-drempel'] });
  });
  test('en de uitleg noemt de telling, de drempel en het plan', () => {
    expect(motieRegionaal(telling({ aangenomen: 3 })).steps[0]?.steps.map(({ name, value }) => [name, value])).toEqual([
      ['motie-aangenomen-in', 3],
      ['motie-uitslag-onbekend-in', 2],
      ['motie-drempel', 3],
      ['motie-volgens-plan', null],
    ]);
  });
});
