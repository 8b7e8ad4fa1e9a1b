// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { dagenVooraf, herinneringNodig } from './herinnering.rule.ts';

const vandaag = datum('2027-06-01');
const bij = (over: number, verteld: readonly number[] = []) => {
  const outcome = herinneringNodig(vandaag.add({ days: over }), vandaag, verteld);
  return outcome.status === 'decided' ? outcome.value : undefined;
};

describe('een herinnering', () => {
  test.each([
    [91, null],
    [90, 90],
    [31, 90],
    [30, 30],
    [7, 7],
    [1, 7],
    [0, 7],
    [-1, -1],
    [-400, -1],
  ])('komt met nog %i dagen te gaan bij %s', (over, verwacht) => expect(bij(over)).toBe(verwacht));

  test('komt voor elke afstand één keer', () => {
    expect(bij(20, [90])).toBe(30);
    expect(bij(20, [90, 30])).toBeNull();
    expect(bij(20, [30])).toBeNull();
    expect(bij(-1, [90, 30, 7])).toBe(-1);
    expect(bij(-1, [-1])).toBeNull();
  });

  test('komt na de laatste nooit meer', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), (over) => {
        expect(bij(over, [...dagenVooraf])).toBeNull();
      }),
    );
  });
});
