// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { input } from '#libs/explain';
import { datum } from '#libs/kernel';
import { type Planningsgrenzen, type Planningsvraag, planningToetsen } from './planning-toetsen.rule.ts';

const moment = (lokaal: string) => Temporal.PlainDateTime.from(lokaal).toZonedDateTime('Europe/Amsterdam').toInstant();
const tijd = (lokaal: string, minuten = 120, id = 'deze') => ({ id, begin: moment(lokaal), minuten });

/** As the progress report plans it [000 dia 27]. */
const plan: Planningsgrenzen = {
  hoogstensBijeenkomsten: 22,
  urenPerBijeenkomst: 2,
  van: datum('2021-02-01'),
  tot: datum('2021-04-01'),
  stukkenDagenVooraf: null,
  bron: input,
};
const silent: Planningsgrenzen = {
  hoogstensBijeenkomsten: null,
  urenPerBijeenkomst: null,
  van: null,
  tot: null,
  stukkenDagenVooraf: null,
  bron: input,
};
const goed: Planningsvraag = {
  soort: 'dialoogronde',
  bijeenkomst: tijd('2021-02-09T10:00'),
  zelfdeTafel: [],
  andereRondes: 21,
  grenzen: plan,
  stukkenSinds: null,
  nu: moment('2021-01-04T09:00'),
};
const redenen = (anders: Partial<Planningsvraag>) => {
  const outcome = planningToetsen({ ...goed, ...anders });
  return outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : [outcome.status];
};

describe('een dialoogronde [000 dia 27]', () => {
  test('mag de tweeëntwintigste zijn, van twee uur, van 1 februari tot en met 1 april', () => {
    expect(redenen({})).toEqual(['decided']);
    expect(redenen({ bijeenkomst: tijd('2021-02-01T10:00') })).toEqual(['decided']);
    expect(redenen({ bijeenkomst: tijd('2021-04-01T10:00') })).toEqual(['decided']);
    expect(redenen({ bijeenkomst: tijd('2021-02-09T10:00', 90) })).toEqual(['decided']);
  });

  test.each([
    ['de drieëntwintigste', { andereRondes: 22 }, 'bijeenkomst-te-veel'],
    ['langer dan twee uur', { bijeenkomst: tijd('2021-02-09T10:00', 121) }, 'bijeenkomst-te-lang'],
    ['vóór 1 februari', { bijeenkomst: tijd('2021-01-29T10:00') }, 'bijeenkomst-buiten-periode'],
    ['na 1 april', { bijeenkomst: tijd('2021-04-06T10:00') }, 'bijeenkomst-buiten-periode'],
    ['op zaterdag', { bijeenkomst: tijd('2021-02-13T10:00') }, 'bijeenkomst-geen-werkdag'],
    ['op het moment zelf', { nu: moment('2021-02-09T10:00') }, 'bijeenkomst-in-verleden'],
    ['terwijl de tafel al zit', { zelfdeTafel: [tijd('2021-02-09T11:59', 60, 'andere')] }, 'bijeenkomst-botst'],
  ])('mag niet: %s', (_, anders, code) => expect(redenen(anders)).toEqual([code]));

  test('hoort alle redenen tegelijk', () => {
    expect(redenen({ bijeenkomst: tijd('2021-04-05T10:00', 180), andereRondes: 30 })).toEqual([
      'bijeenkomst-geen-werkdag',
      'bijeenkomst-te-veel',
      'bijeenkomst-te-lang',
      'bijeenkomst-buiten-periode',
    ]);
  });
});

test('wie verplaatst, botst niet met zichzelf, en wie aansluit niet met de vorige', () => {
  const tafel = [tijd('2021-02-09T10:00'), tijd('2021-02-09T12:00', 60, 'volgende')];
  expect(redenen({ zelfdeTafel: tafel })).toEqual(['decided']);
});

test('waar het plan zwijgt, wordt dat gezegd en niet getoetst', () => {
  const outcome = planningToetsen({
    ...goed,
    grenzen: silent,
    andereRondes: 99,
    bijeenkomst: tijd('2022-02-08T10:00', 500),
  });
  expect(outcome.status).toBe('decided');
  const said = outcome.steps[0]?.steps.filter(({ value }) => value === 'onbekend').map(({ name }) => name);
  expect(said).toEqual([
    'stukken-dagen-vooraf',
    'hoogstens-bijeenkomsten',
    'uren-per-bijeenkomst',
    'eerste-dag',
    'laatste-dag',
  ]);
});

test('de overlegtafel komt na de rondes: de grenzen gaan niet over haar [000 dia 28]', () => {
  const anders = {
    soort: 'overlegtafel-fysiek',
    bijeenkomst: tijd('2021-04-08T10:00', 180),
    andereRondes: 22,
  } as const;
  expect(redenen(anders)).toEqual(['decided']);
});

test('stukken horen er zoveel dagen vooraf te zijn als het plan zegt', () => {
  const grenzen = { ...plan, stukkenDagenVooraf: 14 };
  expect(redenen({ grenzen, stukkenSinds: datum('2021-01-26') })).toEqual(['decided']);
  expect(redenen({ grenzen, stukkenSinds: datum('2021-01-27') })).toEqual(['bijeenkomst-stukken-te-laat']);
  expect(redenen({ grenzen, nu: moment('2021-02-01T09:00') })).toEqual(['bijeenkomst-stukken-te-laat']);
});
