// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { afgewezenDeel } from './afgewezen-deel.rule.ts';

describe('het afgewezen deel', () => {
  test('is wat is afgewezen van alles wat is gedeclareerd, op één decimaal', () => {
    const maanden = [
      { gedeclareerd: 200_00, afgewezen: 50_00 },
      { gedeclareerd: 100_00, afgewezen: 50_00 },
    ];
    expect(afgewezenDeel(maanden)).toMatchObject({ status: 'decided', value: '33.3' });
  });
  test('is nul als niets is afgewezen', () => {
    expect(afgewezenDeel([{ gedeclareerd: 1, afgewezen: 0 }])).toMatchObject({ value: '0' });
  });
  test('is er niet als er per saldo niets is gedeclareerd', () => {
    for (const gedeclareerd of [0, -100])
      expect(afgewezenDeel([{ gedeclareerd, afgewezen: 0 }])).toMatchObject({ status: 'incomplete' });
  });
});
