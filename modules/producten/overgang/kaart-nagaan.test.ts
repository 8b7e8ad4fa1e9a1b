// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kaartNagaan } from './kaart-nagaan.rule.ts';
import type { Kaartstand, Overgang } from './overgang.ts';

const rij = (was: string, wordt: string | null, anders: Partial<Overgang> = {}): Overgang => ({
  stelsel: 'oud',
  was,
  wordt,
  vervalt: false,
  ...anders,
});
const stand = (rijen: readonly Overgang[], producten: readonly string[] = []): Kaartstand => {
  const outcome = kaartNagaan(rijen, producten);
  if (outcome.status !== 'decided') throw new Error(outcome.status);
  return outcome.value;
};

describe('de kaart van was naar wordt', () => {
  test('wijst aan wat nergens heen gaat, tenzij het met opzet vervalt', () => {
    expect(stand([rij('a', null), rij('b', null, { vervalt: true }), rij('c', 'x')]).gaten).toEqual(['oud: a']);
  });

  test('wijst aan wat nergens vandaan komt', () => {
    expect(stand([rij('a', 'x')], ['x', 'y']).nieuw).toEqual(['y']);
  });

  test('wijst aan wat vervalt en toch doorgaat', () => {
    expect(stand([rij('a', 'x'), rij('a', null, { vervalt: true })]).dubbel).toEqual(['oud: a']);
  });

  test('zegt wat is gesplitst en wat is samengevoegd; twee stelsels naar één product is geen samenvoeging', () => {
    const rijen = [rij('a', 'x'), rij('a', 'y'), rij('b', 'y'), rij('x', 'x', { stelsel: 'nog-ouder' })];
    expect(stand(rijen)).toMatchObject({ gesplitst: ['oud: a'], samengevoegd: ['y'] });
  });

  test('sluit precies als elk oud ding een bestemming heeft en elk product een herkomst', () => {
    const overgang = fc.record({
      stelsel: fc.constant('oud'),
      was: fc.constantFrom('a', 'b', 'c'),
      wordt: fc.option(fc.constantFrom('x', 'y'), { nil: null }),
      vervalt: fc.constant(false),
    });
    fc.assert(
      fc.property(fc.array(overgang, { maxLength: 8 }), (rijen) => {
        const { gaten, nieuw } = stand(rijen, ['x', 'y']);
        for (const was of new Set(rijen.map((one) => one.was)))
          expect(gaten.includes(`oud: ${was}`)).toBe(!rijen.some((one) => one.was === was && one.wordt !== null));
        for (const product of ['x', 'y'])
          expect(nieuw.includes(product)).toBe(!rijen.some(({ wordt }) => wordt === product));
      }),
    );
  });
});
