// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { lijn } from '../toets/test/lijn.ts';
import { Sommen } from './sommen.ts';

const debet = lijn({ regel: { bedrag: 100_00 } });
const credit = lijn({ regel: { soort: 'C', vorige: 'R1', bedrag: 30_00 } });

test('regels tellen op per grondslag en oordeel, credits apart', () => {
  const sommen = new Sommen();
  sommen.telBij(2, debet, []);
  sommen.telBij(2, debet, []);
  sommen.telBij(2, credit, []);
  sommen.telBij(1, debet, []);
  sommen.telBij(2, debet, ['9338']);
  sommen.telBij(2, debet, ['9338', '0611']);
  sommen.telBij(2, credit, ['9338']);
  expect(sommen.alle()).toEqual([
    { grondslag: 1, codes: [], regels: 1, debet: 100_00, credit: 0 },
    { grondslag: 2, codes: [], regels: 3, debet: 200_00, credit: 30_00 },
    { grondslag: 2, codes: ['9338'], regels: 2, debet: 100_00, credit: 30_00 },
    { grondslag: 2, codes: ['9338', '0611'], regels: 1, debet: 100_00, credit: 0 },
  ]);
});

test('zonder regels is er niets', () => expect(new Sommen().alle()).toEqual([]));
