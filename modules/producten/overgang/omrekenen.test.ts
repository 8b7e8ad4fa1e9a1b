// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { omrekenen } from './omrekenen.rule.ts';

const factor = (was: string, wordt: string, gegeven: string | null = null) => {
  const outcome = omrekenen(was, wordt, gegeven);
  return outcome.status === 'decided' ? outcome.value : outcome.status;
};

describe('omrekenen van een oude naar een nieuwe eenheid', () => {
  test.each([
    ['uur', 'minuut', '60'],
    ['dagdeel', 'uur', '4'],
    ['dagdeel', 'minuut', '240'],
    ['minuut', 'uur', '1/60'],
    ['etmaal', 'etmaal', '1'],
  ])('van %s naar %s is %s', (was, wordt, verwacht) => {
    expect(factor(was, wordt)).toBe(verwacht);
  });

  test('van een traject naar minuten is niet bekend, tot iemand het zegt', () => {
    expect(omrekenen('traject', 'minuut', null)).toMatchObject({ status: 'incomplete', missing: ['omrekenfactor'] });
    expect(factor('traject', 'minuut', '1200')).toBe('1200');
    expect(omrekenen('traject', 'minuut', '1200').steps[0]?.steps).toContainEqual(
      expect.objectContaining({ name: 'factor-gegeven', value: '1200' }),
    );
  });

  test('heen en terug is samen één', () => {
    const eenheid = fc.constantFrom('minuut', 'uur', 'dagdeel');
    const waarde = (text: string) => {
      const [boven = 1, onder = 1] = text.split('/').map(Number);
      return boven / onder;
    };
    fc.assert(
      fc.property(eenheid, eenheid, (een, ander) => {
        expect(waarde(factor(een, ander)) * waarde(factor(ander, een))).toBeCloseTo(1, 12);
      }),
    );
  });
});
