// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { opgavenToetsen } from './opgave-toetsen.rule.ts';

const opgave = (naam: string, mbo: string | null, gewicht: string | null) => ({
  product: naam,
  naam,
  aandelen: mbo === null ? [] : [{ functie: 'mbo', procent: mbo }],
  gewicht,
});

test('what is left empty is not delivered; the rest adds up to 100 and has a weight', () => {
  const outcome = opgavenToetsen([opgave('begeleiding', '100', '12.5'), opgave('behandeling', null, null)]);
  expect(outcome).toMatchObject({ status: 'decided', value: [{ product: 'begeleiding' }] });
});

test('all that is wrong comes back at once, each at its field', () => {
  const wrong = [opgave('a', '90', null), opgave('b', '110.5', '3'), opgave('c', '100', '0'), opgave('d', null, '2')];
  expect(opgavenToetsen(wrong)).toMatchObject({
    reasons: [
      { code: 'opgave-geen-honderd', veld: 'opgaven.0.aandelen', figures: { procent: '90', over: '10' } },
      { code: 'opgave-zonder-gewicht', veld: 'opgaven.0.gewicht' },
      { code: 'opgave-geen-honderd', veld: 'opgaven.1.aandelen', figures: { procent: '110.5', over: '-10.5' } },
      { code: 'opgave-zonder-gewicht', veld: 'opgaven.2.gewicht' },
      { code: 'opgave-geen-honderd', veld: 'opgaven.3.aandelen', figures: { procent: '0' } },
    ],
  });
});

test('an answer about nothing is no answer', () => {
  expect(opgavenToetsen([opgave('a', null, null)])).toMatchObject({ reasons: [{ code: 'opgave-leeg' }] });
});
