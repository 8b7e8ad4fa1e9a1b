// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { leesbaar, namenVan, noemt, onderdelenDieNoemen } from './kader-noemen.rule.ts';
import type { Planonderdeel } from './planonderdeel.ts';

const deel = (anders: Partial<Planonderdeel>): Planonderdeel => ({
  bladzijde: 'beleid',
  lijst: 'doelen',
  code: 'x',
  van: null,
  titel: 'Iets',
  velden: [],
  bronnen: [],
  voorbeeld: false,
  toelichting: null,
  ...anders,
});

describe('een kader', () => {
  test('heeft zijn naam, en wat daarin tussen haakjes staat', () => {
    expect(namenVan('Wet maatschappelijke ondersteuning (Wmo)')).toEqual(['wet maatschappelijke ondersteuning', 'wmo']);
    expect(namenVan('Jeugdwet')).toEqual(['jeugdwet']);
  });

  test.each([
    ['vanuit de Jeugdwet en de Wmo', true],
    ['de jeugdwet', true],
    ['de Jeugdwetgeving', false],
    ['een pre-jeugdwet-regeling', true],
    ['niets hierover', false],
  ])('wordt als heel woord genoemd in ‘%s’: %s', (tekst, verwacht) => {
    expect(noemt(tekst.toLowerCase(), ['jeugdwet'])).toBe(verwacht);
  });

  test('raakt wat het noemt in naam, waarde, citaat of toelichting, en niet zichzelf', () => {
    const bron = { document: 'plan', paragraaf: '§1' };
    const delen = [
      deel({ code: 'a', titel: 'Wat de Jeugdwet vraagt' }),
      deel({ code: 'b', velden: [{ naam: 'wet', waarden: ['jeugdwet'] }] }),
      deel({ code: 'c', bronnen: [{ ...bron, citaat: 'vanuit de Jeugdwet' }] }),
      deel({ code: 'd', toelichting: 'Volgt uit de Jeugdwet.' }),
      deel({ code: 'e', lijst: 'kaders', titel: 'Jeugdwet' }),
      deel({ code: 'f' }),
    ];
    expect(onderdelenDieNoemen('Jeugdwet', leesbaar(delen)).map(({ code }) => code)).toEqual(['a', 'b', 'c', 'd']);
  });
});
