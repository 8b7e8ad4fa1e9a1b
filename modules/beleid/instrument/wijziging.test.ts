// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import type { PakketKeuzes } from '../pack.ts';
import { wijzigingVan } from './wijziging.query.ts';

type Looptijd = NonNullable<PakketKeuzes['looptijd']>;

const looptijd = (anders: Partial<Looptijd>): PakketKeuzes => ({
  looptijd: { ingang: '2025-01-01', initieelJaren: 3, verlengingen: [2, 1], wijze: 'onbekend', ...anders },
});
const soorten = (nu: PakketKeuzes, scenario: Parameters<typeof wijzigingVan>[1]) =>
  Object.keys(wijzigingVan(nu, scenario, { toelichting: '', ingang: '2026-01-01' }).keuzes);

describe('een andere looptijd', () => {
  test('is een andere eerste termijn of zijn andere verlengingen', () => {
    expect(soorten(looptijd({}), { initieelJaren: 3, verlengingen: [2, 1] })).toEqual([]);
    expect(soorten(looptijd({}), { initieelJaren: 4 })).toEqual(['looptijd']);
    expect(soorten(looptijd({}), { verlengingen: [] })).toEqual(['looptijd']);
  });

  test('is er niet als het formulier blijft zoals het is, ook waar het plan één van beide openlaat', () => {
    for (const open of [{ verlengingen: 'onbekend' }, { initieelJaren: 'onbekend' }] as const) {
      const nu = looptijd(open);
      const shown = 'verlengingen' in open ? { initieelJaren: 3, verlengingen: [] } : { verlengingen: [2, 1] };
      expect(soorten(nu, shown)).toEqual([]);
    }
  });
});
