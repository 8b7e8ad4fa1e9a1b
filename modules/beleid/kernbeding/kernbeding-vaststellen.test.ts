// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import type { Kernbeding } from './kernbeding.ts';
import { kernbedingVaststelbaar } from './kernbeding-vaststellen.rule.ts';

const kernbeding = (anders: Partial<Kernbeding> = {}): Kernbeding => ({
  code: 'afgeronde-trajecten',
  naam: 'Afgeronde trajecten',
  soort: 'prestatie',
  op: 'resultaat',
  tekst: 'Ten minste negen van de tien trajecten worden afgerond.',
  contract: 'ambulant',
  doelen: ['minder-uitval'],
  indicator: 'uitval',
  staat: 'concept',
  opgesteldDoor: 'ayse',
  voorbeeld: false,
  ...anders,
});

describe('een kernbeding vaststellen', () => {
  test('mag wie er niet aan meeschreef, als het compleet en nog concept is', () => {
    const outcome = kernbedingVaststelbaar(kernbeding(), false);
    expect(outcome).toMatchObject({ status: 'decided', value: true });
    expect(outcome.steps.map(({ name, value }) => [name, value])).toEqual([['kernbeding-compleet', true]]);
  });

  test.each<[string, Partial<Kernbeding>, boolean, object]>([
    ['als het al is vastgesteld', { staat: 'vastgesteld' }, false, { code: 'kernbeding-al-vastgesteld' }],
    ['door wie eraan meeschreef', {}, true, { code: 'kernbeding-zelf-opgesteld' }],
    [
      'zolang er iets ontbreekt',
      { tekst: '', op: null },
      false,
      { code: 'kernbeding-niet-compleet', figures: { wat: 'tekst, inspanning of resultaat' } },
    ],
  ])('kan niet %s, en dat is dan de enige reden', (_, anders, schreefMee, reden) => {
    const outcome = kernbedingVaststelbaar(kernbeding(anders), schreefMee);
    expect(outcome.status === 'refused' && outcome.reasons).toEqual([reden]);
  });

  test('hoort alle redenen tegelijk, met de uitleg van wat ontbreekt', () => {
    const outcome = kernbedingVaststelbaar(kernbeding({ staat: 'vastgesteld', indicator: null }), true);
    expect(outcome.status === 'refused' && outcome.reasons.map(({ code }) => code)).toEqual([
      'kernbeding-al-vastgesteld',
      'kernbeding-zelf-opgesteld',
      'kernbeding-niet-compleet',
    ]);
    expect(outcome.steps[0]).toMatchObject({
      name: 'kernbeding-compleet',
      value: false,
      source: { rule: 'beleid/kernbeding-compleet' },
    });
  });
});
