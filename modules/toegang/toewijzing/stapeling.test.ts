// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { type Gepland, gestapeld } from './stapeling.ts';
import type { Wet } from './toewijzing.ts';

const gepland = (anders: Partial<Gepland> = {}): Gepland => ({
  categorie: '45',
  productcode: '45A01',
  van: '2025-01-01',
  tot: '2025-06-30',
  ...anders,
});
const aantal = (producten: readonly Gepland[], wet: Wet = 'jeugdwet') => gestapeld(wet, producten).length;

describe('stapeling', () => {
  const later = { van: '2025-06-30', tot: null };
  test('is hetzelfde product in een overlappende periode', () => {
    expect(gestapeld('jeugdwet', [gepland(later), gepland()])).toMatchObject([
      { product: later, ander: { van: '2025-01-01' } },
    ]);
    expect(aantal([gepland(), gepland({ van: '2025-07-01' })])).toBe(0);
    expect(aantal([gepland(), gepland({ ...later, productcode: '45A02' })])).toBe(0);
  });
  test('is ook een categorie naast een code daarin, of iets zonder categorie naast wat dan ook', () => {
    expect(aantal([gepland(), gepland({ ...later, productcode: null })])).toBe(1);
    expect(aantal([gepland({ categorie: '46' }), gepland({ ...later, productcode: null })])).toBe(0);
    expect(aantal([gepland(), gepland({ ...later, categorie: null, productcode: null })])).toBe(1);
  });
  test('geldt in de Wmo niet voor hulpmiddelen', () => {
    const rolstoel = { categorie: '12', productcode: '12A01' };
    expect(aantal([gepland(rolstoel), gepland({ ...rolstoel, ...later })], 'wmo')).toBe(0);
    expect(aantal([gepland(rolstoel), gepland({ ...rolstoel, ...later })])).toBe(1);
  });
  test('vindt ook wie tussen een lange en een korte begint', () => {
    expect(
      aantal([
        gepland({ tot: null }),
        gepland({ van: '2025-02-01', tot: '2025-02-02' }),
        gepland({ van: '2025-03-01' }),
      ]),
    ).toBe(2);
  });
});
