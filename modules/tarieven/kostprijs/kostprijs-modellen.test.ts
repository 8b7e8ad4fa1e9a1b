// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { input } from '#libs/explain';
import { divided, type Exact, exact, roundToEurocent, times, total } from '#libs/kernel';
import { bewerkingen, kostprijsvraag, parameter, parameters } from '../../../test/support/kostprijsvraag.ts';
import { afgerond, kostprijsBedrag } from './kostprijs-bedrag.rule.ts';
import { kostprijsBerekenen, standenVan } from './kostprijs-berekenen.rule.ts';
import { kostprijsVoorbereiden } from './kostprijs-voorbereiden.rule.ts';
import type { Bewerking, Kostprijsvraag, Modelparameter } from './kostprijsmodel.ts';

const bron = input;
const decide = (vraag: Kostprijsvraag) => {
  const outcome = kostprijsBerekenen(vraag);
  if (outcome.status !== 'decided') throw new Error(JSON.stringify(outcome));
  return outcome.value;
};
const op = (
  soort: Bewerking['soort'],
  van: string,
  naar: string,
  kind?: string,
  rest: Partial<Bewerking> = {},
): Bewerking => ({ code: naar, soort, van, naar, bron, ...(kind && { parameter: kind }), ...rest });
const figure = (soort: string, rest: Partial<Modelparameter>): Modelparameter => ({
  code: soort,
  soort,
  wijze: 'bedrag',
  jaar: 2025,
  bron,
  ...rest,
});
const uptoWages = bewerkingen.slice(0, 4);
const perElement = ({ regels }: ReturnType<typeof decide>) =>
  Object.fromEntries(
    Object.entries(Object.groupBy(regels, ({ element }) => element ?? 'geen')).map(([element, own = []]) => [
      element,
      total(own.map(({ centen }) => centen))
        .round(2)
        .toString(),
    ]),
  );

describe('surcharges on the wage', () => {
  const hour = (over: Partial<Bewerking>, waarover: string) =>
    decide(
      kostprijsvraag({
        eenheid: 'uur',
        bewerkingen: bewerkingen.map((one) => (one.parameter === 'sociale-lasten' ? { ...one, ...over } : one)),
        parameters: [
          ...parameters.filter(({ soort }) => soort !== 'sociale-lasten'),
          parameter('sociale-lasten', '25', { waarover }),
        ],
      }),
    ).opbouw.find(({ naar }) => naar === 'loonkosten-per-betaald-uur')?.bedrag;

  test('multiply when each is on what is before it: × 1,16 × 1,25', () => {
    expect(hour({}, 'loon-met-toeslagen')).toBe('3262.5');
  });
  test('add up when both are on the gross wage: × 1,41', () => {
    expect(hour({ over: 'bruto-uurloon' }, 'bruto-uurloon')).toBe('3172.5');
  });
});

describe('what is paid and not declared', () => {
  const uren = {
    contract: '1800',
    posten: [
      { soort: 'verlof', uren: '200' },
      { soort: 'ziekte', uren: '100' },
      { soort: 'reistijd', uren: '100' },
      { soort: 'verslaglegging', uren: '140' },
    ],
  } as const;
  const asked = (rest: Partial<Kostprijsvraag> = {}) =>
    kostprijsvraag({
      eenheid: 'uur',
      parameters: [
        ...parameters.filter(({ soort }) => soort !== 'productiviteit'),
        figure('productiviteit', { wijze: 'deling', uren, waarover: 'loonkosten-van-de-mix' }),
      ],
      ...rest,
    });

  test('is divided by, never multiplied: 1.260 of 1.800 hours is 70 per cent', () => {
    expect(decide(asked()).bedrag).toBe(6933);
  });

  test('is told apart, so that travel time has its own place under the Wmo', () => {
    const { regels } = decide(asked({ wet: 'wmo' }));
    const hours = regels.filter(({ naar }) => naar === 'kosten-per-declarabel-uur');
    // € 32,625 × 200 ÷ 1.260, and so on.
    expect(
      hours.map(({ onderdeel, element, centen }) => [onderdeel, element, exact(centen).round(2).toString()]),
    ).toEqual([
      ['verlof', 'c', '517.86'],
      ['ziekte', 'c', '258.93'],
      ['reistijd', 'd', '258.93'],
      ['verslaglegging', 'a', '362.5'],
    ]);
  });

  test('is less when a region lets more time be declared, and nobody said is said', () => {
    const declarabel = [
      { soort: 'verslaglegging', declarabel: true },
      { soort: 'reistijd', declarabel: null },
    ] as const;
    const found = decide(asked({ declarabel }));
    // € 32,625 ÷ (1.400 ÷ 1.800) × 1,40 ÷ 0,96 × 1,02.
    expect(found.bedrag).toBe(6240);
    expect(found.waarschuwingen).toEqual([{ code: 'declarabel-onbekend', figures: { soort: 'reistijd' } }]);
  });
});

