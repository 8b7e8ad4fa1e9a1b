// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Kernbeding, kernbedingsoorten, type Plan, prestatievormen } from './kernbeding.ts';
import { brokenReferences, kernbedingCompleet } from './kernbeding-compleet.rule.ts';

type Inhoud = Parameters<typeof kernbedingCompleet>[0];
const prestatie = (anders: Partial<Inhoud> = {}): Inhoud => ({
  soort: 'prestatie',
  op: 'resultaat',
  tekst: 'Ten minste negen van de tien trajecten worden afgerond.',
  contract: 'ambulant',
  doelen: ['minder-uitval'],
  indicator: 'uitval',
  ...anders,
});
const missing = (inhoud: Inhoud) => {
  const outcome = kernbedingCompleet(inhoud);
  return outcome.status === 'incomplete' ? outcome.missing : [];
};
const onderdelen = (inhoud: Inhoud) =>
  kernbedingCompleet(inhoud).steps.flatMap(({ steps }) => steps.map(({ name, value }) => [name, value]));

describe('de onderdelen van een kernbeding', () => {
  test('zijn er allemaal, en de uitleg noemt ze met hun bron', () => {
    const outcome = kernbedingCompleet(prestatie());
    expect(outcome).toMatchObject({ status: 'decided', value: true });
    expect(outcome.steps).toMatchObject([
      { name: 'kernbeding-compleet', value: true, source: { from: 'rule', rule: 'beleid/kernbeding-compleet' } },
    ]);
    expect(outcome.steps[0]?.steps.every(({ source, unit }) => source.from === 'input' && unit === 'ja-nee')).toBe(
      true,
    );
    expect(onderdelen(prestatie())).toEqual([
      ['tekst', true],
      ['doelen', true],
      ['inspanning-of-resultaat', true],
      ['indicator', true],
    ]);
  });

  test('zijn bij een prijs of kwaliteitsniveau alleen een tekst en een doel', () => {
    for (const soort of ['prijs', 'kwaliteitsniveau'] as const)
      expect(onderdelen(prestatie({ soort, op: null, indicator: null }))).toEqual([
        ['tekst', true],
        ['doelen', true],
      ]);
  });

  test('vragen alleen bij een prestatie wat het resultaat meet', () => {
    expect(missing(prestatie({ soort: 'prijs', indicator: null }))).toEqual([]);
  });

  test('vragen bij een inspanning niet wat wordt gemeten', () => {
    expect(onderdelen(prestatie({ op: 'inspanning', indicator: null })).map(([naam]) => naam)).not.toContain(
      'indicator',
    );
  });

  test.each<[string, Partial<Inhoud>]>([
    ['tekst', { tekst: ' \n' }],
    ['doelen', { doelen: [] }],
    ['inspanning-of-resultaat', { op: null }],
    ['indicator', { indicator: null }],
  ])('%s ontbreekt op zichzelf, en staat dan als ‘nee’ in de uitleg', (naam, anders) => {
    expect(missing(prestatie(anders))).toEqual([naam]);
    expect(kernbedingCompleet(prestatie(anders)).steps[0]?.value).toBe(false);
    expect(onderdelen(prestatie(anders))).toContainEqual([naam, false]);
  });

  test('die ontbreken, komen tegelijk terug', () => {
    expect(missing(prestatie({ tekst: '', doelen: [], indicator: null }))).toEqual(['tekst', 'doelen', 'indicator']);
  });

  test('ontbreken precies als een onderdeel in de uitleg ‘nee’ is', () => {
    const inhoud = fc.record({
      soort: fc.constantFrom(...kernbedingsoorten),
      op: fc.constantFrom(null, ...prestatievormen),
      tekst: fc.constantFrom('', ' ', 'De gemeente betaalt.'),
      contract: fc.constant('ambulant'),
      doelen: fc.subarray(['een', 'twee']),
      indicator: fc.constantFrom(null, 'uitval'),
    });
    fc.assert(
      fc.property(inhoud, (een) => {
        const nee = onderdelen(een).filter(([, waarde]) => waarde === false);
        expect(missing(een)).toEqual(nee.map(([naam]) => naam));
        expect(kernbedingCompleet(een).status).toBe(nee.length === 0 ? 'decided' : 'incomplete');
      }),
    );
  });
});

describe('waar een kernbeding naar verwijst', () => {
  const plan: Plan = {
    contracten: ['ambulant', 'wonen'],
    indicatoren: ['uitval'],
    doelen: { 'minder-uitval': ['ambulant'], 'dicht-bij-huis': ['wonen'], 'goed-aanbod': null },
  };
  const redenen = (anders: Partial<Pick<Kernbeding, 'contract' | 'doelen' | 'indicator'>>) =>
    brokenReferences(prestatie(anders), plan);

  test('staat in het plan', () => {
    expect(redenen({})).toEqual([]);
    expect(redenen({ indicator: null, doelen: [] })).toEqual([]);
  });

  test('mag een doel zijn dat over alle contracten gaat', () => {
    for (const contract of plan.contracten) expect(redenen({ contract, doelen: ['goed-aanbod'] })).toEqual([]);
  });

  test.each<[Parameters<typeof redenen>[0], ReturnType<typeof redenen>]>([
    [{ contract: 'vervoer', doelen: ['goed-aanbod'] }, [{ code: 'kernbeding-contract-onbekend', veld: 'contract' }]],
    [{ indicator: 'wachttijd' }, [{ code: 'kernbeding-indicator-onbekend', veld: 'indicator' }]],
    [{ doelen: ['weg'] }, [{ code: 'kernbeding-doel-onbekend', veld: 'doelen[]', figures: { doel: 'weg' } }]],
    [
      { doelen: ['dicht-bij-huis'] },
      [{ code: 'kernbeding-doel-ander-contract', veld: 'doelen[]', figures: { doel: 'dicht-bij-huis' } }],
    ],
  ])('met %j is dit de enige reden', (anders, verwacht) => {
    expect(redenen(anders)).toEqual(verwacht);
  });

  test('krijgt voor elk doel dat niet klopt een eigen reden', () => {
    expect(redenen({ doelen: ['weg', 'minder-uitval', 'ook-weg'] }).map(({ figures }) => figures?.['doel'])).toEqual([
      'weg',
      'ook-weg',
    ]);
  });
});
