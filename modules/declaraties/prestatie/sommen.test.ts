// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { lijn } from '../toets/test/lijn.ts';
import { Sommen } from './sommen.ts';

const debet = lijn({ regel: { bedrag: 100_00, volume: 100 } });
const credit = lijn({ regel: { soort: 'C', vorige: 'R1', bedrag: 30_00, volume: 30 } });
const uren = lijn({ regel: { bedrag: 60_00, volume: 1, eenheid: '04' } });

test('regels tellen op per grondslag, oordeel en eenheid, credits apart', () => {
  const sommen = new Sommen();
  sommen.telBij(2, debet, []);
  sommen.telBij(2, debet, []);
  sommen.telBij(2, credit, []);
  sommen.telBij(2, uren, []);
  sommen.telBij(1, debet, []);
  sommen.telBij(2, debet, ['9338']);
  sommen.telBij(2, debet, ['9338', '0611']);
  sommen.telBij(2, credit, ['9338']);
  expect(sommen.neem()).toEqual([
    { grondslag: 1, codes: [], eenheid: '01', regels: 1, volume: 100, debet: 100_00, credit: 0 },
    { grondslag: 2, codes: [], eenheid: '01', regels: 3, volume: 170, debet: 200_00, credit: 30_00 },
    { grondslag: 2, codes: [], eenheid: '04', regels: 1, volume: 1, debet: 60_00, credit: 0 },
    { grondslag: 2, codes: ['9338'], eenheid: '01', regels: 2, volume: 70, debet: 100_00, credit: 30_00 },
    { grondslag: 2, codes: ['9338', '0611'], eenheid: '01', regels: 1, volume: 100, debet: 100_00, credit: 0 },
  ]);
  sommen.telBij(3, uren, []);
  expect(sommen.neem().map(({ grondslag, regels }) => [grondslag, regels])).toEqual([[3, 1]]);
});

test('zonder regels is er niets', () => expect(new Sommen().neem()).toEqual([]));