describe('other units', () => {
  test('a group: the hour of its leaders over its members, four hours, and its room on top [001 §8.4]', () => {
    const value = decide(
      kostprijsvraag({
        eenheid: 'dagdeel',
        bewerkingen: [
          ...uptoWages,
          op('vermenigvuldiging', 'kosten-per-declarabel-uur', 'kosten-per-groepsuur', 'begeleiders'),
          op('omrekening', 'kosten-per-groepsuur', 'kosten-per-deelnemer', 'groepsgrootte'),
          op('vermenigvuldiging', 'kosten-per-deelnemer', 'kosten-per-dagdeel', undefined, {
            maal: '4',
            eenheid: 'dagdeel',
          }),
          op('bedrag', 'kosten-per-dagdeel', 'tarief-per-dagdeel', 'huisvesting'),
        ],
        parameters: [
          ...parameters,
          figure('begeleiders', { wijze: 'aantal', aantal: '2' }),
          figure('groepsgrootte', { wijze: 'aantal', aantal: '8' }),
          figure('huisvesting', { euro: '5.50', per: 'dagdeel' }),
        ],
      }),
    );
    // € 46,607142… × 2 ÷ 8 × 4 + € 5,50 = € 52,107142…
    expect(value).toMatchObject({ bedrag: 5211, eenheid: 'dagdeel', onafgerond: '5210.714286' });
    expect(perElement(value)).toEqual({ a: '4660.71', c: '550' });
  });

  const stay = (rest: Partial<Kostprijsvraag> = {}) =>
    kostprijsvraag({
      eenheid: 'etmaal',
      vanaf: 'jaar',
      functiemix: [],
      uurlonen: [],
      bewerkingen: [
        op('bedrag', 'niets', 'kosten-per-jaar', 'verblijf'),
        op('omrekening', 'kosten-per-jaar', 'kosten-per-etmaal', undefined, { delenDoor: '365', eenheid: 'etmaal' }),
        op('bedrag', 'kosten-per-etmaal', 'kosten-met-verzorging', 'verzorging'),
        op('deling', 'kosten-met-verzorging', 'tarief-per-etmaal', 'bezetting'),
        op('vermenigvuldiging', 'tarief-per-etmaal', 'tarief-per-maand', undefined, {
          maal: '365',
          delenDoor: '12',
          eenheid: 'maand',
        }),
      ],
      parameters: [
        figure('verblijf', { euro: '36500', per: 'jaar' }),
        figure('verzorging', { euro: '600', per: 'maand' }),
        figure('bezetting', { wijze: 'deling', procent: '90', waarover: 'kosten-met-verzorging' }),
      ],
      ...rest,
    });

  test('hotelmatig stay per etmaal needs no wages; empty places are a division [003]', () => {
    // € 100 + € 600 × 12 ÷ 365 = € 119,726027…, ÷ 0,90 = € 133,028919…
    expect(decide(stay())).toMatchObject({ bedrag: 13303, onafgerond: '13302.891933' });
    expect(decide(stay()).regels.map(({ onderdeel, element }) => [onderdeel, element])).toEqual([
      ['verblijf', 'b'],
      ['verzorging', 'b'],
      ['bezetting', null],
    ]);
  });

  test('a month is 365/12 etmalen, in whole euros where the region rounds so', () => {
    expect(decide(stay({ eenheid: 'maand' })).bedrag).toBe(404630);
    expect(decide(stay({ eenheid: 'maand', afronding: { maandOpHeleEuro: true } })).bedrag).toBe(404600);
  });

  test('an hour may be sixty rounded minutes', () => {
    expect(afgerond(exact('6932.8125'), 'uur', { uurUitMinuut: true })).toBe(6960);
    expect(afgerond(exact('6932.8125'), 'uur')).toBe(6933);
  });

  test('a trajectory is its hours, and an amount per client becomes one per hour', () => {
    const value = decide(
      kostprijsvraag({
        eenheid: 'traject',
        bewerkingen: [
          ...uptoWages,
          op('bedrag', 'kosten-per-declarabel-uur', 'kosten-per-uur', 'overige-clientkosten'),
          op('vermenigvuldiging', 'kosten-per-uur', 'tarief-per-traject', 'uren', { eenheid: 'traject' }),
        ],
        parameters: [
          ...parameters,
          figure('overige-clientkosten', {
            euro: '80',
            per: 'client',
            gedeeldDoor: { aantal: '40', wat: 'uren per cliënt' },
          }),
          figure('uren', { wijze: 'aantal', aantal: '12.5' }),
        ],
      }),
    );
    // (€ 46,607142… + € 2,00) × 12,5 = € 607,589285…
    expect(value.bedrag).toBe(60759);
    expect(perElement(value)).toEqual({ a: '58258.93', b: '2500' });
  });

  test('an amount per another unit is refused unless it says how it is converted', () => {
    const outcome = kostprijsBerekenen(
      stay({
        parameters: [
          figure('verblijf', { euro: '36500', per: 'jaar' }),
          figure('verzorging', { euro: '600', per: 'client' }),
          figure('bezetting', { wijze: 'deling', procent: '90', waarover: 'kosten-met-verzorging' }),
        ],
      }),
    );
    expect(outcome).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'eenheid-past-niet', figures: { parameter: 'verzorging', per: 'client', verwacht: 'etmaal' } }],
    });
  });
});

