// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Eurocent, eurocent, exact, minus, total } from '#libs/kernel';
import { kostprijsvraag } from '../../../test/support/kostprijsvraag.ts';
import type { Prijsvraag } from './prijsopbouw.ts';
import { prijsopbouwBerekenen } from './prijsopbouw-berekenen.rule.ts';

const model = kostprijsvraag({ eenheid: 'uur' });
const tarief: Eurocent = eurocent(6933);
const prijsvraag = (deel: Partial<Prijsvraag> = {}): Prijsvraag => ({
  tarief,
  isGeindexeerd: false,
  eenheid: 'uur',
  wet: 'jeugdwet',
  model,
  afwijkingen: [],
  ...deel,
});
const decide = (deel: Partial<Prijsvraag> = {}) => {
  const outcome = prijsopbouwBerekenen(prijsvraag(deel));
  if (outcome.status !== 'decided') throw new Error(JSON.stringify(outcome));
  return outcome;
};
const bedragA = { soort: 'bedrag-jeugdwet-a', wordt: '55' };
const overhead = { soort: 'overhead', wordt: '45' };
const rounded = (deel: Partial<Prijsvraag>) =>
  decide(deel).value.elementen.map(({ element, regio, aanbieder, wijze }) => [
    element,
    regio && Number(regio).toFixed(2),
    aanbieder && Number(aanbieder).toFixed(2),
    wijze,
  ]);

// The worked case of the cost price: € 69,328125 per hour, of which
//   a  22,50 + 3,60 + 6,525 + 13,9821… + 2,71875 (no-show) = € 49,3259,  c = € 18,6429,  profit = € 1,3594
describe('de prijs van een aanbieder naast die van de regio, per onderdeel van de wet [001 §8.1]', () => {
  test('is zonder afwijking die van de regio', () => {
    expect(decide().value).toMatchObject({ bedrag: 6933, bedragRegio: 6933, onafgerond: '6932.8125' });
    expect(rounded({})).toEqual([
      ['a', '4932.59', '4932.59', 'zelfde'],
      ['b', '0.00', '0.00', 'zelfde'],
      ['c', '1864.29', '1864.29', 'zelfde'],
      ['d', '0.00', '0.00', 'zelfde'],
      [null, '135.94', '135.94', 'zelfde'],
    ]);
  });

  // 46,6071… × 1,45 = € 67,5804; ÷ 0,96 = € 70,3962; × 1,02 = € 71,8041
  test('volgt hetzelfde model met een ander cijfer, ook in wat daarop rust', () => {
    const { value, steps } = decide({ afwijkingen: [overhead] });
    expect(value).toMatchObject({ bedrag: 7180, bedragRegio: 6933 });
    expect(rounded({ afwijkingen: [overhead] })).toEqual([
      ['a', '4932.59', '4942.30', 'cijfers'],
      ['b', '0.00', '0.00', 'zelfde'],
      ['c', '1864.29', '2097.32', 'cijfers'],
      ['d', '0.00', '0.00', 'zelfde'],
      [null, '135.94', '140.79', 'cijfers'],
    ]);
    expect(steps.at(-1)).toMatchObject({ name: 'model-met-eigen-cijfers', value: '7180.4129' });
  });

  // 55,00 + 18,6429 + 1,3594 = € 75,0022
  test('neemt een eigen bedrag voor een onderdeel in de plaats van wat het model daarvoor rekent', () => {
    const { value, steps } = decide({ afwijkingen: [bedragA] });
    expect(value.bedrag).toBe(7500);
    expect(value.elementen[0]).toMatchObject({ aanbieder: '5500', wijze: 'bedrag' });
    expect(steps[0]).toMatchObject({ name: 'bedrag-jeugdwet-a', value: '5500', source: { from: 'input' } });
    expect(steps[0]?.steps.map(({ name }) => name)).toEqual(['bedrag-van-de-regio', 'eigen-bedrag']);
  });

  test('houdt beide naast elkaar: een eigen bedrag, en een ander cijfer voor de rest', () => {
    expect(rounded({ afwijkingen: [bedragA, overhead] }).map((rij) => rij[3])).toEqual([
      'bedrag',
      'zelfde',
      'cijfers',
      'zelfde',
      'cijfers',
    ]);
    // 55,00 + 20,9732 + 1,4079 = € 77,3811
    expect(decide({ afwijkingen: [bedragA, overhead] }).value.bedrag).toBe(7738);
  });

  test('telt de index als eigen onderdeel: voor de aanbieder over zijn eigen prijs', () => {
    const indexed = decide({ tarief: eurocent(7280), isGeindexeerd: true, afwijkingen: [overhead] }).value;
    // 72,80 ÷ 69,328125 − 1 = 5,0078 %; over € 71,8041 is dat € 3,5959
    expect(indexed.elementen.find(({ element }) => element === 'd')).toMatchObject({ regio: '347.1875' });
    expect(Number(indexed.elementen.find(({ element }) => element === 'd')?.aanbieder).toFixed(2)).toBe('359.59');
    expect(indexed.bedrag).toBe(7540);
    const decidedOtherwise = decide({ tarief: eurocent(7280) }).value;
    expect(decidedOtherwise.elementen.at(-1)).toMatchObject({ element: null, regio: '483.125' });
    expect(decidedOtherwise.bedrag).toBe(7280);
  });

  test('rust op de bedragen van de aanbieder alleen, als de regio geen berekening bewaarde', () => {
    const { value } = decide({ model: null, afwijkingen: [bedragA, { soort: 'bedrag-jeugdwet-c', wordt: '19.5' }] });
    expect(value.bedrag).toBe(7450);
    expect(value.elementen.map(({ regio, aanbieder }) => [regio, aanbieder])).toEqual([
      [null, '5500'],
      [null, null],
      [null, '1950'],
      [null, null],
      [null, null],
    ]);
    expect(prijsopbouwBerekenen(prijsvraag({ model: null, afwijkingen: [overhead] }))).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'prijsopbouw-zonder-bedrag' }],
    });
  });

  test('weigert wat geen prijs kan zijn, en zegt door welk cijfer', () => {
    const none = ['a', 'b', 'c', 'd', 'overig'].map((element) => ({ soort: `bedrag-jeugdwet-${element}`, wordt: '0' }));
    expect(prijsopbouwBerekenen(prijsvraag({ afwijkingen: none }))).toMatchObject({
      reasons: [{ code: 'kostprijs-buiten-bereik' }],
    });
    expect(prijsopbouwBerekenen(prijsvraag({ afwijkingen: [{ soort: 'productiviteit', wordt: '0' }] }))).toMatchObject({
      reasons: [{ code: 'parameter-onbruikbaar' }],
    });
  });

  test('legt niets aan de wet van een ander product ten laste: onder de Wmo tellen zes onderdelen', () => {
    const wmo = decide({ wet: 'wmo', model: { ...model, wet: 'wmo' } }).value;
    expect(wmo.elementen.map(({ soort }) => soort)).toEqual([
      'bedrag-wmo-a',
      'bedrag-wmo-b',
      'bedrag-wmo-c',
      'bedrag-wmo-d',
      'bedrag-wmo-e',
      'bedrag-wmo-f',
      'bedrag-wmo-overig',
    ]);
    expect(wmo.bedrag).toBe(6933);
  });
});

