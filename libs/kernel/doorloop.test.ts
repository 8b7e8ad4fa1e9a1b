// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { doorloopVan } from './doorloop.ts';

const ids = ['a', 'b', 'c'];
test.each([
  ['a', { nummer: 1, aantal: 3, vorige: null, volgende: 'b' }],
  ['b', { nummer: 2, aantal: 3, vorige: 'a', volgende: 'c' }],
  ['c', { nummer: 3, aantal: 3, vorige: 'b', volgende: null }],
  ['weg', { nummer: null, aantal: 3, vorige: null, volgende: 'a' }],
])('%s heeft zijn plaats in de rij', (id, plaats) => expect(doorloopVan(ids, id)).toEqual(plaats));

test('in een lege rij staat niets', () =>
  expect(doorloopVan([], 'a')).toEqual({ nummer: null, aantal: 0, vorige: null, volgende: null }));
