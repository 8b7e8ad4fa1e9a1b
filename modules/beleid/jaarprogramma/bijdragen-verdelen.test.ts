// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eurocent } from '#libs/kernel';
import { type Aandeel, bijdragenVerdelen } from './bijdragen-verdelen.rule.ts';

const aandelen = (...gewichten: number[]): readonly Aandeel[] =>
  gewichten.map((gewicht, at) => ({ gemeente: String(1000 + at), naam: `Gemeente ${at + 1}`, gewicht }));
const bedragen = (totaal: number, ...gewichten: number[]) => {
  const outcome = bijdragenVerdelen(eurocent(totaal), aandelen(...gewichten));
  return outcome.status === 'decided' ? outcome.value.map(({ bedrag }) => bedrag) : outcome;
};

describe('de bijdragen van gemeenten', () => {
  test('volgen de gewichten', () => {
    expect(bedragen(100_00, 1, 3)).toEqual([25_00, 75_00]);
  });

  test('geven de centen die overblijven aan wie het meest verloor bij afronden', () => {
    expect(bedragen(10, 1, 1, 1)).toEqual([4, 3, 3]);
    expect(bedragen(100, 1, 2, 4)).toEqual([14, 29, 57]);
  });

  test('laten een gemeente zonder gewicht niets betalen', () => {
    expect(bedragen(7, 0, 2, 1)).toEqual([0, 5, 2]);
  });

  test('noemen de methode en elke stap', () => {
    const { steps } = bijdragenVerdelen(eurocent(10), aandelen(1, 1, 1));
    expect(steps).toMatchObject([
      { name: 'te-verdelen', value: 10 },
      { name: 'som-gewichten', value: 3 },
      { name: 'restmethode', value: 'grootste-rest' },
      {
        name: 'som-bijdragen',
        value: 10,
        steps: [{ steps: [{}, { value: '3.3333' }, { value: 1 }, { value: 4 }] }, {}, {}],
      },
    ]);
  });

  test('zijn er niet zonder een goede sleutel', () => {
    expect(bedragen(10)).toMatchObject({ reasons: [{ code: 'sleutel-zonder-gewicht' }] });
    expect(bedragen(10, 0, 0)).toMatchObject({ reasons: [{ code: 'sleutel-zonder-gewicht' }] });
    expect(bedragen(-1, 1, -1, 0.5)).toMatchObject({
      reasons: [{ code: 'gewicht-ongeldig' }, { code: 'gewicht-ongeldig' }, { code: 'totaal-negatief' }],
    });
  });

  test('tellen altijd op tot het bedrag, en liggen minder dan een cent van hun deel', () => {
    const gewicht = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000_00 }),
        fc.array(gewicht, { minLength: 1, maxLength: 25 }).filter((all) => all.some((one) => one > 0)),
        (totaal, gewichten) => {
          const outcome = bijdragenVerdelen(eurocent(totaal), aandelen(...gewichten));
          if (outcome.status !== 'decided') return false;
          const som = BigInt(gewichten.reduce((all, one) => all + one, 0));
          return (
            outcome.value.reduce((all, { bedrag }) => all + bedrag, 0) === totaal &&
            outcome.value.every(({ bedrag, gewicht: own }) => {
              const off = BigInt(bedrag) * som - BigInt(totaal) * BigInt(own);
              return off < som && off > -som;
            })
          );
        },
      ),
    );
  });

  test('hangen niet af van de volgorde van de gemeenten', () => {
    const gewicht = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.array(gewicht, { minLength: 2, maxLength: 9 }), (totaal, gewichten) => {
        const inOrder = bijdragenVerdelen(eurocent(totaal), aandelen(...gewichten));
        const turned = bijdragenVerdelen(eurocent(totaal), aandelen(...gewichten).toReversed());
        if (inOrder.status !== 'decided' || turned.status !== 'decided') return false;
        expect(turned.value.toReversed()).toEqual(inOrder.value);
        return true;
      }),
    );
  });
});
