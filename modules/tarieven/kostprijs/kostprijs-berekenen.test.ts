// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { norm } from '#libs/explain';
import { divided, type Exact, exact, minus, plus, roundToEurocent, times } from '#libs/kernel';
import { bewerkingen, kostprijsvraag, parameter, parameters } from '../../../test/support/kostprijsvraag.ts';
import { kostprijsBerekenen } from './kostprijs-berekenen.rule.ts';
import type { Kostprijsvraag } from './kostprijsmodel.ts';

const decide = (vraag: Kostprijsvraag) => {
  const outcome = kostprijsBerekenen(vraag);
  if (outcome.status !== 'decided') throw new Error(JSON.stringify(outcome));
  return outcome;
};
const bedrag = (vraag: Kostprijsvraag): number => decide(vraag).value.bedrag;
const codes = (vraag: Kostprijsvraag): readonly string[] => {
  const outcome = kostprijsBerekenen(vraag);
  return outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : [outcome.status];
};
const withParameter = (soort: string, procent: string, rest = {}) => [
  ...parameters.filter((one) => one.soort !== soort),
  parameter(soort, procent, rest),
];

describe('a worked case, computed by hand', () => {
  // 75 % of € 20,00 + 25 % of € 30,00       = € 22,50
  // × 1,16 = € 26,10   × 1,25               = € 32,625
  // ÷ 0,70 = € 46,6071…   × 1,40            = € 65,25
  // ÷ 0,96 = € 67,96875   × 1,02            = € 69,328125 per hour
  // ÷ 60                                    = € 1,15546875 per minute
  test('per minute it is € 1,16 and per hour € 69,33', () => {
    expect(decide(kostprijsvraag()).value).toMatchObject({ bedrag: 116, onafgerond: '115.546875', eenheid: 'minuut' });
    expect(decide(kostprijsvraag({ eenheid: 'uur' })).value).toMatchObject({ bedrag: 6933, onafgerond: '6932.8125' });
  });

  test('every operation is a line with its amount, what it adds, and a step that explains it', () => {
    const { value, steps } = decide(kostprijsvraag());
    expect(value.opbouw.map(({ onderdeel, bedrag, toename }) => [onderdeel, bedrag, toename])).toEqual([
      ['bruto-uurloon', '2250', '2250'],
      ['toeslagen', '2610', '360'],
      ['sociale-lasten', '3262.5', '652.5'],
      ['weging', '3262.5', '0'],
      ['productiviteit', '4660.7143', '1398.2143'],
      ['overhead', '6525', '1864.2857'],
      ['no-show', '6796.875', '271.875'],
      ['winst-en-risico', '6932.8125', '135.9375'],
      ['omrekening', '115.5469', '0'],
    ]);
    expect(steps.map(({ name }) => name)).toEqual([...value.opbouw.map(({ naar }) => naar), 'tarief-in-centen']);
    expect(steps[5]?.steps.map(({ name, value: figure, unit }) => [name, figure, unit])).toEqual([
      ['overhead', '40', 'procent'],
      ['vermenigvuldigd-met', '1.4', 'factor'],
    ]);
    expect(steps[6]?.steps.map(({ name, value: figure }) => [name, figure])).toEqual([
      ['no-show', '4'],
      ['gedeeld-door', '0.96'],
    ]);
  });

  test('a function with its wage and share can be found back, also after a surcharge', () => {
    const { steps } = decide(kostprijsvraag());
    expect(steps[0]?.steps.map(({ name, value }) => [name, value])).toEqual([
      ['hbo', '2000'],
      ['wo', '3000'],
    ]);
    expect(steps[0]?.steps[1]?.steps[0]).toMatchObject({ name: 'aandeel-in-mix', value: '25', unit: 'procent' });
    expect(steps[1]?.steps.slice(-2).map(({ name, value }) => [name, value])).toEqual([
      ['hbo', '2320'],
      ['wo', '3480'],
    ]);
  });

  test('a share of the costs weighs more than a surcharge of as many per cent', () => {
    const vraag = kostprijsvraag({
      eenheid: 'uur',
      parameters: withParameter('overhead', '40', { wijze: 'aandeel', waarover: 'kosten-met-overhead' }),
    });
    // € 46,6071… ÷ 0,60 ÷ 0,96 × 1,02 = € 82,533482…
    expect(bedrag(vraag)).toBe(8253);
  });
});

