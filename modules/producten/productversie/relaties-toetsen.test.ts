// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Productrelatie } from './relatie.ts';
import { relatiesToetsen } from './relaties-toetsen.rule.ts';

const relatie = (product: string, soort: Productrelatie['soort'], ander: string): Productrelatie => ({
  product,
  soort,
  ander,
});
const redenen = (...relaties: readonly Productrelatie[]) => {
  const outcome = relatiesToetsen(relaties);
  return outcome.status === 'refused' ? outcome.reasons.map(({ code, figures }) => [code, figures]) : [];
};

describe('verbanden tussen producten', () => {
  test('kloppen als elk product lichter is dan een volgend, en dat van twee kanten mag zeggen', () => {
    expect(
      redenen(relatie('a', 'lichter-dan', 'b'), relatie('b', 'zwaarder-dan', 'a'), relatie('b', 'lichter-dan', 'c')),
    ).toEqual([]);
  });

  test('vormen geen kring van lichter, ook niet over drie producten en in gemengde richting', () => {
    expect(
      redenen(relatie('a', 'lichter-dan', 'b'), relatie('c', 'zwaarder-dan', 'b'), relatie('c', 'lichter-dan', 'a')),
    ).toEqual([['relatie-kring', { soort: 'lichter-dan', kring: 'a, b, c' }]]);
  });

  test('noemen elke kring één keer', () => {
    const twee = [relatie('a', 'lichter-dan', 'b'), relatie('b', 'lichter-dan', 'a')];
    const nogTwee = [relatie('x', 'lichter-dan', 'y'), relatie('y', 'lichter-dan', 'x')];
    expect(redenen(...twee, ...nogTwee).map(([, figures]) => figures)).toMatchObject([
      { kring: 'a, b' },
      { kring: 'x, y' },
    ]);
  });

  test('gaan niet in een kring achter elkaar aan, niet met zichzelf, en niet samen en apart tegelijk', () => {
    expect(
      redenen(
        relatie('a', 'volgt-op', 'b'),
        relatie('b', 'volgt-op', 'a'),
        relatie('c', 'combineert-met', 'c'),
        relatie('a', 'sluit-uit', 'c'),
        relatie('c', 'combineert-met', 'a'),
      ),
    ).toEqual([
      ['relatie-met-zichzelf', { product: 'c' }],
      ['relatie-kring', { soort: 'volgt-op', kring: 'a, b' }],
      ['relatie-tegenstrijdig', { paar: 'a, c' }],
    ]);
  });

  test('kloppen altijd als zij alleen van vroeger naar later in het alfabet wijzen', () => {
    const paar = fc
      .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 2, maxLength: 2 })
      .map((namen) => namen.sort());
    const vooruit = fc
      .tuple(paar, fc.constantFrom<Productrelatie['soort'][]>('lichter-dan', 'volgt-op'))
      .map(([[van = '', naar = ''], soort]) => relatie(van, soort, naar));
    fc.assert(fc.property(fc.array(vooruit, { maxLength: 12 }), (lijst) => redenen(...lijst).length === 0));
  });

  test('houden op met kloppen zodra één verband een rij sluit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 7 }), (lengte) => {
        const rij = Array.from({ length: lengte - 1 }, (_, i) => relatie(`p${i}`, 'lichter-dan', `p${i + 1}`));
        expect(redenen(...rij)).toEqual([]);
        expect(redenen(...rij, relatie('p0', 'zwaarder-dan', `p${lengte - 1}`))).toHaveLength(1);
      }),
    );
  });
});
