// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { askMarkup } from '../../../test/support/markup.ts';
import { Tornado } from './tornado.tsx';

const items = [
  { label: 'Loon', now: '–', move: '10 procent', down: -6_90, up: 6_90 },
  { label: 'Productiviteit', now: '66 %', move: '1 procentpunt', down: 1_06, up: -1_03 },
];
const ask = askMarkup(
  <Tornado title="Het loon beweegt het meest" caption="Wat beweegt" subject="Per uur" unit="eurocent" items={items} />,
);

test('the table holds what the chart shows, with its signs', () => {
  expect(ask('//tbody/tr/th')).toEqual(ask('//*[contains(@class, "__label")]'));
  expect(ask('//tbody/tr[1]/td')).toEqual(['–', '10 procent', '− € 6,90', '+ € 6,90']);
  expect(ask('//tbody/tr[2]/td')).toEqual(['66 %', '1 procentpunt', '+ € 1,06', '− € 1,03']);
});

test('it can be read aloud', () => {
  expect(ask('//*[@role="img"]/@aria-label')).toEqual([
    'Tornadografiek. Loon: lager − € 6,90, hoger + € 6,90; Productiviteit: lager + € 1,06, hoger − € 1,03.',
  ]);
});

test('the widest bars fill the chart, and every bar stands on the middle line', () => {
  const xs = ask('//rect/@x').map(Number.parseFloat);
  const widths = ask('//rect/@width').map(Number.parseFloat);
  expect([xs[0], widths[0], xs[1], widths[1]]).toEqual([0, 50, 50, 50]);
  for (const [at, x] of xs.entries())
    expect(Math.abs(x - 50) < 1e-9 || Math.abs(x + (widths[at] ?? 0) - 50) < 1e-9).toBe(true);
});
