// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Doelbijdrage, doelsom } from './doelsom.rule.ts';

const som = (bijdragen: readonly Doelbijdrage[]) => {
  const outcome = doelsom(bijdragen);
  return outcome.status === 'decided' ? outcome.value : outcome.status;
};
const bijdragen = fc.array(
  fc.record({
    product: fc.constantFrom('begeleiding', 'behandeling', 'verblijf'),
    toegekend: fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }),
  }),
);

describe('de euro’s van een doel', () => {
  test('zijn nul zonder product, en dan staat er ook geen product in de uitleg', () => {
    expect(doelsom([])).toMatchObject({
      value: 0,
      steps: [{ name: 'toegekend-voor-doel', value: 0, unit: 'eurocent', steps: [] }],
    });
  });

  test('zijn tot op de cent wat voor de producten is toegekend; wat is teruggenomen gaat eraf', () => {
    expect(
      som([
        { product: 'begeleiding', toegekend: 121_01 },
        { product: 'behandeling', toegekend: 79_00 },
        { product: 'verblijf', toegekend: -200_00 },
      ]),
    ).toBe(1);
  });

  test('zijn te openen tot op het product, met hun bron', () => {
    const [totaal] = doelsom([
      { product: 'begeleiding', toegekend: 121_00 },
      { product: 'behandeling', toegekend: 0 },
    ]).steps;
    expect(totaal).toMatchObject({ value: 121_00, source: { from: 'rule', rule: 'verantwoording/doelsom' } });
    const toegekend = { from: 'norm', norm: 'toegekende regels van dit product' };
    expect(totaal?.steps.map(({ name, value, unit, source }) => [name, value, unit, source])).toEqual([
      ['begeleiding', 121_00, 'eurocent', toegekend],
      ['behandeling', 0, 'eurocent', toegekend],
    ]);
  });

  test('zijn altijd de som van wat in de uitleg staat, in welke volgorde ook', () => {
    fc.assert(
      fc.property(bijdragen, (lijst) => {
        const uitleg = doelsom(lijst).steps[0]?.steps ?? [];
        expect(uitleg.reduce((totaal, { value }) => totaal + Number(value), 0)).toBe(som(lijst));
        expect(som(lijst.toReversed())).toBe(som(lijst));
      }),
    );
  });

  test('van twee lijsten samen zijn die van de ene en van de andere', () => {
    fc.assert(
      fc.property(bijdragen, bijdragen, (een, ander) => {
        expect(som([...een, ...ander])).toBe(Number(som(een)) + Number(som(ander)));
      }),
    );
  });
});
