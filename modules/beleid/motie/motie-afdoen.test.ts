// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { motieAfdoenbaar } from './motie-afdoen.rule.ts';

const motie = { staat: 'in-uitvoering', antwoord: 'Dit deden wij.' } as const;
const redenen = (outcome: ReturnType<typeof motieAfdoenbaar>) =>
  outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : [];

describe('een motie is af te doen', () => {
  test('als er iets is gedaan en een ander het antwoord schreef', () => {
    expect(motieAfdoenbaar(motie, 1, false)).toMatchObject({ status: 'decided', value: true });
  });
  test('niet zonder stap', () => expect(redenen(motieAfdoenbaar(motie, 0, false))).toEqual(['motie-zonder-stap']));
  test('niet door wie aan het antwoord meeschreef', () =>
    expect(redenen(motieAfdoenbaar(motie, 1, true))).toEqual(['motie-antwoord-zelf-geschreven']));
  test('en alle redenen komen tegelijk terug', () => {
    const niets = { staat: 'afgedaan', antwoord: null } as const;
    expect(redenen(motieAfdoenbaar(niets, 0, false))).toEqual([
      'motie-al-afgedaan',
      'motie-zonder-stap',
      'motie-zonder-antwoord',
    ]);
  });
});
