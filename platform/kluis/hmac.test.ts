// SPDX-License-Identifier: EUPL-1.2
import { createHmac, createSecretKey } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Hmac } from './hmac.ts';

const sleutel = fc.uint8Array({ minLength: 1, maxLength: 130 });
const tekst = fc.oneof(
  fc.nat({ max: 999_999_999 }).map((n) => String(n).padStart(9, '0')),
  fc.string({ unit: 'binary', maxLength: 400, size: 'max' }),
  fc.constantFrom('', 'é', '😀', 'x'.repeat(85), 'x'.repeat(86), 'é'.repeat(128)),
);

test('says what Node says, for one text after the other under the same key', () => {
  fc.assert(
    fc.property(sleutel, fc.array(tekst, { minLength: 1, maxLength: 20 }), (bytes, teksten) => {
      const hmac = new Hmac(createSecretKey(bytes));
      for (const een of teksten) expect(hmac.hex(een)).toBe(createHmac('sha256', bytes).update(een).digest('hex'));
    }),
  );
});

test('says what the standard says of its second example (RFC 4231)', () => {
  const hmac = new Hmac(createSecretKey('Jefe', 'latin1'));
  expect(hmac.hex('what do ya want for nothing?')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  );
});
