// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Deel, gebroken, gezien, lijn, regels } from './test/lijn.ts';
import { toetsAlle } from './toets.ts';
import { volumeToetsen } from './volume-toetsen.rule.ts';

// April 2025 touches five weeks; the toewijzing of 6 January to 6 July touches 26.
const perMaand = 5 * 120;
const overAlles = 26 * 120;
const codes = (deel?: Deel) => gebroken(volumeToetsen, deel);
const reden = (deel: Deel) => {
  const uitslag = toetsAlle(volumeToetsen, lijn(deel));
  return uitslag.status === 'refused' ? uitslag.reasons : [];
};
const verdict = (code: string, deel: Deel) => gezien(volumeToetsen, code, deel)[0]?.[1];

describe('het volume van een regel', () => {
  test('mag precies zijn wat in de periode is toegewezen, één minuut meer niet (TR321)', () => {
    expect(codes({ regel: { volume: perMaand } })).toEqual([]);
    expect(reden({ regel: { volume: perMaand + 1 } })).toEqual([
      { code: 'TR321', figures: { volume: 601, maximum: 600, eenheid: '01' } },
    ]);
  });

  test('mag samen met eerder precies zijn wat over de looptijd is toegewezen, één minuut meer niet (TR322)', () => {
    expect(codes({ weet: { eerderVolume: overAlles - 480 } })).toEqual([]);
    expect(reden({ weet: { eerderVolume: overAlles - 479 } })).toEqual([
      { code: 'TR322', figures: { volume: overAlles + 1, maximum: overAlles, eenheid: '01' } },
    ]);
  });

  test('telt alleen wat in deze periode is geleverd voor de periode', () => {
    expect(codes({ regel: { volume: perMaand }, weet: { eerderVolume: perMaand } })).toEqual([]);
  });

  test('wordt zonder omvang niet begrensd', () => {
    const deel = { regel: { volume: 99_999 }, toewijzing: { volume: null }, weet: { eerderVolume: 99_999 } };
    expect(codes(deel)).toEqual([]);
    for (const code of ['TR321', 'TR322'])
      expect(gezien(volumeToetsen, code, deel)).toEqual([
        [code, 'in orde'],
        ['omvang-toewijzing', 'geen', 'toewijzing 7'],
      ]);
  });

  test('heeft zonder einddatum geen grens over de looptijd, wel in de periode', () => {
    const deel = { toewijzing: { tot: null }, weet: { eerderVolume: 99_999 } };
    expect(codes(deel)).toEqual([]);
    expect(gezien(volumeToetsen, 'TR322', deel).map(([naam, waarde]) => [naam, waarde])).toEqual([
      ['TR322', 'niet getoetst'],
      ['volume-gedeclareerd', 100_479],
      ['volume-toegewezen', 120],
      ['toewijzing-tot', 'onbekend'],
    ]);
    expect(codes({ ...deel, regel: { volume: perMaand + 1 } })).toEqual(['TR321']);
  });

  test('wordt zonder toewijzing niet getoetst', () => {
    const deel = { regel: { volume: 99_999 }, toewijzing: null };
    expect(codes(deel)).toEqual([]);
    expect(['TR321', 'TR322', 'TR369'].map((code) => verdict(code, deel))).toEqual(
      Array.from({ length: 3 }, () => 'niet getoetst'),
    );
  });
});

describe('uren', () => {
  const uren = { eenheid: '04', volume: 2 };

  test('worden in minuten geteld, of ze nu in uren of in minuten zijn gedeclareerd', () => {
    expect(codes({ regel: { eenheid: '04', volume: 10 }, toewijzing: uren })).toEqual([]);
    expect(codes({ regel: { eenheid: '01', volume: 600 }, toewijzing: uren })).toEqual([]);
    const teVeel = { code: 'TR321', figures: { volume: 660, maximum: 600, eenheid: '01' } };
    expect(reden({ regel: { eenheid: '04', volume: 11 }, toewijzing: uren })).toEqual([teVeel]);
    expect(reden({ regel: { eenheid: '01', volume: 660 }, toewijzing: uren })).toEqual([teVeel]);
  });

  test('tellen over de looptijd op bij minuten van eerder', () => {
    const uur = { eenheid: '04', volume: 1 };
    const ruimte = 26 * 2 * 60 - 60;
    expect(codes({ regel: uur, toewijzing: uren, weet: { eerderVolume: ruimte } })).toEqual([]);
    expect(codes({ regel: uur, toewijzing: uren, weet: { eerderVolume: ruimte + 1 } })).toEqual(['TR322']);
  });

  test('laten zien dat het maximum zestig keer het toegewezen aantal is', () => {
    const found = toetsAlle(volumeToetsen, lijn({ toewijzing: uren })).steps[0]?.steps.at(-1);
    expect(found).toMatchObject({ name: 'hoogstens', value: 600, unit: 'minuut' });
    expect(regels(found?.steps ?? [])).toEqual([
      ['volume-toegewezen', 2, 'de toewijzing'],
      ['weken-geraakt', 5, 'declaraties/volume-plafond'],
      ['minuten-per-uur', 60, 'declaraties/volume-toetsen'],
    ]);
  });
});