describe('rounding', () => {
  test('half a cent goes up, once, at the end', () => {
    const only = (euroPerUur: string) =>
      kostprijsvraag({
        eenheid: 'uur',
        functiemix: [{ functie: 'hbo', procent: '100', bron: { from: 'input' } }],
        uurlonen: [{ functie: 'hbo', euroPerUur, jaar: 2025, bron: { from: 'input' } }],
        parameters: ['toeslagen', 'sociale-lasten', 'overhead', 'no-show', 'winst-en-risico']
          .map((soort) => parameter(soort, '0'))
          .concat(parameter('productiviteit', '100')),
      });
    expect(bedrag(only('10.005'))).toBe(1001);
    expect(bedrag(only('10.0049'))).toBe(1000);
    expect(decide(only('10.005')).steps.at(-1)?.steps[1]).toMatchObject({
      name: 'tarief-afronding',
      value: '0.5',
      unit: 'cent',
    });
  });
});

describe('what is missing or does not fit', () => {
  test('every figure that is missing is named at once', () => {
    const outcome = kostprijsBerekenen(
      kostprijsvraag({
        uurlonen: [],
        parameters: parameters.filter(({ soort }) => soort !== 'overhead' && soort !== 'productiviteit'),
      }),
    );
    expect(outcome).toMatchObject({
      status: 'incomplete',
      missing: ['uurloon-hbo', 'uurloon-wo', 'productiviteit', 'overhead'],
    });
    expect(kostprijsBerekenen(kostprijsvraag({ functiemix: [] }))).toMatchObject({
      missing: ['functiemix-van-product'],
    });
  });

  test('a figure that is a share of something else is refused, with both bases', () => {
    const outcome = kostprijsBerekenen(
      kostprijsvraag({ parameters: withParameter('overhead', '13', { waarover: 'formatie' }) }),
    );
    expect(outcome).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'grondslag-anders', figures: { waarover: 'formatie', verwacht: 'kosten-per-declarabel-uur' } }],
    });
  });

  test('all reasons come back together, also what is missing besides', () => {
    const vraag = kostprijsvraag({
      functiemix: [{ functie: 'hbo', procent: '75', bron: { from: 'input' } }],
      parameters: withParameter('overhead', '13', { waarover: 'formatie', wijze: 'deling' }).filter(
        ({ soort }) => soort !== 'no-show',
      ),
    });
    expect(codes(vraag)).toEqual([
      'mix-geen-honderd',
      'grondslag-anders',
      'wijze-anders',
      'kostprijs-gegeven-ontbreekt',
    ]);
  });

  test.each([
    ['productiviteit', '0'],
    ['no-show', '100'],
    ['overhead', '-5'],
  ])('%s of %s per cent cannot be used', (soort, procent) => {
    expect(codes(kostprijsvraag({ parameters: withParameter(soort, procent) }))).toEqual(['parameter-onbruikbaar']);
  });

  test('a model that breaks off, weighs twice, or does not know the unit is refused', () => {
    expect(codes(kostprijsvraag({ bewerkingen: bewerkingen.toSpliced(4, 1) }))).toEqual(['keten-breekt']);
    expect(
      codes(
        kostprijsvraag({
          bewerkingen: bewerkingen.map((b) => (b.soort === 'deling' ? { ...b, soort: 'weging' as const } : b)),
        }),
      ),
    ).toEqual(['weging-niet-eenmaal']);
    expect(codes(kostprijsvraag({ eenheid: 'etmaal' }))).toEqual(['eenheid-niet-in-model']);
  });

  test('a wage without value gives no price', () => {
    const wages = (euroPerUur: string) =>
      ['hbo', 'wo'].map((functie) => ({
        functie,
        euroPerUur,
        jaar: 2025,
        bron: { from: 'input' } as const,
      }));
    expect(codes(kostprijsvraag({ uurlonen: wages('0') }))).toEqual(['loon-onbruikbaar', 'loon-onbruikbaar']);
    expect(codes(kostprijsvraag({ uurlonen: wages('0.001') }))).toEqual(['kostprijs-buiten-bereik']);
  });

  test('a figure of another year is computed with, and shown', () => {
    const { waarschuwingen } = decide(
      kostprijsvraag({ parameters: withParameter('overhead', '40', { jaar: 2023 }) }),
    ).value;
    expect(waarschuwingen).toEqual([
      { code: 'cijfer-van-ander-jaar', figures: { wat: 'overhead', jaar: '2023', verwacht: '2025' } },
    ]);
  });

  test('whatever rests on an example says so', () => {
    const bron = { from: 'pack', item: 'overhead', document: 'geen', paragraaf: 'geen', voorbeeld: true } as const;
    const { value } = decide(kostprijsvraag({ parameters: withParameter('overhead', '40', { bron }) }));
    expect(value.voorbeeld).toBe(true);
    expect(value.opbouw.filter(({ voorbeeld }) => voorbeeld).map(({ onderdeel }) => onderdeel)).toEqual(['overhead']);
    expect(decide(kostprijsvraag()).value.voorbeeld).toBe(false);
  });
});

