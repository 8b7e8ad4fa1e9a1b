// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { besluitzinnen } from './besluitzinnen.ts';

const besluit = (door: string) => ({
  door,
  grond: 'mandaat 4',
  genomen: Temporal.Instant.from('2025-11-03T23:30:00Z'),
});
const zin = (door: string) => `${door} heeft hiertoe besloten op 4 november 2025. Grond: mandaat 4.`;
const onvolledig = 'Over deze indexatie is nog niet volledig besloten.';

test('de brief noemt elk college dat besloot, en zegt of er nog een moet', () => {
  const besluiten = [besluit('Het college van A'), besluit('Het college van B')];
  expect(besluitzinnen({ staat: 'vastgesteld', besluiten })).toEqual([
    zin('Het college van A'),
    zin('Het college van B'),
  ]);
  expect(besluitzinnen({ staat: 'voorgesteld', besluiten: besluiten.slice(0, 1) })).toEqual([
    zin('Het college van A'),
    onvolledig,
  ]);
  expect(besluitzinnen({ staat: 'voorgesteld', besluiten: [] })).toEqual([onvolledig]);
});

test('wie de besluiten niet mag lezen, leest dat er is besloten', () =>
  expect(besluitzinnen({ staat: null, besluiten: [] })).toEqual([
    'Tot deze indexatie is besloten door wie daarvoor in het mandaatregister staat.',
  ]));

test('wat is ingetrokken, noemt geen besluit', () =>
  expect(besluitzinnen({ staat: 'ingetrokken', besluiten: [besluit('Het college van A')] })).toEqual([
    'Deze indexatie is ingetrokken.',
  ]));
