// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { type Verzoekfeiten, verzoekenToetsen } from './verzoek-toetsen.rule.ts';

const pad = (plaats: number) => `/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[${plaats}]`;
const twee = [
  { referentie: 'V1', pad: pad(1) },
  { referentie: 'V2', pad: pad(2) },
];
const oordeel = (anders: Partial<Verzoekfeiten> = {}) =>
  verzoekenToetsen(twee, { gebruikt: new Set(), onderhanden: null, ...anders }).map((een) => [een.code, een.pad]);

describe('TR347', () => {
  test('keurt af: een referentie die deze aanbieder al gebruikte', () => {
    expect(oordeel({ gebruikt: new Set(['V2']) })).toEqual([['TR347', pad(2)]]);
  });
  test('laat toe: referenties die nieuw zijn', () => {
    expect(oordeel()).toEqual([]);
  });
});

describe('TR374', () => {
  test('keurt af: er is nog een verzoek over deze cliënt onderhanden', () => {
    expect(oordeel({ onderhanden: 'V0' })).toEqual([['TR374', '/Bericht/Client']]);
  });
  test('laat toe: twee producten in één verzoek, als er niets onderhanden is', () => {
    expect(oordeel()).toEqual([]);
  });
});
