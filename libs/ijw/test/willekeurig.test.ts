// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode, encode } from '../index.ts';
import { heenbericht } from './willekeurig.ts';

it('every message is read back as it was written, and keeps every rule', () => {
  fc.assert(
    fc.property(heenbericht, (bericht) => {
      const gelezen = decode(encode(bericht));
      expect(gelezen.controle).toMatchObject({ standaard: bericht.standaard, bericht: bericht.soort, bevindingen: [] });
      expect(gelezen.bericht).toEqual(bericht);
    }),
    { numRuns: 200 },
  );
});
