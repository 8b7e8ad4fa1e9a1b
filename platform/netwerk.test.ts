// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { netwerkVan, networkOf } from './netwerk.ts';
import type { Omgeving } from './omgeving.ts';

const vanaf = (peer: string | null, header: string | undefined, proxys?: number) =>
  netwerkVan({ env: peer && { incoming: { socket: { remoteAddress: peer } } }, req: { header: () => header } }, {
    proxys,
  } as Omgeving);

test('zonder proxy telt wie er verbindt, wat hij ook meestuurt', () => {
  expect(vanaf('198.51.100.7', '203.0.113.1')).toBe('198.51.100.7');
  expect(vanaf(null, '203.0.113.1')).toBeNull();
});

test('achter eigen proxy’s telt wat de verste daarvan opschreef', () => {
  expect(vanaf('127.0.0.1', 'verzonnen, 203.0.113.1', 1)).toBe('203.0.113.1');
  expect(vanaf('127.0.0.1', 'verzonnen, 203.0.113.1, 10.0.0.2', 2)).toBe('203.0.113.1');
  expect(vanaf('127.0.0.1', undefined, 1)).toBe('127.0.0.1');
});

test.each([
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:DB8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['::ffff:198.51.100.7', '198.51.100.7'],
  ['198.51.100.7', '198.51.100.7'],
])('%s hoort bij het netwerk %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
