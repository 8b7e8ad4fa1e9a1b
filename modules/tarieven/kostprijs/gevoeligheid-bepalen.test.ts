// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { kostprijsvraag, parameter, parameters } from '../../../test/support/kostprijsvraag.ts';
import { gevoeligheidBepalen } from './gevoeligheid-bepalen.rule.ts';
import type { Kostprijsvraag } from './kostprijsmodel.ts';

const found = (vraag: Kostprijsvraag) => {
  const outcome = gevoeligheidBepalen(vraag);
  if (outcome.status !== 'decided') throw new Error(JSON.stringify(outcome));
  return outcome.value;
};
const perHour = kostprijsvraag({ eenheid: 'uur' });

test('ten per cent more wage is ten per cent more tariff, and that moves it most', () => {
  const { nu, rijen } = found(perHour);
  expect(nu).toBe('6932.8125');
  expect(rijen[0]).toEqual({
    onderdeel: 'lonen',
    uitslag: 'tien-procent',
    waarde: null,
    omlaag: '-693.28125',
    omhoog: '693.28125',
    voorbeeld: false,
  });
});

test('a point of productivity weighs the other way, and more than a point of overhead', () => {
  const { rijen } = found(perHour);
  // € 69,328125 × (70/69 − 1) and × (70/71 − 1); one point of overhead is 1/140 of it.
  expect(rijen[1]).toMatchObject({ onderdeel: 'productiviteit', omlaag: '100.475543', omhoog: '-97.645246' });
  const overhead = rijen.find(({ onderdeel }) => onderdeel === 'overhead');
  expect(overhead).toMatchObject({
    uitslag: 'een-procentpunt',
    waarde: '40',
    omlaag: '-49.520089',
    omhoog: '49.520089',
  });
});

test('a figure that cannot go lower or higher stays where it is on that side', () => {
  const none = (soort: string, procent: string) => [
    ...parameters.filter((one) => one.soort !== soort),
    parameter(soort, procent),
  ];
  const zero = found(kostprijsvraag({ parameters: none('overhead', '0') })).rijen;
  expect(zero.find(({ onderdeel }) => onderdeel === 'overhead')?.omlaag).toBe('0');
  const full = found(kostprijsvraag({ parameters: none('productiviteit', '100') })).rijen;
  expect(full.find(({ onderdeel }) => onderdeel === 'productiviteit')?.omhoog).toBe('0');
});

test('what cannot be computed has no sensitivity either, and says the same', () => {
  expect(gevoeligheidBepalen(kostprijsvraag({ uurlonen: [] }))).toMatchObject({
    status: 'incomplete',
    missing: ['uurloon-hbo', 'uurloon-wo'],
  });
});
