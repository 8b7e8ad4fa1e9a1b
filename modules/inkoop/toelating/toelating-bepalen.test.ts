// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { input } from '#libs/explain';
import { datum } from '#libs/kernel';
import type { Beurt, Ronde, Rondesoort } from '../beoordeling/beoordeling.ts';
import { type Toelatingscriterium, toetspuntenVan } from '../procedure/voorwaarden.ts';
import { type Toelatingsvraag, toelatingBepalen } from './toelating-bepalen.rule.ts';

const criterium = (code: string, per: Toelatingscriterium['per'], knockOut = true): Toelatingscriterium => ({
  code,
  nummer: 1,
  naam: code,
  eis: code,
  terugblikJaren: null,
  per,
  knockOut,
  uitgezonderd: [],
  tenzij: null,
  afbakening: [],
  drempel: null,
  bewijs: [],
  source: input,
});
const criteria = [
  criterium('vog', 'aanbieder'),
  criterium('ervaring', 'product'),
  criterium('wens', 'aanbieder', false),
];
const producten = ['basis-ggz', 'begeleiding'];
const punten = toetspuntenVan(criteria, producten, []);

/** A turn in which everything satisfies, except what is named: `vog` or `ervaring/basis-ggz`. */
const beurt = (persoon: string, niet: readonly string[] = [], alleen?: readonly string[]): Beurt => ({
  persoon,
  naam: persoon,
  op: Temporal.Instant.from('2024-06-03T10:00:00Z'),
  beoordelingen: punten
    .map((punt) => ({ punt, key: punt.product ? `${punt.criterium}/${punt.product}` : punt.criterium }))
    .filter(({ key }) => !alleen || alleen.includes(key))
    .map(({ punt, key }) => ({ ...punt, oordeel: niet.includes(key) ? 'voldoet-niet' : 'voldoet', toelichting: 'x' })),
});
const ronde = (soort: Rondesoort, ...beurten: Beurt[]): Ronde => ({ nummer: 1, soort, beurten });
const vraag = (over: Partial<Toelatingsvraag>): Toelatingsvraag => ({
  criteria,
  producten,
  punten,
  rondes: [],
  hoorVoorAfwijzing: true,
  zienswijze: { staat: 'niet-gevraagd' },
  vandaag: datum('2024-07-01'),
  ...over,
});
const vervolg = (over: Partial<Toelatingsvraag>) => {
  const outcome = toelatingBepalen(vraag(over));
  return outcome.status === 'decided' ? outcome.value : outcome;
};
const eens = (...niet: string[]) => ronde('zelfstandig', beurt('ayse', niet), beurt('bram', niet));

describe('four eyes', () => {
  test('nobody yet: two have to judge every point', () =>
    expect(vervolg({})).toMatchObject({ soort: 'beoordelen', ronde: 1, rondesoort: 'zelfstandig', nog: 2, punten }));
  test('one is not enough, however positive', () =>
    expect(vervolg({ rondes: [ronde('zelfstandig', beurt('ayse'))] })).toMatchObject({
      soort: 'beoordelen',
      ronde: 1,
      nog: 1,
    }));
  test('a verdict that may not be seen yet still counts as handed in', () =>
    expect(vervolg({ rondes: [ronde('zelfstandig', { ...beurt('ayse'), beoordelingen: [] })] })).toMatchObject({
      nog: 1,
    }));
});

test('both find that everything satisfies: admitted for all products', () =>
  expect(vervolg({ rondes: [eens()] })).toEqual({
    soort: 'besluiten',
    uitkomst: 'toegelaten',
    producten,
    afgevallen: [],
    tekorten: [],
  }));

describe('where two differ they judge those points together', () => {
  const verschil = ronde('zelfstandig', beurt('ayse', ['vog']), beurt('bram', ['ervaring/begeleiding']));
  test('only the points on which they differ', () =>
    expect(vervolg({ rondes: [verschil] })).toMatchObject({
      soort: 'beoordelen',
      ronde: 2,
      rondesoort: 'samen',
      punten: [
        { criterium: 'vog', product: '' },
        { criterium: 'ervaring', product: 'begeleiding' },
      ],
    }));
  test('the joint verdict counts over the first one', () => {
    const samen = ['vog', 'ervaring/begeleiding'];
    const rondes = [verschil, ronde('samen', beurt('ayse', [], samen), beurt('bram', [], samen))];
    expect(vervolg({ rondes })).toMatchObject({ soort: 'besluiten', uitkomst: 'toegelaten', producten });
  });
});

describe('hoor en wederhoor before a rejection', () => {
  test('nobody is rejected unheard', () =>
    expect(vervolg({ rondes: [eens('vog')] })).toEqual({
      soort: 'zienswijze-vragen',
      tekorten: [{ criterium: 'vog', product: '' }],
    }));
  test('nor is a product', () =>
    expect(vervolg({ rondes: [eens('ervaring/basis-ggz')] })).toMatchObject({ soort: 'zienswijze-vragen' }));
  test('up to and including the last day one waits', () =>
    expect(
      vervolg({ rondes: [eens('vog')], zienswijze: { staat: 'gevraagd', uiterlijk: datum('2024-07-01') } }),
    ).toMatchObject({ soort: 'zienswijze-afwachten', uiterlijk: '2024-07-01' }));
  test('a day later the silence is an answer', () =>
    expect(
      vervolg({ rondes: [eens('vog')], zienswijze: { staat: 'gevraagd', uiterlijk: datum('2024-06-30') } }),
    ).toMatchObject({ soort: 'besluiten', uitkomst: 'afgewezen', producten: [] }));
  test('whoever answered is judged again by two, on the shortcomings only', () =>
    expect(vervolg({ rondes: [eens('vog')], zienswijze: { staat: 'gegeven' } })).toMatchObject({
      soort: 'beoordelen',
      ronde: 2,
      rondesoort: 'na-zienswijze',
      punten: [{ criterium: 'vog', product: '' }],
      nog: 2,
    }));
  test.each([
    ['mended', [], 'toegelaten'],
    ['not mended', ['vog'], 'afgewezen'],
  ] as const)('%s', (_, niet, uitkomst) => {
    const weer = ronde('na-zienswijze', beurt('ayse', niet, ['vog']), beurt('bram', niet, ['vog']));
    expect(vervolg({ rondes: [eens('vog'), weer], zienswijze: { staat: 'gegeven' } })).toMatchObject({
      soort: 'besluiten',
      uitkomst,
    });
  });
});

describe('a knock-out takes what it is about', () => {
  const ongehoord = { hoorVoorAfwijzing: false };
  test('of one product: admitted for the rest', () =>
    expect(vervolg({ ...ongehoord, rondes: [eens('ervaring/basis-ggz')] })).toMatchObject({
      uitkomst: 'toegelaten',
      producten: ['begeleiding'],
      afgevallen: ['basis-ggz'],
    }));
  test('of every product: rejected', () =>
    expect(vervolg({ ...ongehoord, rondes: [eens('ervaring/basis-ggz', 'ervaring/begeleiding')] })).toMatchObject({
      uitkomst: 'afgewezen',
      producten: [],
    }));
  test('what is no knock-out keeps nobody out', () =>
    expect(vervolg({ rondes: [eens('wens')] })).toMatchObject({ soort: 'besluiten', uitkomst: 'toegelaten' }));
});

test('whoever is exempt is not judged on that criterion', () =>
  expect(toetspuntenVan(criteria, producten, ['vog'])).toEqual([
    { criterium: 'ervaring', product: 'basis-ggz' },
    { criterium: 'ervaring', product: 'begeleiding' },
    { criterium: 'wens', product: '' },
  ]));
