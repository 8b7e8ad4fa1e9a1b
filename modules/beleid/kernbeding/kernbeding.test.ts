// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { codeVan, type Kernbeding, naamVan, type Plan } from './kernbeding.ts';
import { brokenReferences, kernbedingCompleet } from './kernbeding-compleet.rule.ts';
import { kernbedingVaststelbaar } from './kernbeding-vaststellen.rule.ts';
import { kernbedingenDekkend } from './kernbedingen-dekkend.rule.ts';

const kernbeding = (anders: Partial<Kernbeding> = {}): Kernbeding => ({
  code: 'tarief-per-minuut',
  naam: 'Tarief per minuut',
  soort: 'prijs',
  op: null,
  tekst: 'De gemeente betaalt per minuut.',
  contract: 'ambulant',
  doelen: ['inzet-naar-behoefte'],
  indicator: null,
  staat: 'concept',
  opgesteldDoor: null,
  voorbeeld: false,
  ...anders,
});
const plan: Plan = {
  contracten: ['ambulant', 'wonen'],
  indicatoren: ['uitval'],
  doelen: { 'inzet-naar-behoefte': ['ambulant'], 'goed-aanbod': null },
};
const missing = (anders: Partial<Kernbeding>) => {
  const outcome = kernbedingCompleet(kernbeding(anders));
  return outcome.status === 'incomplete' ? outcome.missing : [];
};

describe('een kernbeding', () => {
  test('is compleet met een tekst en een doel', () => {
    expect(kernbedingCompleet(kernbeding())).toMatchObject({ status: 'decided', value: true });
  });

  test.each<[Partial<Kernbeding>, string[]]>([
    [{ tekst: '  ' }, ['tekst']],
    [{ doelen: [] }, ['doelen']],
    [{ soort: 'prestatie' }, ['inspanning-of-resultaat']],
    [{ soort: 'prestatie', op: 'inspanning' }, []],
    [{ soort: 'prestatie', op: 'resultaat' }, ['indicator']],
    [{ soort: 'prestatie', op: 'resultaat', indicator: 'uitval' }, []],
    [{ soort: 'prestatie', tekst: '', doelen: [] }, ['tekst', 'doelen', 'inspanning-of-resultaat']],
  ])('mist met %j: %j', (anders, verwacht) => {
    expect(missing(anders)).toEqual(verwacht);
  });

  test('verwijst alleen naar wat in het plan staat, en naar doelen van zijn eigen contract', () => {
    expect(
      brokenReferences(kernbeding({ doelen: ['inzet-naar-behoefte', 'goed-aanbod'], indicator: 'uitval' }), plan),
    ).toEqual([]);
    const fout = kernbeding({
      contract: 'dagbesteding',
      doelen: ['bestaat-niet', 'inzet-naar-behoefte'],
      indicator: 'x',
    });
    expect(brokenReferences(fout, plan).map(({ code }) => code)).toEqual([
      'kernbeding-contract-onbekend',
      'kernbeding-indicator-onbekend',
      'kernbeding-doel-onbekend',
      'kernbeding-doel-ander-contract',
    ]);
  });

  test('wordt vastgesteld door een ander dan wie het schreef', () => {
    const eigen = kernbeding({ opgesteldDoor: 'ayse' });
    expect(kernbedingVaststelbaar(eigen, 'ayse')).toMatchObject({ reasons: [{ code: 'kernbeding-zelf-opgesteld' }] });
    expect(kernbedingVaststelbaar(eigen, 'bram').status).toBe('decided');
    expect(kernbedingVaststelbaar(kernbeding({ opgesteldDoor: null }), null).status).toBe('decided');
  });

  test('noemt alle redenen tegelijk waarom het niet kan worden vastgesteld', () => {
    const outcome = kernbedingVaststelbaar(
      kernbeding({ staat: 'vastgesteld', opgesteldDoor: 'ayse', doelen: [] }),
      'ayse',
    );
    expect(outcome).toMatchObject({
      reasons: [
        { code: 'kernbeding-al-vastgesteld' },
        { code: 'kernbeding-zelf-opgesteld' },
        { code: 'kernbeding-niet-compleet', figures: { wat: 'doelen' } },
      ],
    });
  });

  test('heeft een code die van zijn naam komt, en terug', () => {
    expect(codeVan('  Tarief per minuut! ')).toBe('tarief-per-minuut');
    expect(codeVan('Cliënten én ouders')).toBe('clienten-en-ouders');
    expect(naamVan('tarief-per-minuut')).toBe('Tarief per minuut');
  });
});

describe('de kernbedingen van een contract samen', () => {
  test('dekken prijs, prestatie en kwaliteitsniveau', () => {
    expect(
      kernbedingenDekkend([{ soort: 'prijs' }, { soort: 'prestatie' }, { soort: 'kwaliteitsniveau' }]).status,
    ).toBe('decided');
  });
  test('zeggen wat ontbreekt', () => {
    expect(kernbedingenDekkend([{ soort: 'prestatie' }])).toMatchObject({ missing: ['prijs', 'kwaliteitsniveau'] });
    expect(kernbedingenDekkend([])).toMatchObject({ missing: ['prijs', 'prestatie', 'kwaliteitsniveau'] });
  });
});
