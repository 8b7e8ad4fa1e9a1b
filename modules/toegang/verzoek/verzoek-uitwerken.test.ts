// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import type { GevraagdeVersie } from './verzoek.ts';
import { wijzigingUitwerken } from './verzoek-uitwerken.rule.ts';

const toewijzing = {
  nummer: 1,
  categorie: '45',
  productcode: '45A01',
  volume: 120,
  eenheid: '01',
  frequentie: '2',
  budget: null,
  van: '2025-01-06',
  tot: '2025-07-06',
  redenWijziging: null,
};
const wordt = (anders: Partial<GevraagdeVersie> = {}): GevraagdeVersie => ({
  nummer: 1,
  volume: 120,
  eenheid: '01',
  frequentie: '2',
  budget: null,
  van: '2025-04-01',
  tot: '2025-07-06',
  ...anders,
});
const uit = (gevraagd: GevraagdeVersie, nu: object = {}, gedeclareerd: number[] = []) => {
  const uitkomst = wijzigingUitwerken(
    { teWijzigen: [gevraagd], nieuw: [] },
    new Map([[1, { ...toewijzing, ...nu }]]),
    new Set(gedeclareerd),
  );
  return uitkomst.status === 'decided' ? uitkomst.value : uitkomst;
};

describe('een verzoek om wijziging honoreren', () => {
  test('alleen een andere einddatum houdt het nummer', () => {
    expect(uit(wordt({ tot: '2025-12-31' }))).toMatchObject({
      versies: [{ nummer: 1, versie: { tot: '2025-12-31', volume: 120, redenWijziging: '12' } }],
      nieuw: [],
    });
  });
  test('een ander totaal of budget ook', () => {
    expect(uit(wordt({ frequentie: '6', volume: 500 }), { frequentie: '6' })).toMatchObject({
      versies: [{ versie: { volume: 500, redenWijziging: '12' } }],
      nieuw: [],
    });
    const leeg = { volume: null, eenheid: null, frequentie: null };
    expect(uit(wordt({ ...leeg, budget: 200 }), { ...leeg, budget: 100 })).toMatchObject({
      versies: [{ versie: { budget: 200, redenWijziging: '12' } }],
      nieuw: [],
    });
  });
  test('een andere omvang eindigt de dag ervoor en gaat door onder een nieuw nummer', () => {
    expect(uit(wordt({ volume: 60 }))).toEqual({
      versies: [
        {
          nummer: 1,
          versie: {
            volume: 120,
            eenheid: '01',
            frequentie: '2',
            budget: null,
            tot: '2025-03-31',
            redenWijziging: '12',
          },
        },
      ],
      nieuw: [
        {
          categorie: '45',
          productcode: '45A01',
          volume: 60,
          eenheid: '01',
          frequentie: '2',
          budget: null,
          van: '2025-04-01',
          tot: '2025-07-06',
        },
      ],
    });
  });
  test('vanaf de eerste dag verdwijnt de oude, tenzij er al op is gedeclareerd', () => {
    const eerste = wordt({ volume: 60, van: '2025-01-06' });
    expect(uit(eerste)).toMatchObject({ versies: [{ versie: { tot: '2025-01-06', redenWijziging: '13' } }] });
    expect(uit(eerste, {}, [1])).toMatchObject({
      reasons: [{ code: 'toewijzing-gedeclareerd', figures: { nummer: '1' } }],
    });
  });
  test('wat er niet meer is, kan niet veranderen', () => {
    expect(uit(wordt({ nummer: 9 }))).toMatchObject({ reasons: [{ code: 'toewijzing-weg' }] });
  });
});
