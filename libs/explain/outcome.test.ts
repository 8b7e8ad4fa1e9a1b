// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { decided, incomplete, reason, refused } from './outcome.ts';
import { input, norm, rule, step } from './step.ts';

describe('een uitkomst', () => {
  test('weigert met één reden of met alle', () => {
    const een = reason('te-laat', { minuten: 1 }, 'moment');
    expect(refused(een).reasons).toEqual([een]);
    expect(refused([een, reason('te-vroeg')]).reasons.map(({ code }) => code)).toEqual(['te-laat', 'te-vroeg']);
  });

  test('overleeft JSON zonder iets te verliezen', () => {
    const steps = [
      step('bedrag', 1210, 'eurocent', rule('tarieven/x'), [
        step('uurloon', '24.37', 'cent', input),
        step('grens', true, 'ja-nee', norm('TR346')),
      ]),
    ];
    for (const outcome of [
      decided({ bedrag: 1210 }, steps),
      refused(reason('te-hoog', { bedrag: 3 }), steps),
      incomplete(['cao'], steps),
    ])
      expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  });
});
