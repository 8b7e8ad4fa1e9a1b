// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { antwoordstand } from './antwoordstand.ts';

test.each([
  [0, 0, 0, 'Er is geen reactie ingediend.'],
  [1, 0, 0, '1 reactie ingediend, alles beantwoord.'],
  [4, 2, 0, '4 reacties ingediend, 2 nog zonder antwoord.'],
  [4, 2, 1, '4 reacties ingediend, 2 nog zonder antwoord en 1 beantwoord zonder te zeggen waarom.'],
])('%i reacties, %i zonder antwoord en %i zonder motivering', (reacties, zonderAntwoord, zonderMotivering, zin) => {
  expect(antwoordstand({ reacties, zonderAntwoord, zonderMotivering, openBijeenkomsten: 0 })).toBe(zin);
});
