// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { koppenKiesbaar } from './koppen-kiezen.rule.ts';
import { plantekstVaststelbaar } from './plantekst-vaststellen.rule.ts';

const kop = (naam: string) => ({ naam, inhoud: null, vult: null });
const kies = (
  gekozen: Parameters<typeof koppenKiesbaar>[0]['gekozen'],
  anders: Partial<Parameters<typeof koppenKiesbaar>[0]> = {},
) => koppenKiesbaar({ gekozen, uitPlan: false, beschreven: [], ...anders });

describe('de koppen van een segmentplan', () => {
  test('krijgen een code van hun naam, en die van een register van het register', () => {
    const outcome = kies([kop('Het huidige landschap'), { naam: 'De keten', inhoud: null, vult: 'effectketen' }]);
    expect(outcome).toMatchObject({ value: [{ code: 'het-huidige-landschap' }, { code: 'effectketen' }] });
  });

  test.each([
    ['het plan noemt ze zelf', [kop('Planning')], { uitPlan: true }, ['koppen-uit-plan']],
    ['er is geen enkele', [], {}, ['koppen-ontbreken']],
    ['twee zijn gelijk', [kop('Planning'), kop('planning!')], {}, ['koppen-dubbel']],
    ['een kop is geen woord', [kop('…')], {}, ['kop-zonder-letters']],
    ['er staat al tekst onder', [kop('Planning')], { beschreven: ['doelgroep'] }, ['kop-heeft-tekst']],
    [
      'meer dan één reden komt samen',
      [],
      { uitPlan: true, beschreven: ['x'] },
      ['koppen-uit-plan', 'koppen-ontbreken', 'kop-heeft-tekst'],
    ],
  ])('worden geweigerd als %s', (_, gekozen, anders, codes) => {
    const outcome = kies(gekozen, anders);
    expect(outcome.status === 'refused' && outcome.reasons.map(({ code }) => code)).toEqual(codes);
  });
});

describe('een tekst vaststellen', () => {
  const codes = (staat: 'concept' | 'vastgesteld', schreefMee: boolean) => {
    const outcome = plantekstVaststelbaar({ staat }, schreefMee);
    return outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : [];
  };

  test('doet wie er niet aan meeschreef, één keer', () => {
    expect(codes('concept', false)).toEqual([]);
    expect(codes('concept', true)).toEqual(['plantekst-zelf-opgesteld']);
    expect(codes('vastgesteld', true)).toEqual(['plantekst-al-vastgesteld', 'plantekst-zelf-opgesteld']);
  });
});
