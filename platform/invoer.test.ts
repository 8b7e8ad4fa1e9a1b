// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { dag, geheel, keuze, parseInput, tekst, vinkje } from './invoer.ts';

const schema = z.object({
  naam: tekst(20),
  soort: keuze(['prijs', 'prestatie']),
  aantal: geheel(1, 9),
  ingang: dag(),
  akkoord: vinkje(),
});
const goed = { naam: ' Plan ', soort: 'prijs', aantal: '3', ingang: '2024-02-29', akkoord: 'on' };
const fouten = (raw: unknown) => {
  const parsed = parseInput(schema, raw);
  return parsed.ok ? [] : parsed.fouten.map(({ veld, melding }) => `${veld}: ${melding}`);
};

describe('invoer', () => {
  test('van een formulier wordt waarde: getal, dag en vinkje', () => {
    const parsed = parseInput(schema, goed);
    expect(parsed).toMatchObject({ ok: true, value: { naam: 'Plan', aantal: 3, akkoord: true } });
    expect(parsed.ok && parsed.value.ingang.toString()).toBe('2024-02-29');
  });

  test('die ontbreekt, wordt bij elk veld gevraagd, alles tegelijk', () => {
    expect(fouten({})).toEqual([
      'naam: Vul dit veld in.',
      'soort: Maak een keuze.',
      'aantal: Vul een getal in.',
      'ingang: Vul dit veld in.',
    ]);
  });

  test('die niet kan, zegt waarom in gewoon Nederlands', () => {
    expect(fouten({ ...goed, naam: 'x'.repeat(21), aantal: '10', ingang: '2025-02-29' })).toEqual([
      'naam: Gebruik hoogstens 20 tekens.',
      'aantal: Vul hoogstens 9 in.',
      'ingang: Vul een bestaande datum in, bijvoorbeeld 31-12-2027.',
    ]);
  });

  test('die geen voorwerp is, wordt geweigerd en niet gevolgd', () => {
    for (const raw of [null, 'tekst', 7, []]) expect(fouten(raw).length).toBe(1);
  });
});
