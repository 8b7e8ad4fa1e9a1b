// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { scenario } from '#modules/beleid';
import { parseInput } from '#platform/invoer';
import { scenarioUit } from './uitproberen-invoer.ts';

const gelezen = (adres: string) => parseInput(scenario, scenarioUit(new URLSearchParams(adres)));

describe('andere keuzes in het adres', () => {
  test('wat er niet staat, blijft zoals het is', () => expect(gelezen('')).toEqual({ ok: true, value: {} }));

  test('een groep waarin alles is uitgezet, is niet hetzelfde als ongewijzigd', () => {
    expect(gelezen('leveranciers=')).toEqual({
      ok: false,
      fouten: [{ veld: 'leveranciers', melding: 'Kies er ten minste één.' }],
    });
    expect(gelezen('leveranciers=&leveranciers=groot')).toEqual({ ok: true, value: { leveranciers: ['groot'] } });
  });

  test('zonder verlengingen wordt er niet verlengd', () => {
    expect(gelezen('initieelJaren=3&verlengingen=')).toEqual({
      ok: true,
      value: { initieelJaren: 3, verlengingen: [] },
    });
    expect(gelezen('verlengingen=2+%2B+1')).toEqual({ ok: true, value: { verlengingen: [2, 1] } });
  });
});
