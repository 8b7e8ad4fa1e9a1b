// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FEITEN, feit } from '../test/feiten.ts';
import { bestanden } from '../tools/gegenereerd.ts';

it('the tables are those of the published facts', () => {
  feit('structuur.csv');
  for (const [naam, tekst] of bestanden(FEITEN))
    expect(readFileSync(new URL(naam, import.meta.url), 'utf8'), naam).toBe(tekst);
});
