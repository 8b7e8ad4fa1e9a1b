// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { input } from '#libs/explain';
import { bewerkingen, parameter, parameters } from '../../../test/support/kostprijsvraag.ts';
import type { Kostprijsvraag } from './kostprijsmodel.ts';
import { kostprijzenBerekenen } from './kostprijzen-berekenen.rule.ts';
import type { Rekenmodel } from './rekenmodel.ts';

const others = parameters.filter(({ soort }) => soort !== 'overhead');
const overhead = (aanbieder: 'normaal' | 'micro', procent: string) =>
  parameter('overhead', procent, { code: `overhead-${aanbieder}`, aanbieder });

const geenTabellen = { loontabellen: [], inschalingen: [], loonstijgingen: [] };
const model = (rest: Partial<Rekenmodel> = {}): Rekenmodel => ({
  bewerkingen,
  parameters: [...others, overhead('normaal', '40'), overhead('micro', '25')],
  caos: [
    { code: 'jeugdzorg', naam: 'Jeugdzorg' },
    { code: 'ggz', naam: 'GGZ' },
  ],
  rekenwijzen: [],
  lonen: {
    uurlonen: [
      { cao: 'jeugdzorg', functie: 'hbo', euroPerUur: '24', jaar: 2025, bron: input },
      { cao: 'ggz', functie: 'hbo', euroPerUur: '27', jaar: 2025, bron: input },
    ],
    ...geenTabellen,
  },
  loonpeildag: '01-01',
  declarabel: [],
  afronding: {},
  functiemixen: [{ product: 'begeleiding', functiemix: [{ functie: 'hbo', procent: '100', bron: input }] }],
  differentiatie: true,
  metMicro: true,
  basistarief: { wijze: 'laagste-toepasselijke', bron: input },
  ...rest,
});
const producten = [{ product: 'begeleiding', eenheid: 'minuut', wet: 'jeugdwet' }] as const;
const computed = (rest: Partial<Rekenmodel> = {}) => {
  const outcome = kostprijzenBerekenen({ model: model(rest), jaar: 2025, producten });
  if (outcome.status !== 'decided') throw new Error(JSON.stringify(outcome));
  return outcome.value.map(({ cao, micro, bedrag }) => [cao, micro ? 'micro' : 'gewoon', bedrag]);
};

test('a product has a tariff for each CAO and a basistarief, for a micro-onderneming and for others', () => {
  // € 24 × 1,16 × 1,25 ÷ 0,70 × 1,40 ÷ 0,96 × 1,02 ÷ 60 = € 1,2325; with € 27 it is € 1,3865625;
  // with 25 per cent overhead € 1,10044…, and € 1,238002….
  expect(computed()).toEqual([
    ['jeugdzorg', 'gewoon', 123],
    ['ggz', 'gewoon', 139],
    ['basis', 'gewoon', 123],
    ['jeugdzorg', 'micro', 110],
    ['ggz', 'micro', 124],
    ['basis', 'micro', 110],
  ]);
});

test('a region without differentiation has the basistarief only, and one without micro no second row', () => {
  expect(computed({ differentiatie: false, metMicro: false })).toEqual([['basis', 'gewoon', 123]]);
});

test('a basistarief carries the computations it rests on, whichever way it is made', () => {
  for (const wijze of ['laagste-toepasselijke', 'gemiddelde'] as const) {
    const alone = model({ differentiatie: false, metMicro: false, basistarief: { wijze, bron: input } });
    const outcome = kostprijzenBerekenen({ model: alone, jaar: 2025, producten });
    const [cel] = outcome.status === 'decided' ? outcome.value : [];
    expect(cel?.soort === 'basis' && cel.gronden.map(({ cao, bedrag }) => [cao, bedrag])).toEqual([
      ['jeugdzorg', 123],
      ['ggz', 139],
    ]);
  }
});

test('one wage or mix that is missing stops the whole matrix, and all of it is named once', () => {
  const without = model({ parameters: others, lonen: { uurlonen: [], ...geenTabellen } });
  expect(kostprijzenBerekenen({ model: without, jaar: 2025, producten })).toMatchObject({
    status: 'incomplete',
    missing: ['uurloon-hbo', 'overhead'],
  });
  expect(kostprijzenBerekenen({ model: model({ functiemixen: [] }), jaar: 2025, producten })).toMatchObject({
    missing: ['functiemix-van-product'],
  });
});

test('a figure on another base is refused once for each product that it touches, with the CAOs', () => {
  const wrong = model({
    parameters: [...others, { ...overhead('normaal', '13'), waarover: 'formatie' }, overhead('micro', '25')],
  });
  expect(kostprijzenBerekenen({ model: wrong, jaar: 2025, producten })).toMatchObject({
    status: 'refused',
    reasons: [{ code: 'grondslag-anders', figures: { product: 'begeleiding', caos: 'jeugdzorg, ggz' } }],
  });
});

test('what a product says about declarable time counts, and otherwise what the model says', () => {
  const uren = {
    contract: '1000',
    posten: [
      { soort: 'verlof', uren: '200' },
      { soort: 'reistijd', uren: '100' },
    ],
  } as const;
  const { procent: _, ...productiviteit } = parameter('productiviteit', '70');
  const own = model({
    metMicro: false,
    parameters: [
      ...others.filter(({ soort }) => soort !== 'productiviteit'),
      { ...productiviteit, uren },
      overhead('normaal', '40'),
    ],
    declarabel: [{ soort: 'reistijd', declarabel: false }],
  });
  const price = (declarabel: Kostprijsvraag['declarabel'] | null) => {
    const outcome = kostprijzenBerekenen({ model: own, jaar: 2025, producten: [{ ...producten[0], declarabel }] });
    return outcome.status === 'decided' ? outcome.value[0]?.bedrag : null;
  };
  // € 24 × 1,16 × 1,25 × 1,40 ÷ 0,96 × 1,02 ÷ 60 = € 0,86275, ÷ 0,70 and ÷ 0,80.
  expect(price(null)).toBe(123);
  expect(price([{ soort: 'reistijd', declarabel: true }])).toBe(108);
});

test('lower overhead of a micro-onderneming never gives a higher tariff', () => {
  const overheads = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }));
  fc.assert(
    fc.property(overheads, ([one, other]) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const found = computed({ parameters: [...others, overhead('normaal', `${high}`), overhead('micro', `${low}`)] });
      for (const at of [0, 1, 2]) expect(Number(found[at + 3]?.[2])).toBeLessThanOrEqual(Number(found[at]?.[2]));
    }),
  );
});
