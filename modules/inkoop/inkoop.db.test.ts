// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publiceerProcedure } from '../../test/support/inkoop.ts';
import { openWorld, type World } from '../../test/support/world.ts';
import { procedurelijst } from './index.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.sluit());

test('x', async () => {
  const id = await publiceerProcedure(world);
  expect(await world.vraag(world.iemand('aanbieder', '99000001', 'aanbieder'), procedurelijst, {})).toMatchObject([{ id }]);
});
