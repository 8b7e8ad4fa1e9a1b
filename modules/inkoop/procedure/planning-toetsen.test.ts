// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { input } from '#libs/explain';
import { datum } from '#libs/kernel';
import { type Planning, type Planningseis, planningToetsen } from './planning-toetsen.rule.ts';

const moment = (lokaal: string) => Temporal.PlainDateTime.from(lokaal).toZonedDateTime('Europe/Amsterdam').toInstant();
const eis = (code: Planningseis['moment'], dag: string, hard = false, tot = dag): Planningseis => ({
  moment: code,
  wat: code,
  van: datum(dag),
  tot: datum(tot),
  hard,
  source: input,
});

/** The planning of the plan itself [002 §7.1]: from 1 February, all contracted by 1 October, in effect 1 January. */
const goed: Planning = {
  opent: moment('2024-04-01T09:00'),
  sluit: moment('2024-06-01T12:00'),
  uitslag: datum('2024-09-15'),
  ingang: datum('2025-01-01'),
  looptijdJaren: 3,
  eisen: [eis('opent', '2024-02-01'), eis('uitslag', '2024-10-01'), eis('ingang', '2025-01-01', true)],
};
const signalen = (planning: Partial<Planning>) => {
  const outcome = planningToetsen({ ...goed, ...planning });
  return outcome.status === 'decided' ? outcome.value.map(({ code, hard }) => ({ code, hard })) : outcome;
};
const redenen = (planning: Partial<Planning>) => {
  const outcome = planningToetsen({ ...goed, ...planning });
  return outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : [];
};

test('a procedure within the planning of the region gives no signal', () => {
  expect(signalen({})).toEqual([]);
});

describe('signals do not stop, they warn', () => {
  test('opening before the region starts', () =>
    expect(signalen({ opent: moment('2024-01-31T23:59') })).toEqual([{ code: 'planning-te-vroeg', hard: false }]));
  test('an outcome after the day on which all should be contracted', () =>
    expect(signalen({ uitslag: datum('2024-10-02') })).toEqual([{ code: 'planning-te-laat', hard: false }]));
  test('another first day than that of the contracts is a hard signal', () =>
    expect(signalen({ ingang: datum('2025-02-01') })).toEqual([{ code: 'planning-andere-dag', hard: true }]));
  test('a contract of two years is shorter than the norm of three', () =>
    expect(signalen({ looptijdJaren: 2 })).toEqual([{ code: 'looptijd-kort', hard: false }]));
});

describe('moments in the wrong order are refused, all at once', () => {
  test('closing before opening', () =>
    expect(redenen({ sluit: moment('2024-03-01T12:00') })).toContain('sluit-voor-opent'));
  test('closing at the very moment of opening', () =>
    expect(redenen({ sluit: goed.opent })).toEqual(['sluit-voor-opent']));
  test('an outcome on the day of closing', () =>
    expect(redenen({ uitslag: datum('2024-06-01') })).toEqual(['uitslag-voor-sluiting']));
  test('everything backwards', () =>
    expect(
      redenen({ sluit: moment('2024-03-01T12:00'), uitslag: datum('2024-02-01'), ingang: datum('2024-01-01') }),
    ).toEqual(['sluit-voor-opent', 'uitslag-voor-sluiting', 'ingang-voor-uitslag']));
});

test('the explanation says how many days remain to bring the contracts into the systems', () => {
  const { steps } = planningToetsen(goed);
  expect(steps.find(({ name }) => name === 'dagen-om-in-te-voeren')?.value).toBe(108);
});

describe('a month or quarter in the planning', () => {
  const maand = [eis('ingang', '2025-01-01', true, '2025-03-31'), eis('uitslag', '2024-09-01', false, '2024-09-30')];

  test('is kept on any of its days', () => {
    expect(signalen({ eisen: maand, ingang: datum('2025-03-31'), uitslag: datum('2024-09-30') })).toEqual([]);
  });

  test('is missed before its first day, and after its last', () => {
    expect(signalen({ eisen: maand, ingang: datum('2025-04-01') })).toEqual([
      { code: 'planning-andere-dag', hard: true },
    ]);
    expect(signalen({ eisen: maand, uitslag: datum('2024-10-01') })).toEqual([
      { code: 'planning-te-laat', hard: false },
    ]);
  });
});