describe('voor elke opbouw', () => {
  const cents = fc.integer({ min: 1, max: 999_999 }).map((centen) => (centen / 10_000).toFixed(4));
  const amounts = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'overig'), cents);
  const percent = fc.integer({ min: 0, max: 9_900 }).map((honderdsten) => (honderdsten / 100).toFixed(2));

  test('is de prijs de som van zijn onderdelen, één keer afgerond', () => {
    fc.assert(
      fc.property(
        amounts,
        percent,
        fc.integer({ min: 7000, max: 20_000 }),
        fc.boolean(),
        (own, part, paid, indexed) => {
          const afwijkingen = [
            { soort: 'overhead', wordt: part },
            ...Object.entries(own).map(([element, wordt]) => ({ soort: `bedrag-jeugdwet-${element}`, wordt })),
          ];
          const { value } = decide({ tarief: eurocent(paid), isGeindexeerd: indexed, afwijkingen });
          const sum = total(value.elementen.map(({ aanbieder }) => aanbieder ?? '0'));
          // Parts are shown to a millionth of a cent; their sum can differ from the whole by that much each.
          expect(minus(sum, value.onafgerond).abs().compare(exact('0.000006'))).toBeLessThanOrEqual(0);
          expect(minus(value.bedrag, value.onafgerond).abs().compare(exact('0.500001'))).toBeLessThanOrEqual(0);
          const region = total(value.elementen.map(({ regio }) => regio ?? '0'));
          expect(minus(region, paid).abs().compare(exact('0.5'))).toBeLessThanOrEqual(0);
        },
      ),
      { numRuns: 200 },
    );
  });
});
