// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { retourcodes } from './bericht/bevinding.ts';
import { teksten } from './teksten.ts';

test.each(Object.entries(retourcodes))('%s (%s) heeft een Nederlandse zin', (regel) => {
  expect(teksten.redenen[regel]?.((naam) => naam)).toMatch(/^Afgekeurd\b.*\.$/);
});
