// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leesZoekvraag, woordenUit, zoekvorm } from './zoekvraag.ts';

const vindt = (stam: string, tekst: string) => zoekvorm(tekst).includes(zoekvorm(stam));

test('woorden zijn letters en cijfers, zonder hoofdletters en accenten; één losse letter telt niet mee', () => {
  expect(woordenUit('  Financiën, (44A35) & a 7 ')).toEqual(['financien', '44a35', '7']);
  expect(woordenUit('(.*) [a-')).toEqual([]);
});

test.each([
  ['inkop', 'inkoopplan'],
  ['tariev', 'tarief'],
  ['huiz', 'verhuizing'],
  ['huis', 'huizen'],
  ['begeleid', 'ambulante begeleiding'],
  ['financien', 'financiën'],
  ['betal', 'betaalbaar'],
])('de stam ‘%s’ staat in ‘%s’', (stam, tekst) => {
  expect(vindt(stam, tekst)).toBe(true);
});

test('een ander woord wordt niet gevonden', () => {
  expect(vindt('tariev', 'tafel')).toBe(false);
});

test('elk woord dat iemand typt vindt zichzelf, en heeft niets wat in een patroon iets betekent', () => {
  fc.assert(
    fc.property(fc.string(), (getypt) => {
      for (const woord of woordenUit(getypt)) {
        expect(vindt(woord, woord)).toBe(true);
        expect(zoekvorm(woord)).not.toMatch(/[%_\\]/);
      }
    }),
  );
});

describe('wat een getal kan zijn', () => {
  const lees = (tekst: string) => leesZoekvraag(tekst, [], 5);
  test('een nummer, en bij negen cijfers ook een burgerservicenummer', () => {
    expect(lees('1000123')).toMatchObject({ nummer: 1_000_123, bsn: null });
    expect(lees(' 9999 00.018 ')).toMatchObject({ nummer: 999_900_018, bsn: '999900018' });
  });
  test('niet een getal dat nergens een nummer is', () => {
    expect(lees('2147483648')).toMatchObject({ nummer: null, bsn: null });
    expect(lees('12a')).toMatchObject({ nummer: null, bsn: null });
  });
  test('een kenmerk, ook met hoofdletters', () => {
    expect(lees('01A2090E-F17D-76F2-9BD7-BFC266E07E8B').id).toBe('01a2090e-f17d-76f2-9bd7-bfc266e07e8b');
  });
});
