// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { leesVerzoek } from './verzoek-invoer.ts';

const lees = (velden: Record<string, string>) => leesVerzoek(new URLSearchParams(velden), ['overhead', 'no-show']);

describe('wat een aanbieder invult om een eigen tarief te vragen', () => {
  test('is nog niets als het formulier voor het eerst wordt geopend', () =>
    expect(lees({})).toMatchObject({ gevraagd: false, fouten: [], afwijkingen: [] }));

  test('wordt gelezen met een komma, en wat leeg bleef telt niet', () =>
    expect(
      lees({
        'wordt-overhead': '38,5',
        'wordt-no-show': ' ',
        ingang: '2025-07-01',
      }),
    ).toMatchObject({ fouten: [], afwijkingen: [{ soort: 'overhead', wordt: '38.5' }] }));

  test('zegt bij elk veld wat eraan ontbreekt', () => {
    expect(lees({ ingang: 'morgen' }).fouten.map(({ veld }) => veld)).toEqual(['', 'ingang']);
    expect(lees({ 'wordt-overhead': 'veel', ingang: '2025-07-01' }).fouten.map(({ veld }) => veld)).toEqual([
      'wordt-overhead',
    ]);
  });
});
