// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest';
import { URI } from './uri.ts';

it.each([
  ['http://www.istandaarden.nl/ijw/3_2/jw323/schema', true],
  ['urn:x', true],
  ['relatief/pad', true],
  ['', true],
  ['http://a:80/b?c#d', true],
  ['http://[::1]/', true],
  ['a%20b', true],
  ['a b', false],
  [' urn:x', false],
  ['%', false],
  ['urn:é', false],
  ['1:x', false],
  ['http://a:b/', false],
])('«%s» can be a namespace: %s', (tekst, klopt) => {
  expect(URI.test(tekst)).toBe(klopt);
});