describe('het budget van een toewijzing', () => {
  const budget = { toewijzing: { budget: 100_000 } };

  test('mag precies op, één cent meer niet (TR369)', () => {
    expect(codes({ ...budget, weet: { eerderBedrag: 100_000 - 58_080 } })).toEqual([]);
    expect(reden({ ...budget, weet: { eerderBedrag: 100_000 - 58_079 } })).toEqual([
      { code: 'TR369', figures: { bedragSom: 100_001, bedragBudget: 100_000 } },
    ]);
  });

  test('krijgt ruimte terug door wat is gecrediteerd', () => {
    expect(codes({ toewijzing: { budget: 50_000 }, weet: { eerderBedrag: -8_080 } })).toEqual([]);
  });

  test('begrenst niets als het er niet is, en is iets anders dan een budget van nul', () => {
    expect(codes({ weet: { eerderBedrag: 9_999_999 } })).toEqual([]);
    expect(gezien(volumeToetsen, 'TR369').slice(1)).toEqual([['budget-toewijzing', 'geen', 'toewijzing 7']]);
    expect(codes({ toewijzing: { budget: 0 } })).toEqual(['TR369']);
  });
});

describe('de uitleg', () => {
  test('telt op wat eerder is toegekend en wat nu is gedeclareerd', () => {
    const deel = { toewijzing: { budget: 100_000 }, weet: { eerderVolume: 80, eerderBedrag: 9_680 } };
    const [periode, looptijd, budget] = toetsAlle(volumeToetsen, lijn(deel)).steps.map(({ steps }) => steps);
    expect(regels(periode ?? [])).toEqual([
      ['volume-gedeclareerd', 480, 'input'],
      ['hoogstens', 600, 'declaraties/volume-toetsen'],
    ]);
    expect(regels(looptijd ?? [])).toEqual([
      ['volume-gedeclareerd', 560, 'declaraties/volume-toetsen'],
      ['hoogstens', overAlles, 'declaraties/volume-toetsen'],
    ]);
    expect(regels(looptijd?.[0]?.steps ?? [])).toEqual([
      ['volume-eerder', 80, 'eerdere declaraties van deze aanbieder'],
      ['volume-gedeclareerd', 480, 'input'],
    ]);
    expect(regels(budget ?? [])).toEqual([
      ['budget-toewijzing', 100_000, 'toewijzing 7'],
      ['bedrag-som', 67_760, 'declaraties/volume-toetsen'],
    ]);
    expect(regels(budget?.[1]?.steps ?? [])).toEqual([
      ['bedrag-eerder', 9_680, 'eerdere declaraties van deze aanbieder'],
      ['bedrag-gedeclareerd', 58_080, 'input'],
    ]);
  });

  test('van een regel waar alles te veel is, noemt elke grens één keer', () => {
    expect(codes({ regel: { volume: 9_999 }, toewijzing: { budget: 1 } })).toEqual(['TR321', 'TR322', 'TR369']);
  });
});

describe('regel na regel', () => {
  const volumes = fc.array(fc.integer({ min: 1, max: perMaand }), { maxLength: 30 });

  test('wordt nooit meer toegekend dan over de looptijd mag, en niets geweigerd dat nog past', () => {
    fc.assert(
      fc.property(volumes, (lijst) => {
        let eerderVolume = 0;
        for (const volume of lijst) {
          const goed = codes({ regel: { volume }, weet: { eerderVolume } }).length === 0;
          expect(goed).toBe(eerderVolume + volume <= overAlles);
          if (goed) eerderVolume += volume;
        }
      }),
    );
  });

  test('past een bedrag in het budget precies als de som erin past', () => {
    const bedrag = fc.integer({ min: 0, max: 200_000 });
    fc.assert(
      fc.property(bedrag, bedrag, bedrag, (eerderBedrag, nu, budget) => {
        const uitkomst = codes({ regel: { bedrag: nu }, toewijzing: { budget }, weet: { eerderBedrag } });
        expect(uitkomst).toEqual(eerderBedrag + nu <= budget ? [] : ['TR369']);
      }),
    );
  });
});
