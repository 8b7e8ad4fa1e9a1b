// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compared, exact, total } from '#libs/kernel';
import { type Antwoord, functiemixSamenvatten } from './functiemix-samenvatten.rule.ts';
import { functiemixVaststellen } from './functiemix-vaststellen.rule.ts';

const antwoord = (mbo: number | string, gewicht: number | string = 1): Antwoord => ({
  aandelen: [
    { functie: 'mbo', procent: `${mbo}` },
    {
      functie: 'hbo',
      procent: exact(100)
        .sub(exact(`${mbo}`))
        .toString(),
    },
  ],
  gewicht: `${gewicht}`,
});
const samenvatting = (antwoorden: readonly Antwoord[]) => {
  const outcome = functiemixSamenvatten(antwoorden);
  if (outcome.status !== 'decided') throw new Error(outcome.status);
  return outcome.value;
};
const mbo = (antwoorden: readonly Antwoord[]) => samenvatting(antwoorden).functies[0];

describe('what came out of an uitvraag', () => {
  test('with five answers, worked out by hand', () => {
    // 20, 40, 50, 70, 100: mean 280 ÷ 5 = 56; quartiles at places 1, 2 and 3: 40, 50, 70.
    // Weighed 10, 20, 30, 20, 20: (200 + 800 + 1500 + 1400 + 2000) ÷ 100 = 59.
    const answers = [antwoord(70, 20), antwoord(20, 10), antwoord(100, 20), antwoord(50, 30), antwoord(40, 20)];
    expect(mbo(answers)).toEqual({
      functie: 'mbo',
      aantal: 5,
      gemiddelde: '56',
      gewogen: '59',
      laagste: '20',
      kwartiel1: '40',
      mediaan: '50',
      kwartiel3: '70',
      hoogste: '100',
      uitschieters: [],
    });
  });

  test('quartiles lie between two answers in proportion (type 7, as KWARTIEL.INC)', () => {
    // 10, 20, 30, 40: places 0.75, 1.5 and 2.25: 17.5, 25 and 32.5.
    expect(mbo([10, 20, 30, 40].map((one) => antwoord(one)))).toMatchObject({
      kwartiel1: '17.5',
      mediaan: '25',
      kwartiel3: '32.5',
    });
  });

  test('who does not name a function employs none of it, and counts', () => {
    const only = { aandelen: [{ functie: 'hbo', procent: '100' }], gewicht: '1' };
    expect(mbo([antwoord(60), antwoord(30), only])).toMatchObject({ aantal: 3, gemiddelde: '30', laagste: '0' });
  });

  test('an answer far from the others is pointed out, and counts all the same', () => {
    expect(mbo([50, 52, 48, 51, 49, 95].map((one) => antwoord(one)))?.uitschieters).toEqual(['95']);
  });

  test('a mean that has no end is written with four decimals', () => {
    expect(mbo([antwoord(10), antwoord(10), antwoord(11)])?.gemiddelde).toBe('10.3333');
  });

  test('without answers there is nothing to say', () => {
    expect(functiemixSamenvatten([])).toMatchObject({ status: 'incomplete', missing: ['opgaven-ingediend'] });
  });
});

const answers = fc.array(
  fc.record({ mbo: fc.integer({ min: 0, max: 100 }), gewicht: fc.integer({ min: 1, max: 5000 }) }),
  { minLength: 1, maxLength: 30 },
);

test('all figures lie between the least and the greatest answer, and in order; means add up to 100', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const { functies } = samenvatting(given.map((one) => antwoord(one.mbo, one.gewicht)));
      for (const one of functies) {
        const row = [one.laagste, one.kwartiel1, one.mediaan, one.kwartiel3, one.hoogste];
        for (const [at, value] of row.slice(1).entries()) expect(compared(row[at] ?? '0', value)).not.toBe(1);
        for (const mean of [one.gemiddelde, one.gewogen]) {
          expect(compared(one.laagste, mean)).not.toBe(1);
          expect(compared(mean, one.hoogste)).not.toBe(1);
        }
      }
      const apart = total(functies.map(({ gemiddelde }) => gemiddelde))
        .sub(100)
        .abs();
      expect(compared(apart, '0.001')).toBe(-1);
    }),
  );
});

test('the order of the answers and the scale of the weights change nothing', () => {
  fc.assert(
    fc.property(answers, fc.integer({ min: 2, max: 9 }), (given, times) => {
      const plain = given.map((one) => antwoord(one.mbo, one.gewicht));
      const other = given.toReversed().map((one) => antwoord(one.mbo, one.gewicht * times));
      expect(samenvatting(other).functies).toEqual(samenvatting(plain).functies);
    }),
  );
});

describe('the mix to compute with', () => {
  test('medians that do not add up are brought to 100, and what rounding leaves goes to the greatest share', () => {
    const three = (a: number, b: number, c: number): Antwoord => ({
      aandelen: [
        { functie: 'mbo', procent: `${a}` },
        { functie: 'hbo', procent: `${b}` },
        { functie: 'wo', procent: `${c}` },
      ],
      gewicht: '1',
    });
    // Medians 40, 30 and 20: together 90. 40 ÷ 0.9 = 44.44, 33.33 and 22.22: 99.99, so mbo becomes 44.45.
    const given = samenvatting([three(40, 30, 30), three(60, 20, 20), three(35, 65, 0)]);
    const outcome = functiemixVaststellen({ wijze: 'mediaan', samenvatting: given, eigen: [] });
    expect(outcome).toMatchObject({
      value: [
        { functie: 'mbo', procent: '44.45' },
        { functie: 'hbo', procent: '33.33' },
        { functie: 'wo', procent: '22.22' },
      ],
    });
  });

  test('an own mix adds up to 100 of itself', () => {
    const eigen = [
      { functie: 'mbo', procent: '60' },
      { functie: 'hbo', procent: '30' },
      { functie: 'wo', procent: '0' },
    ];
    const chosen = (procent: string) =>
      functiemixVaststellen({ wijze: 'eigen', samenvatting: null, eigen: [...eigen, { functie: 'arts', procent }] });
    expect(chosen('5')).toMatchObject({
      reasons: [{ code: 'mix-eigen-geen-honderd', figures: { procent: '95' }, veld: 'eigen' }],
    });
    expect(chosen('10')).toMatchObject({ status: 'decided', value: [{ functie: 'mbo' }, {}, { functie: 'arts' }] });
    expect(functiemixVaststellen({ wijze: 'eigen', samenvatting: null, eigen: [] })).toMatchObject({
      reasons: [{ code: 'mix-leeg' }],
    });
  });

  test('without answers only an own mix can be chosen', () => {
    for (const wijze of ['gemiddelde', 'mediaan', 'gewogen'] as const)
      expect(functiemixVaststellen({ wijze, samenvatting: null, eigen: [] })).toMatchObject({ status: 'incomplete' });
  });

  test('whatever was answered, the mix adds up to exactly 100', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom('gemiddelde', 'mediaan', 'gewogen'), (given, wijze) => {
        const found = samenvatting(given.map((one) => antwoord(one.mbo, one.gewicht)));
        const outcome = functiemixVaststellen({ wijze, samenvatting: found, eigen: [] });
        const parts = outcome.status === 'decided' ? outcome.value.map(({ procent }) => procent) : [];
        expect(total(parts).equals(100)).toBe(true);
      }),
    );
  });
});
