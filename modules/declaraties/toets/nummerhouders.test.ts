// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Nummerhouders } from './nummerhouders.ts';

const nummer = fc.oneof(
  fc.nat({ max: 40 }),
  fc.nat({ max: 999_999_999 }),
  fc.constantFrom(0, 999_999_999, 4_294_967_294),
);

test('a number is of the client who names it first in the message, however many there are', () => {
  fc.assert(
    fc.property(fc.array(fc.array(nummer, { maxLength: 60, size: 'max' }), { maxLength: 12 }), (clienten) => {
      const [houders, eerste] = [new Nummerhouders(), new Map<number, number>()];
      for (const [client, nummers] of clienten.entries()) {
        houders.volgendeClient();
        for (const een of nummers) {
          if (!eerste.has(een)) eerste.set(een, client);
          expect(houders.isEigen(een)).toBe(eerste.get(een) === client);
        }
      }
    }),
  );
});

test('a hundred thousand numbers stay apart', () => {
  const houders = new Nummerhouders();
  const reeks = Array.from({ length: 100_000 }, (_, i) => i * 4096);
  houders.volgendeClient();
  expect(reeks.every((een) => houders.isEigen(een) && houders.isEigen(een))).toBe(true);
  houders.volgendeClient();
  expect(reeks.some((een) => houders.isEigen(een))).toBe(false);
  expect(houders.isEigen(1)).toBe(true);
});
