// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { input } from '#libs/explain';
import { datum, eurocent } from '#libs/kernel';
import type { Voorwaarden } from '../procedure/voorwaarden.ts';
import { afwijzingsbrief, toelatingsbrief, zienswijzebrief } from './brieven.ts';

const zaak = { contractNummer: 8, contractNaam: 'Ambulant Jeugd', ingang: datum('2025-01-01') };
const voorwaarden: Voorwaarden = {
  pakket: { naam: 'p', versie: '1', hash: 'h' },
  verband: { naam: 'Regio', uitvoering: 'Werkorganisatie' },
  wet: 'jeugdwet',
  looptijdJaren: 3,
  vorm: {
    code: 'oh',
    naam: 'Open House',
    tussentijds: 'nee-tenzij',
    gronden: ['Er komt een nieuw product.'],
    stappen: [],
    source: input,
  },
  criteria: [],
  hoorEnWederhoor: {
    voorAfwijzing: true,
    aanTeTonen: ['De tekortkoming is al opgelost.'],
    termijnDagen: null,
    source: input,
  },
  producten: [],
  caos: [],
  micro: { werknemersMinderDan: 10, omzetOfBalansMinderDan: eurocent(2_000_000_00) },
};
const tekorten = [
  { criterium: 'vog', product: '', naam: 'Verklaring omtrent het gedrag', toelichting: 'Het stuk ontbreekt.' },
];
const textOf = (brief: unknown) => JSON.stringify(brief);

describe('a letter says what, why and what comes next', () => {
  test('before a rejection: what is lacking, what can be shown, and the last day', () => {
    const text = textOf(zienswijzebrief(voorwaarden, zaak, tekorten, datum('2024-06-24')));
    for (const part of ['Het stuk ontbreekt.', 'De tekortkoming is al opgelost.', '24 juni 2024', 'nog geen besluit'])
      expect(text).toContain(part);
  });

  test('admitted for some: for which, for which not and why, and from when', () => {
    const uitslag = { producten: ['Basis GGZ'], afgevallen: ['Verblijf'], tekorten, motivering: 'Omdat het klopt.' };
    const text = textOf(toelatingsbrief(zaak, uitslag));
    for (const part of [
      'Basis GGZ',
      'Waarvoor u niet bent toegelaten',
      'Verblijf',
      'Omdat het klopt.',
      '1 januari 2025',
    ])
      expect(text).toContain(part);
    const all = textOf(toelatingsbrief(zaak, { ...uitslag, afgevallen: [], tekorten: [] }));
    expect(all).not.toContain('Waarvoor u niet bent toegelaten');
  });

  test('rejected: the reasons, and on which grounds there may be another chance', () => {
    const uitslag = { producten: [], afgevallen: ['Basis GGZ'], tekorten, motivering: 'Na uw reactie blijft dit zo.' };
    const text = textOf(afwijzingsbrief(voorwaarden, zaak, uitslag));
    for (const part of ['Het stuk ontbreekt.', 'Na uw reactie blijft dit zo.', 'Er komt een nieuw product.'])
      expect(text).toContain(part);
  });
});
