// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { dubbelToetsen } from './dubbel-toetsen.rule.ts';
import { gezien, lijn } from './test/lijn.ts';
import { toetsAlle } from './toets.ts';

describe('hetzelfde product over dezelfde periode', () => {
  test('wordt betaald als er nog niets voor is toegekend', () => {
    expect(toetsAlle(dubbelToetsen, lijn())).toMatchObject({ status: 'decided', value: true });
    expect(gezien(dubbelToetsen, 'TR389')).toEqual([
      ['TR389', 'in orde'],
      ['al-toegekend', false, 'eerdere declaraties van deze aanbieder'],
    ]);
  });

  test('wordt niet twee keer betaald; de reden noemt de regel die eerst moet worden teruggenomen (TR389)', () => {
    const deel = { weet: { openDebet: 'R0' } };
    expect(toetsAlle(dubbelToetsen, lijn(deel))).toMatchObject({
      reasons: [{ code: 'TR389', figures: { referentie: 'R0' } }],
    });
    expect(gezien(dubbelToetsen, 'TR389', deel)).toEqual([
      ['TR389', 'niet in orde'],
      ['al-toegekend', 'R0', 'eerdere declaraties van deze aanbieder'],
    ]);
  });
});
