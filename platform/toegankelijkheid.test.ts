// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { readVerklaring } from './toegankelijkheid.ts';

const kort = 'organisatie: Regio Proef\nmelden: toegankelijk@proef.example\n';

test('a short file is enough, and claims no more than that measures were taken', () => {
  expect(readVerklaring(kort)).toEqual({
    organisatie: 'Regio Proef',
    melden: 'toegankelijk@proef.example',
    status: 'C',
    onderzoek: null,
    vastgesteld: null,
  });
});

test('to comply wholly or in part, an examination must show it', () => {
  expect(() => readVerklaring(`${kort}status: B\n`)).toThrow('A of B kan alleen met een onderzoek');
  const onderzoek = 'onderzoek: { op: 2026-03-01, door: Bureau, adres: "https://bureau.example/rapport" }\n';
  expect(readVerklaring(`${kort}status: B\n${onderzoek}`).status).toBe('B');
});

test('what is wrong is said all at once', () => {
  expect(() => readVerklaring('organisatie: ""\nvastgesteld: { op: 2026-02-30, door: Directeur }\n')).toThrow(
    /organisatie.*melden.*Deze dag bestaat niet/,
  );
});
