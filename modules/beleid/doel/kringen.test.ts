// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { kringen } from './kringen.ts';

const doel = (code: string, ...draagtBijAan: readonly string[]) => ({ code, draagtBijAan });

test('een keten die uitkomt, heeft geen kring, ook als twee wegen samenkomen', () => {
  expect(kringen([doel('a', 'b', 'c'), doel('b', 'd'), doel('c', 'd'), doel('d')])).toEqual([]);
});

test('een doel dat via andere aan zichzelf bijdraagt, is een kring', () => {
  expect(kringen([doel('a', 'b'), doel('b', 'c'), doel('c', 'b')])).toEqual([['b', 'c', 'b']]);
  expect(kringen([doel('a', 'a')])).toEqual([['a', 'a']]);
});

test('wat niet bestaat, is geen kring', () => expect(kringen([doel('a', 'nergens')])).toEqual([]));

test('een keten van tienduizend doelen is geen probleem', () => {
  const lang = Array.from({ length: 10_000 }, (_, at) => doel(`d${at}`, `d${at + 1}`));
  expect(kringen(lang)).toEqual([]);
});
