// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { leesWijziging } from './wijziging-invoer.ts';

const read = (query: string) => leesWijziging(new URLSearchParams(query));
const wrong = (query: string) => read(query).fouten.map(({ veld }) => veld);

test('A page that was opened, not sent, asks nothing and complains of nothing', () => {
  expect(read('')).toMatchObject({ gevraagd: false, fouten: [] });
});

test('An amount and a percentage are read as people here write them', () => {
  expect(read('bedrag=1.234,5&ingang=2025-07-01')).toMatchObject({ bedrag: 123450, fouten: [] });
  expect(read('soort=overhead&procent=36,5&ingang=2025-07-01')).toMatchObject({
    parameter: { soort: 'overhead', procent: '36.5' },
    bedrag: undefined,
    fouten: [],
  });
});

test.each([
  ['ingang=2025-07-01', ['bedrag']],
  ['bedrag=1,20&soort=overhead&procent=36&ingang=2025-07-01', ['bedrag']],
  ['bedrag=veel&ingang=2025-02-30', ['bedrag', 'ingang']],
  ['bedrag=0&ingang=2025-07-01', ['bedrag']],
  ['bedrag=-1&ingang=2025-07-01', ['bedrag']],
  ['procent=36&ingang=2025-07-01', ['soort']],
  ['soort=overhead&procent=&ingang=2025-07-01', ['procent']],
  ['soort=overhead&procent=-4&ingang=', ['procent', 'ingang']],
])('%s: the error stands at %j, and what was typed stays', (query, velden) => {
  expect(wrong(query)).toEqual(velden);
  expect(read(query).waarden).toEqual({
    bedrag: '',
    soort: '',
    procent: '',
    ingang: '',
    ...Object.fromEntries(new URLSearchParams(query)),
  });
});
