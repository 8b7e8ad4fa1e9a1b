// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { input } from '#libs/explain';
import { exact, roundToEurocent, total } from '#libs/kernel';
import { kostprijsBerekenen } from '#modules/tarieven';
import { bewerkingen, kostprijsvraag } from '../../../test/support/kostprijsvraag.ts';
import { opbouwVan } from './opbouw-rekenen.ts';

const outcome = kostprijsBerekenen(kostprijsvraag());
if (outcome.status !== 'decided') throw new Error('the worked case must be computed');
const { staven, elementen, prijs, per } = opbouwVan(outcome.value, outcome);

test('What is shown adds up to the cent, at every sum', () => {
  let reached = 0;
  for (const { totaal, centen } of staven) {
    if (totaal) expect(centen).toBe(reached);
    else reached += centen;
  }
  expect(reached).toBe(6933);
  expect([prijs, per]).toEqual(['6932.8125', 'uur']);
});

test('Every line belongs to one legal element or to none, and they cover the whole price', () => {
  expect(elementen.map(({ element, centen }) => [element, centen])).toEqual([
    ['a', 4933],
    ['b', 0],
    ['c', 1864],
    ['d', 0],
    [null, 136],
  ]);
  expect(elementen.reduce((sum, { aandeel }) => sum + aandeel, 0)).toBeCloseTo(100);
  expect(roundToEurocent(total(elementen.map(({ perEenheid }) => exact(perEenheid))))).toBe(116);
});

test('A sum carries the unit that is shown: per hour for minutes, and none per hour for a dagdeel', () => {
  const perDagdeel = {
    code: 'tarief-per-dagdeel',
    soort: 'vermenigvuldiging',
    van: 'tarief-per-uur',
    naar: 'tarief-per-dagdeel',
    maal: '4',
    eenheid: 'dagdeel',
    bron: input,
  } as const;
  const computed = kostprijsBerekenen(
    kostprijsvraag({ eenheid: 'dagdeel', bewerkingen: [...bewerkingen.slice(0, -1), perDagdeel] }),
  );
  if (computed.status !== 'decided') throw new Error(JSON.stringify(computed));
  const sums = (view: ReturnType<typeof opbouwVan>) =>
    view.staven.flatMap(({ onderdeel, totaal }) => (totaal ? [onderdeel] : []));
  expect(sums(opbouwVan(outcome.value, outcome))).toEqual([
    'loonkosten-van-de-mix',
    'kostprijs-per-uur',
    'tarief-per-uur',
  ]);
  expect(sums(opbouwVan(computed.value, computed))).toEqual(['loonkosten-van-de-mix', 'tarief-per-dagdeel']);
});

test('Every bar that is not a sum can be asked why', () => {
  expect(staven.filter(({ totaal }) => !totaal).every(({ step }) => step !== null)).toBe(true);
  expect(staven.find(({ onderdeel }) => onderdeel === 'overhead')?.step?.name).toBe('kosten-met-overhead');
});

test.each(['19.97', '20.01', '21.43', '22.35'])(
  'With a wage of € %s overhead is one amount, as bar and as element',
  (euroPerUur) => {
    const uurlonen = ['hbo', 'wo'].map((functie) => ({ functie, euroPerUur, jaar: 2025, bron: input }));
    const computed = kostprijsBerekenen(kostprijsvraag({ uurlonen }));
    if (computed.status !== 'decided') throw new Error(JSON.stringify(computed));
    const view = opbouwVan(computed.value, computed);
    const bar = view.staven.find(({ onderdeel }) => onderdeel === 'overhead');
    expect(view.elementen.find(({ element }) => element === 'c')?.centen).toBe(bar?.centen);
    expect(view.elementen.reduce((som, { centen }) => som + centen, 0)).toBe(view.staven.at(-1)?.centen);
  },
);