describe('the wage of a CAO', () => {
  test('a month of 36 hours a week is 156 hours, and 8 and then 1,25 per cent are 9,35', () => {
    const uurlonen = [
      {
        functie: 'hbo',
        jaar: 2025,
        bron,
        maandloon: {
          schaal: '8',
          trede: '4',
          euroPerMaand: '3120',
          urenPerWeek: '36',
          stijgingen: [
            { vanaf: '2024-01-01', procent: '8', bron },
            { vanaf: '2025-01-01', procent: '1.25', bron },
          ],
        },
      },
    ];
    const mix = [{ functie: 'hbo', procent: '100', bron }];
    // € 3.120 × 1,0935 ÷ 156 = € 21,87.
    expect(decide(kostprijsvraag({ functiemix: mix, uurlonen })).opbouw[0]?.bedrag).toBe('2187');
  });
});

describe('apples and pears', () => {
  const others = parameters.filter(({ soort }) => soort !== 'overhead');
  const overhead = (cao: string, rest: Partial<Modelparameter> = {}) =>
    parameter('overhead', '40', { code: `overhead-${cao}`, cao, definitie: 'Leiding, ICT en huisvesting', ...rest });
  const warned = (other: Partial<Modelparameter>) =>
    decide(
      kostprijsvraag({ parameters: [...others, overhead('jeugdzorg'), overhead('ggz', other)] }),
    ).waarschuwingen.map(({ code, figures }) => [code, figures?.['ander']]);

  test.each<[string, Partial<Modelparameter>, string]>([
    ['another base', { waarover: 'loonkosten-van-de-mix' }, 'grondslagen-verschillen'],
    ['another definition', { definitie: 'Alleen leiding' }, 'definities-verschillen'],
    ['another year', { jaar: 2023 }, 'jaren-verschillen'],
  ])('two figures of one kind with %s are shown beside each other', (_, other, code) => {
    expect(warned(other)).toEqual([[code, 'overhead-ggz']]);
  });

  test('figures that are made alike give no warning, nor do earlier years of one figure', () => {
    expect(warned({})).toEqual([]);
    const earlier = [...others, overhead('jeugdzorg'), overhead('ggz'), overhead('ggz', { code: 'oud', jaar: 2022 })];
    expect(decide(kostprijsvraag({ parameters: earlier })).waarschuwingen).toEqual([]);
  });
});

