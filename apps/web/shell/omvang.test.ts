// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { omvangTekst } from './omvang.ts';

test.each([
  [120, '01', '2', '120 minuten per week'],
  [1, '01', '1', '1 minuut per dag'],
  [2, '04', '4', '2 uur per maand'],
  [1500, '84', '6', '1.500 stuks in totaal'],
  [125000, '83', '6', '€\u00a01.250,00 in totaal'],
  [null, null, null, 'niet bepaald'],
])('%s van eenheid %s met frequentie %s is %s', (volume, eenheid, frequentie, tekst) => {
  expect(omvangTekst(volume, eenheid, frequentie)).toBe(tekst);
});
