// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { leesProef } from './proef.ts';

test('een proef leest bedragen en gewichten, en laat leeg wat leeg is', () => {
  expect(leesProef(new URLSearchParams('bedrag.a=1.234,50&bedrag.b=&gewicht.0001=12'))).toEqual({
    waarden: { 'bedrag.a': '1.234,50', 'gewicht.0001': '12' },
    bedragen: { a: 123450 },
    gewichten: { '0001': 12 },
    fouten: [],
  });
});

test('een proef zegt wat geen bedrag is en rekent daar niet mee', () => {
  const proef = leesProef(new URLSearchParams('bedrag.a=veel&bedrag.b=-1&gewicht.0001=1,5'));
  expect(proef).toMatchObject({ bedragen: {}, gewichten: {} });
  expect(proef.fouten).toHaveLength(3);
});
