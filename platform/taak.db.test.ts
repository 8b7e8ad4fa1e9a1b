// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../test/support/world.ts';
import { countTasks, readTasks } from './taak.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.sluit());

test('geteld worden de open taken van de eigen rollen, en geen andere', async () => {
  const wie = world.iemand('gemeente', '0513', 'financien');
  const ander = world.iemand('gemeente', '0513', 'toegang');
  const buur = world.iemand('gemeente', '0484', 'financien');
  await world.alsof(wie, async (context) => {
    for (const [rol, id] of [
      ['financien', 'een'],
      ['financien', 'twee'],
      ['financien', 'klaar'],
      ['toegang', 'drie'],
    ] as const)
      await context.taakOpenen({
        rol,
        soort: 'declaraties/betaalvoorstel-maken',
        onderwerp: { soort: 'declaratie', id },
      });
    await context.taakAfronden('declaraties/betaalvoorstel-maken', 'klaar');
  });
  const geteld = (iemand: typeof wie) =>
    world.alsof(iemand, async (context) => [await countTasks(context), (await readTasks(context)).length]);
  expect(await geteld(wie)).toEqual([2, 2]);
  expect(await geteld(ander)).toEqual([1, 1]);
  expect(await geteld(buur)).toEqual([0, 0]);
});
