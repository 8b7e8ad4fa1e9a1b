// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { bewerkingen, parameters } from '../../../test/support/kostprijsvraag.ts';
import { strijdigheden } from './strijdigheden.pack.ts';

type Model = Parameters<typeof strijdigheden>[0];
const goed: Model = {
  keuzes: { winstEnRisico: { procent: '2' }, declarabeleTijd: { tijd: undefined } },
  bewerkingen,
  parameters,
};
const findings = (rest: Partial<Model>) =>
  strijdigheden({ ...goed, ...rest }).map(({ pad, melding }) => `${pad.join('.')}: ${melding}`);
const withFigure = (soort: string, rest: object) => ({
  parameters: parameters.map((one) => (one.soort === soort ? { ...one, ...rest } : one)),
});

test('a page that fits together has no findings', () => {
  expect(findings({})).toEqual([]);
});

describe('the operations', () => {
  test('begin at the wage and where the one before ended', () => {
    expect(findings({ bewerkingen: bewerkingen.toSpliced(4, 1) })).toEqual([
      'bewerkingen.4.van: sluit niet aan: de vorige levert kosten-per-declarabel-uur',
    ]);
    expect(findings({ bewerkingen: bewerkingen.slice(1) })).toEqual([
      'bewerkingen.0.van: sluit niet aan: de vorige levert bruto-uurloon',
    ]);
  });

  test('do not go round: no amount twice, no percentage of what comes later', () => {
    const over = bewerkingen.map((one) => (one.parameter === 'toeslagen' ? { ...one, over: 'tarief-per-uur' } : one));
    expect(findings({ bewerkingen: over })).toEqual([
      'bewerkingen.0: verwijst in een kring: tarief-per-uur komt hier niet voor het eerst, of pas later',
    ]);
  });
});

describe('the figures', () => {
  test.each<[string, string, object, string]>([
    [
      'another base',
      'overhead',
      { waarover: 'formatie' },
      'parameters.3.waarover: de bewerking rekent over kosten-per-declarabel-uur',
    ],
    ['another kind', 'overhead', { wijze: 'deling' }, 'parameters.3.wijze: de bewerking rekent met opslag'],
    ['no operation', 'overhead', { soort: 'innovatie' }, 'parameters.3.soort: geen bewerking gebruikt innovatie'],
    [
      'a negative percentage',
      'overhead',
      { procent: '-1' },
      'parameters.3.procent: een negatieve waarde kan hier niet',
    ],
    [
      'no productivity',
      'productiviteit',
      { procent: '0' },
      'parameters.2.procent: met nul kan hier niet worden gerekend',
    ],
    [
      'more than all hours',
      'productiviteit',
      { procent: '101' },
      'parameters.2.procent: meer dan 100 procent kan hier niet',
    ],
    ['a share of all costs', 'no-show', { procent: '100' }, 'parameters.4.procent: meer dan 100 procent kan hier niet'],
    [
      'no value',
      'overhead',
      { procent: undefined },
      'parameters.3.code: er ontbreekt een waarde: procent, euro, aantal of uren',
    ],
    [
      'a profit that was not chosen',
      'winst-en-risico',
      { procent: '3' },
      'parameters.5.procent: de keuze is 2 procent',
    ],
  ])('with %s are found, with their place', (_, soort, rest, melding) => {
    expect(findings(withFigure(soort, rest))).toEqual([melding]);
  });

  test('are all found at once', () => {
    const several = parameters.map((one) => ({ ...one, procent: one.soort === 'productiviteit' ? '0' : '-1' }));
    expect(findings({ parameters: several })).toHaveLength(parameters.length + 1);
  });
});

describe('another way of computing', () => {
  const groep = {
    producten: ['dagbesteding'],
    bewerkingen: [
      ...bewerkingen.slice(0, 4),
      {
        code: 'dagdeel',
        soort: 'vermenigvuldiging' as const,
        van: 'kosten-per-declarabel-uur',
        naar: 'kosten-per-dagdeel',
        maal: '4',
        eenheid: 'dagdeel' as const,
      },
      {
        code: 'ruimte',
        soort: 'bedrag' as const,
        van: 'kosten-per-dagdeel',
        naar: 'tarief-per-dagdeel',
        parameter: 'huisvesting',
      },
    ],
  };
  const ruimte = { code: 'ruimte', soort: 'huisvesting', wijze: 'bedrag' as const, euro: '9.50', jaar: 2025 };

  test('takes amounts in its own unit, and says what does not fit there', () => {
    const met = (rest: object) =>
      findings({ rekenwijzen: [groep], parameters: [...parameters, { ...ruimte, ...rest }] });
    expect(met({ per: 'dagdeel' })).toEqual([]);
    expect(met({ per: 'jaar' })).toEqual([
      'parameters.6.per: de bewerking rekent per dagdeel; zeg met gedeeldDoor hoe dat wordt omgerekend',
    ]);
    expect(met({ per: 'jaar', gedeeldDoor: { aantal: '400', wat: 'dagdelen per jaar' } })).toEqual([]);
    expect(met({ per: 'dagdeel', euro: '-9.50' })).toEqual(['parameters.6.euro: een negatieve waarde kan hier niet']);
  });
});

test('wage tables of one CAO that hold on the same day are found', () => {
  const loontabellen = [
    { cao: 'jeugdzorg', van: '2024-01-01' },
    { cao: 'jeugdzorg', van: '2025-01-01' },
    { cao: 'ggz', van: '2025-01-01' },
  ];
  expect(findings({ loontabellen })).toEqual([
    'loontabellen.1.van: geldt op dezelfde dag als loontabel 1 van deze cao',
  ]);
});