describe('the elements of the law', () => {
  const cijfer = fc.integer({ min: 0, max: 6000 }).map((hundredths) => divided(hundredths, 100).toString());
  const wage = fc.integer({ min: 14_00, max: 90_00 }).map((centen) => divided(centen, 100).toString());
  const asked = fc.record({
    wage,
    overhead: cijfer,
    index: cijfer,
    euro: cijfer,
    uren: fc.integer({ min: 1, max: 900 }),
  });

  test('together are the tariff after the one rounding, under both laws', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom('jeugdwet' as const, 'wmo' as const), (f, wet) => {
        const vraag = kostprijsvraag({
          wet,
          functiemix: [{ functie: 'hbo', procent: '100', bron }],
          uurlonen: [{ functie: 'hbo', euroPerUur: f.wage, jaar: 2025, bron }],
          bewerkingen: [
            ...uptoWages,
            op('bedrag', 'kosten-per-declarabel-uur', 'met-verplichtingen', 'verplichtingen'),
            op('opslag', 'met-verplichtingen', 'met-overhead', 'overhead', { over: 'kosten-per-declarabel-uur' }),
            op('vermenigvuldiging', 'met-overhead', 'per-twee-uur', undefined, { maal: '2' }),
            op('opslag', 'per-twee-uur', 'tarief-per-uur', 'index', { over: 'met-verplichtingen' }),
            op('omrekening', 'tarief-per-uur', 'tarief-per-minuut', undefined, { delenDoor: '60', eenheid: 'minuut' }),
          ],
          parameters: [
            ...parameters.filter(({ soort }) => soort !== 'overhead' && soort !== 'productiviteit'),
            figure('productiviteit', {
              wijze: 'deling',
              uren: {
                contract: '1800',
                posten: [
                  { soort: 'verlof', uren: `${f.uren}` },
                  { soort: 'reistijd', uren: '7' },
                ],
              },
              waarover: 'loonkosten-van-de-mix',
            }),
            figure('verplichtingen', { euro: f.euro, per: 'uur' }),
            parameter('overhead', f.overhead, { waarover: 'kosten-per-declarabel-uur' }),
            figure('index', { wijze: 'opslag', procent: f.index, waarover: 'met-verplichtingen' }),
          ],
        });
        const plan = kostprijsVoorbereiden(vraag);
        const last = plan.status === 'decided' ? standenVan(plan.value).at(-1) : undefined;
        const parts: readonly Exact[] = last?.delen.map(({ centen }) => centen) ?? [];
        const value = decide(vraag);
        expect(roundToEurocent(total(parts))).toBe(value.bedrag);
        expect(kostprijsBedrag(vraag)).toBe(value.bedrag);
        // And so do the figures that are published, which have ten decimals.
        const published = total(value.regels.map(({ centen }) => centen));
        expect(Math.abs(times(published.sub(total(parts)), 1).valueOf())).toBeLessThan(1e-8);
      }),
    );
  });

  test('a place that the model names itself counts instead of the usual one', () => {
    const own = bewerkingen.map((one) =>
      one.parameter === 'no-show' ? { ...one, element: { jeugdwet: null, wmo: 'c' as const } } : one,
    );
    const { regels } = decide(kostprijsvraag({ bewerkingen: own }));
    expect(regels.find(({ onderdeel }) => onderdeel === 'no-show')?.element).toBeNull();
  });
});
