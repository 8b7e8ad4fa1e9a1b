// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { toewijzingWijzigen } from './toewijzing-wijzigen.rule.ts';

type Toewijzing = Parameters<typeof toewijzingWijzigen>[0];
type Keuze = Parameters<typeof toewijzingWijzigen>[1];
const uit = (keuze: Partial<Keuze>, nu: Partial<Toewijzing> = {}, gedeclareerd = false) => {
  const uitkomst = toewijzingWijzigen(
    {
      van: '2025-01-06',
      tot: '2025-07-06',
      volume: 120,
      eenheid: '01',
      frequentie: '2',
      budget: null,
      redenWijziging: null,
      ...nu,
    },
    { verwijderen: false, tot: null, volume: null, budget: null, reden: '05', overlegd: false, ...keuze },
    { vandaag: '2025-03-03', gedeclareerd },
  );
  return uitkomst.status === 'refused' ? uitkomst.reasons.map(({ code }) => code) : uitkomst;
};

describe('intrekken', () => {
  test('kan in overleg met de aanbieder, ook tot een dag die voorbij is (OP033x1, OP186)', () => {
    expect(uit({ tot: '2025-02-28', overlegd: true })).toMatchObject({
      value: { tot: '2025-02-28', volume: 120, redenWijziging: '05' },
    });
    expect(uit({ tot: '2025-04-30' })).toEqual(['overleg-nodig']);
    expect(uit({ tot: '2025-04-30', overlegd: true }, { tot: null })).toMatchObject({ status: 'decided' });
  });
  test('kan niet tot voor de eerste dag, en niet zonder reden', () => {
    expect(uit({ tot: '2025-01-05', overlegd: true })).toEqual(['periode-omgekeerd']);
    expect(uit({ tot: '2025-04-30', overlegd: true, reden: null })).toEqual(['reden-nodig']);
  });
});

describe('oprekken', () => {
  test('kan zolang de toewijzing loopt (OP380)', () => {
    expect(uit({ tot: '2025-12-31', reden: '04' })).toMatchObject({
      value: { tot: '2025-12-31', redenWijziging: '04' },
    });
    expect(uit({ tot: '2025-12-31' }, { tot: '2025-03-02' })).toEqual(['einddatum-voorbij']);
  });
});

describe('een andere hoeveelheid', () => {
  test('kan alleen als het volume voor het geheel is, of bij een budget', () => {
    expect(uit({ volume: 200 })).toEqual(['volume-vast']);
    expect(uit({ volume: 200 }, { frequentie: '6' })).toMatchObject({ value: { volume: 200 } });
    expect(uit({ budget: 100 })).toEqual(['geen-budget']);
    expect(uit({ budget: 200 }, { budget: 100, volume: null })).toMatchObject({ value: { budget: 200 } });
  });
  test('wordt alleen lager met instemming van de aanbieder (OP298, OP299)', () => {
    expect(uit({ volume: 60 }, { frequentie: '6' })).toEqual(['overleg-nodig']);
    expect(uit({ budget: 50, overlegd: true }, { budget: 100, volume: null })).toMatchObject({ value: { budget: 50 } });
  });
});

describe('verwijderen', () => {
  test('eindigt op de eerste dag met reden 13, tenzij er regels zijn toegekend (TR385)', () => {
    expect(uit({ verwijderen: true })).toMatchObject({ value: { tot: '2025-01-06', redenWijziging: '13' } });
    expect(uit({ verwijderen: true }, {}, true)).toEqual(['al-gedeclareerd']);
  });
  test('kan één keer', () => {
    expect(uit({ tot: '2025-04-30' }, { tot: '2025-01-06', redenWijziging: '13' })).toEqual(['toewijzing-verwijderd']);
  });
});

test('niets wijzigen is geen wijziging', () => {
  expect(uit({ tot: '2025-07-06' })).toEqual(['niets-gewijzigd']);
});
