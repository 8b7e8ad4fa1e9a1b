// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { headingsOf, isIn, squeezed } from './bron.ts';

const text = `9 Bijna klaar
Wat hier staat.
10 Tot slot
Wat later staat.
11. Regel je mandaat.
Wat het laatst staat.
1. Een punt van een lijst.
12.1 Met een punt. En meer
`;
const nummers = (paragrafen?: Parameters<typeof headingsOf>[1]) =>
  headingsOf(text, paragrafen).map(({ nummer }) => nummer);

test('A heading may have a number of two digits', () => {
  expect(nummers()).toEqual(['9', '10']);
});

test('A heading may end in a full stop when the pack lists it; a point of a list is no heading', () => {
  expect(nummers([{ nummer: '§11', titel: 'Regel je mandaat' }])).toEqual(['9', '10', '11']);
});

test('A quotation stands in its own paragraph and not in the next', () => {
  const headings = headingsOf(text, [{ nummer: '§ 11', titel: 'Regel je mandaat.' }]);
  const staat = (paragraaf: string) =>
    isIn({ document: 'plan', paragraaf, citaat: 'Wat later staat.' }, squeezed(text), headings);
  expect(staat('§10')).toBe(true);
  expect(staat('§9')).toBe(false);
  expect(staat('§11')).toBe(false);
});
