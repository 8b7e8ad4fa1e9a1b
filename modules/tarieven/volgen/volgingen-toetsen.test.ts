// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { volgingenToetsen } from './volgingen-toetsen.rule.ts';

const schakel = (product: string, volgt: string) => ({ product, volgt });
const ledenVan = (schakels: Parameters<typeof volgingenToetsen>[0]) => {
  const outcome = volgingenToetsen(schakels);
  return outcome.status === 'refused' ? outcome.reasons.map(({ code, figures }) => [code, figures?.['leden']]) : [];
};

test('a chain that ends is fine', () => {
  expect(volgingenToetsen([schakel('a', 'b'), schakel('b', 'c')])).toMatchObject({ status: 'decided', value: true });
});

test('a ring is refused with its members, whoever leads into it and where one begins', () => {
  const ring = [schakel('b', 'c'), schakel('c', 'a'), schakel('a', 'b'), schakel('x', 'c')];
  expect(ledenVan(ring)).toEqual([['volging-ring', '‘a’ volgt ‘b’ volgt ‘c’ volgt ‘a’']]);
});

test('each ring is told, and who follows itself too', () => {
  expect(ledenVan([schakel('a', 'b'), schakel('b', 'a'), schakel('z', 'z')])).toEqual([
    ['volging-ring', '‘a’ volgt ‘b’ volgt ‘a’'],
    ['volging-ring', '‘z’ volgt ‘z’'],
  ]);
});

test('a product that follows two things is told, beside a ring', () => {
  const outcome = volgingenToetsen([schakel('a', 'b'), schakel('a', 'c'), schakel('d', 'd')], (code) =>
    code.toUpperCase(),
  );
  expect(outcome).toMatchObject({
    status: 'refused',
    reasons: [
      { code: 'volging-ring', figures: { leden: '‘D’ volgt ‘D’' } },
      { code: 'volging-dubbel', figures: { product: 'A' } },
    ],
  });
});

test('following only what stands earlier never goes round, and closing the end always does', () => {
  const size = fc.integer({ min: 2, max: 30 });
  fc.assert(
    fc.property(size, fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), (n, picks) => {
      const down = Array.from({ length: n - 1 }, (_, at) => schakel(`p${at + 1}`, `p${(picks[at] ?? 0) % (at + 1)}`));
      expect(volgingenToetsen(down).status).toBe('decided');
      expect(ledenVan([...down, schakel('p0', `p${n - 1}`)])).toHaveLength(1);
    }),
  );
});
