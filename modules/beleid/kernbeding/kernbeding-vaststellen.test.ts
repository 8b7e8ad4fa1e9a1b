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
  test('mag iemand anders dan de opsteller, als het compleet en nog concept is', () => {
    const outcome = kernbedingVaststelbaar(kernbeding(), 'bram');
    expect(outcome).toMatchObject({ status: 'decided', value: true });
    expect(outcome.steps.map(({ name, value }) => [name, value])).toEqual([['kernbeding-compleet', true]]);
  });

  test('mag iedereen als het met het regiopakket kwam', () => {
    expect(kernbedingVaststelbaar(kernbeding({ opgesteldDoor: null }), 'ayse').status).toBe('decided');
  });

  test.each<[string, Partial<Kernbeding>, string, object]>([
    ['als het al is vastgesteld', { staat: 'vastgesteld' }, 'bram', { code: 'kernbeding-al-vastgesteld' }],
    ['door wie het zelf opstelde', {}, 'ayse', { code: 'kernbeding-zelf-opgesteld' }],
    [
      'zolang er iets ontbreekt',
      { tekst: '', op: null },
      'bram',
      { code: 'kernbeding-niet-compleet', figures: { wat: 'tekst, inspanning of resultaat' } },
    ],
  ])('kan niet %s, en dat is dan de enige reden', (_, anders, persoon, reden) => {
    const outcome = kernbedingVaststelbaar(kernbeding(anders), persoon);
    expect(outcome.status === 'refused' && outcome.reasons).toEqual([reden]);
  });

  test('hoort alle redenen tegelijk, met de uitleg van wat ontbreekt', () => {
    const outcome = kernbedingVaststelbaar(kernbeding({ staat: 'vastgesteld', indicator: null }), 'ayse');
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
