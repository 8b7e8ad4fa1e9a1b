// SPDX-License-Identifier: EUPL-1.2
import { expect } from 'vitest';
import { type Bericht, decode, encode } from '../index.ts';

/** Code and place of every finding in a message, in the order of the file; from `vanaf` on. The structure must be valid. */
export function vindt(bericht: Bericht, vanaf = '/Bericht'): readonly string[] {
  const { bevindingen, structuurGeldig } = decode(encode(bericht)).controle;
  expect(structuurGeldig).toBe(true);
  expect(bevindingen.every(({ retourcode }) => retourcode === '0001')).toBe(true);
  return bevindingen.map(({ code, pad }) => `${code} ${pad.replace(vanaf, '')}`);
}
