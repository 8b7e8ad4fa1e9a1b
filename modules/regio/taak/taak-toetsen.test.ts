// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { input } from '#libs/explain';
import type { BelegdeTaak, Taakdrager } from './taak.ts';
import { taakToetsen } from './taak-toetsen.rule.ts';

const taak = (bij: Taakdrager, naam = 'De indicatie'): BelegdeTaak => ({
  code: naam,
  naam,
  bij,
  gemeenterol: 'toegang',
  bron: input,
});

describe('wie een taak heeft', () => {
  test.each([
    ['gemeente', 'gemeente'],
    ['uitvoeringsorganisatie', 'verband'],
  ] as const)('ligt de taak bij %s, dan handelt de hoed %s', (bij, hoed) => {
    expect(taakToetsen([taak(bij)], hoed)).toMatchObject({ status: 'decided' });
  });

  test.each([
    ['gemeente', 'verband', 'taak-bij-gemeente'],
    ['uitvoeringsorganisatie', 'gemeente', 'taak-bij-uitvoeringsorganisatie'],
    ['anders', 'gemeente', 'taak-bij-anders'],
    ['anders', 'verband', 'taak-bij-anders'],
  ] as const)('ligt de taak bij %s, dan wordt de hoed %s geweigerd en hoort hij wie het doet', (bij, hoed, code) => {
    expect(taakToetsen([taak(bij)], hoed)).toMatchObject({
      status: 'refused',
      reasons: [{ code, figures: { taak: 'De indicatie' } }],
    });
  });

  test('een taak van samen houdt niemand tegen, en een act zonder taak ook niet', () => {
    for (const hoed of ['gemeente', 'verband'] as const) {
      expect(taakToetsen([taak('samen')], hoed).status).toBe('decided');
      expect(taakToetsen([], hoed).status).toBe('decided');
    }
  });

  test('elke taak die elders ligt is een reden, en elke taak een stap', () => {
    const outcome = taakToetsen([taak('gemeente', 'a'), taak('samen', 'b'), taak('gemeente', 'c')], 'verband');
    expect(outcome.status === 'refused' && outcome.reasons.map(({ figures }) => figures?.['taak'])).toEqual(['a', 'c']);
    expect(outcome.steps[0]?.steps.map(({ name, value }) => [name, value])).toEqual([
      ['namens', 'uitvoeringsorganisatie'],
      ['taak', 'a'],
      ['taak-bij', 'gemeente'],
      ['taak', 'b'],
      ['taak-bij', 'samen'],
      ['taak', 'c'],
      ['taak-bij', 'gemeente'],
    ]);
  });
});
