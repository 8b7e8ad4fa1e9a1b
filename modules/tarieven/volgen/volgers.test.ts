// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { volgingVan } from './volgers.query.ts';
import type { Volging } from './volging.store.ts';

const volging = (contract: string, product: string | null): Volging => ({
  ...{ id: `${contract} ${product}`, contract, product, lijst: 'landelijk', regel: null, volgtProduct: null },
  ...{ procent: '100', bron: 'Afspraak', herkomst: null, naam: 'iemand' },
  vastgelegd: Temporal.Instant.from('2025-01-01T09:00:00Z'),
});
const gevolgd = (volgingen: readonly Volging[]) => volgingVan(volgingen, { product: 'a', contract: 'jeugd' })?.id;

test('what a product follows: its own rule before that of its contract', () => {
  expect(gevolgd([volging('jeugd', null), volging('jeugd', 'a')])).toBe('jeugd a');
  expect(gevolgd([volging('jeugd', 'b'), volging('jeugd', null)])).toBe('jeugd null');
});

test('a rule of another contract is not about it, also when it names a product of that code', () => {
  expect(gevolgd([volging('wmo', 'a'), volging('wmo', null)])).toBeUndefined();
  expect(gevolgd([volging('wmo', 'a'), volging('jeugd', null)])).toBe('jeugd null');
});
