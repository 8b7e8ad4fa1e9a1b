// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { type Einde, eindeToetsen } from './einde-toetsen.rule.ts';

const einde = (anders: Partial<Einde> = {}): Einde => ({
  product: 'oud',
  looptijd: { van: datum('2025-01-01'), tot: null },
  laatsteDag: datum('2025-12-31'),
  vandaag: datum('2025-06-01'),
  opvolgers: [{ product: 'nieuw', looptijden: [{ van: datum('2026-01-01'), tot: null }] }],
  ...anders,
});
const codes = (anders: Partial<Einde>) => {
  const outcome = eindeToetsen(einde(anders));
  return outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : [];
};

describe('het einde van een product', () => {
  test('kan als de opvolger er de volgende dag is, of als er met opzet geen is', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ opvolgers: [] })).toEqual([]);
    expect(codes({ laatsteDag: datum('2025-06-01'), opvolgers: [] })).toEqual([]);
  });

  test.each<[string, Partial<Einde>, string]>([
    ['gisteren', { laatsteDag: datum('2025-05-31'), opvolgers: [] }, 'einde-voorbij'],
    ['voor het begin', { looptijd: { van: datum('2027-01-01'), tot: null } }, 'einde-voor-begin'],
    ['nog een keer', { looptijd: { van: datum('2025-01-01'), tot: datum('2025-12-31') } }, 'product-eindigt-al'],
    ['naar zichzelf', { opvolgers: [{ product: 'oud', looptijden: [] }] }, 'opvolger-is-zichzelf'],
    [
      'met een gat van een dag',
      { opvolgers: [{ product: 'nieuw', looptijden: [{ van: datum('2026-01-02'), tot: null }] }] },
      'opvolger-loopt-niet',
    ],
    [
      'naar wat zelf al eindigt',
      { opvolgers: [{ product: 'nieuw', looptijden: [{ van: datum('2025-01-01'), tot: datum('2025-12-31') }] }] },
      'opvolger-loopt-niet',
    ],
  ])('kan niet %s', (_, anders, code) => {
    expect(codes(anders)).toEqual([code]);
  });

  test('hoort alle redenen tegelijk', () => {
    expect(
      codes({
        laatsteDag: datum('2024-12-31'),
        opvolgers: [
          { product: 'oud', looptijden: [] },
          { product: 'nieuw', looptijden: [] },
        ],
      }),
    ).toEqual(['einde-voorbij', 'einde-voor-begin', 'opvolger-is-zichzelf', 'opvolger-loopt-niet']);
  });
});
