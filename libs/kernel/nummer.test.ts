// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { isId, newId } from './id.ts';
import { isAgbCode, isBsn, isGemeentecode } from './nummer.ts';

describe('nummers', () => {
  test.each(['123456782', '999900006', '999900018'])('%s voldoet aan de elfproef (CS002)', (bsn) =>
    expect(isBsn(bsn)).toBe(true),
  );

  test.each(['123456789', '000000000', '12345678', '1234567821', '12345678a', ' 123456782'])(
    '%s is geen BSN',
    (tekst) => expect(isBsn(tekst)).toBe(false),
  );

  test('één verkeerd cijfer valt altijd op', () => {
    for (const plaats of Array.from({ length: 9 }, (_, index) => index))
      for (const cijfer of '0123456789') {
        const changed = `${'123456782'.slice(0, plaats)}${cijfer}${'123456782'.slice(plaats + 1)}`;
        expect(isBsn(changed)).toBe(changed === '123456782');
      }
  });

  test('een AGB-code heeft acht cijfers, een gemeentecode vier', () => {
    expect([isAgbCode('42420001'), isAgbCode('4242001'), isGemeentecode('0513'), isGemeentecode('513')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('een kenmerk', () => {
  test('is uniek, van de goede vorm, en later gemaakt sorteert later', async () => {
    const early = Array.from({ length: 500 }, newId);
    await new Promise((resolve) => setTimeout(resolve, 2));
    const late = newId();
    expect(new Set(early).size).toBe(500);
    expect(early.every((id) => isId(id) && id < late && id[14] === '7')).toBe(true);
  });
});
