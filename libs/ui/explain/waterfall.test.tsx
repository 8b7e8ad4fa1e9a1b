// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askMarkup } from '../../../test/support/markup.ts';
import { Waterfall } from './waterfall.tsx';
import { toBars } from './waterfall-bars.ts';

const items = [
  { label: 'Loon', value: 64_20, source: 'Cao' },
  { label: 'Overhead', value: 27_30 },
  { label: 'Afslag', value: -1_50 },
  { label: 'Tarief', value: 90_00, total: true },
];

test('the table holds the same figures as the chart', () => {
  const ask = askMarkup(<Waterfall title="Loon weegt het zwaarst" caption="Opbouw" unit="eurocent" items={items} />);
  const charted = ask('//*[contains(@class, "row")]/span');
  expect(ask('//tbody/tr/th/text() | //tbody/tr/th/strong')).toEqual(charted.filter((_, at) => at % 2 === 0));
  expect(ask('//tbody/tr[position() < last()]/td[1]')).toEqual(charted.filter((_, at) => at % 2 === 1).slice(0, -1));
  expect(ask('//tbody/tr/td[2]')).toEqual(['€ 64,20', '€ 91,50', '€ 90,00', '€ 90,00']);
  expect(ask('//tbody/tr[1]//*[contains(@class, "note")]')).toEqual(['Cao']);
});

test('the chart can be read aloud: every part with its sign and amount', () => {
  const ask = askMarkup(<Waterfall title="x" caption="Opbouw" unit="eurocent" items={items} />);
  expect(ask('//*[@role="img"]/@aria-label')).toEqual([
    'Watervalgrafiek. Loon: € 64,20; Overhead: + € 27,30; Afslag: − € 1,50; Tarief: € 90,00.',
  ]);
});

test('bars stay within the chart, whatever the amounts', () => {
  const part = fc.record({ label: fc.uuid(), value: fc.integer({ min: -1e9, max: 1e9 }) });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      const ask = askMarkup(<Waterfall title="x" caption="y" unit="eurocent" items={parts} />);
      const ends = ask('//rect/@x').map((x, at) => [
        Number.parseFloat(x),
        Number.parseFloat(ask('//rect/@width')[at] ?? ''),
      ]);
      for (const [x = Number.NaN, width = Number.NaN] of ends) {
        expect(x).toBeGreaterThanOrEqual(-0.001);
        expect(x + width).toBeLessThanOrEqual(100.001);
      }
    }),
    { numRuns: 50 },
  );
});

test('each part begins where the part before it ended; a total begins at nought', () => {
  const ends = toBars(items).map(({ kind, from, to }) => [kind, from, to]);
  expect(ends).toEqual([
    ['start', 0, 64_20],
    ['plus', 64_20, 91_50],
    ['minus', 91_50, 90_00],
    ['total', 0, 90_00],
  ]);
});