const percent = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((hundredths) => divided(hundredths, 100).toString());
const wage = fc.integer({ min: 14_00, max: 90_00 }).map((centen) => divided(centen, 100).toString());
const figures = fc.record({
  hbo: wage,
  wo: wage,
  share: fc.integer({ min: 0, max: 100 }),
  toeslagen: percent(0, 40),
  socialeLasten: percent(0, 40),
  productiviteit: percent(40, 100),
  overhead: percent(0, 60),
  noShow: percent(0, 20),
  winst: percent(0, 10),
});
type Figures = typeof figures extends fc.Arbitrary<infer T> ? T : never;

const asked = (f: Figures): Kostprijsvraag => {
  const bron = { from: 'input' } as const;
  return kostprijsvraag({
    functiemix: [
      { functie: 'hbo', procent: `${100 - f.share}`, bron },
      { functie: 'wo', procent: `${f.share}`, bron },
    ],
    uurlonen: [
      { functie: 'hbo', euroPerUur: f.hbo, jaar: 2025, bron },
      { functie: 'wo', euroPerUur: f.wo, jaar: 2025, bron },
    ],
    parameters: [
      parameter('toeslagen', f.toeslagen),
      parameter('sociale-lasten', f.socialeLasten),
      parameter('productiviteit', f.productiviteit),
      parameter('overhead', f.overhead),
      parameter('no-show', f.noShow),
      parameter('winst-en-risico', f.winst),
    ],
  });
};

describe('for any figures', () => {
  test('the tariff is the product of its operations, rounded once', () => {
    const up = (procent: string): Exact => plus(1, divided(procent, 100));
    fc.assert(
      fc.property(figures, (f) => {
        const mean = plus(times(f.hbo, 100 - f.share), times(f.wo, f.share));
        const perHour = [up(f.toeslagen), up(f.socialeLasten), up(f.overhead), up(f.winst)].reduce(times, mean);
        const spread = divided(divided(perHour, divided(f.productiviteit, 100)), minus(1, divided(f.noShow, 100)));
        expect(bedrag(asked(f))).toBe(roundToEurocent(divided(spread, 60)));
      }),
    );
  });

  test('a higher wage never gives a lower tariff', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 1, max: 20_00 }), (f, extra) => {
        const raised = { ...f, hbo: plus(f.hbo, divided(extra, 100)).toString() };
        expect(bedrag(asked(raised))).toBeGreaterThanOrEqual(bedrag(asked(f)));
      }),
    );
  });

  test('the lines add up to the tariff before rounding, and rounding moves it at most half a cent up or less than half down', () => {
    fc.assert(
      fc.property(figures, (f) => {
        const { value } = decide(asked(f));
        const last = exact(value.opbouw.at(-1)?.bedrag ?? '0');
        expect(Math.abs(minus(last, value.onafgerond).valueOf())).toBeLessThan(0.0001);
        const moved = minus(value.bedrag, value.onafgerond).valueOf();
        expect(moved).toBeLessThanOrEqual(0.5);
        expect(moved).toBeGreaterThan(-0.5);
      }),
    );
  });

  test('no input makes it throw', () => {
    const odd = fc.constantFrom('-1', '0', '0.0001', '99.99', '100', '250', `1${'0'.repeat(30)}`);
    fc.assert(
      fc.property(figures, odd, odd, odd, (f, toeslagen, productiviteit, hbo) => {
        expect(['decided', 'refused']).toContain(
          kostprijsBerekenen(asked({ ...f, toeslagen, productiviteit, hbo })).status,
        );
      }),
    );
  });
});

test('a price is an example when only its mix is: one that was chosen in an example of a process', () => {
  const chosen = { ...norm('Functiemix gekozen'), voorbeeld: true };
  const { functiemix } = kostprijsvraag();
  expect(decide(kostprijsvraag()).value.voorbeeld).toBe(false);
  const example = functiemix.map((deel) => ({ ...deel, bron: chosen }));
  expect(decide(kostprijsvraag({ functiemix: example })).value.voorbeeld).toBe(true);
});
