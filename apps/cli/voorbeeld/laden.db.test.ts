// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { herinneringenNalopen } from '#modules/beleid';
import { readClock } from '#platform/klok';
import { openWorld, type World } from '../../../test/support/world.ts';
import { legVast } from './afronden.ts';
import { laadVoorbeeld } from './laden.ts';
import { readVerhaal, type Verhaal } from './verhaal.ts';

let world: World;
let verhaal: Verhaal;
const laad = () => laadVoorbeeld(world.omgeving, `regios/${world.verband}`, 'test', verhaal);
const dag = () =>
  world.sql(world.iemand('verband', world.verband), async (tx) =>
    (await readClock(tx)).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate(),
  );

beforeAll(async () => {
  world = await openWorld();
  verhaal = await readVerhaal(`regios/${world.verband}`);
});
afterAll(() => world?.sluit());

test('voordat het verhaal begint, herinnert niemand aan een dag die daarin nog moet komen', async () => {
  await world.zetKlok('2026-11-23T09:00');
  await laad();
  expect(await dag()).toEqual(verhaal.beleid.op.toPlainDate());
  expect(await herinneringenNalopen(world.omgeving)).toBe(0);
});

test('wie opnieuw start nadat het verhaal is verteld, houdt de dag die het was', async () => {
  const { mensen } = await laad();
  const eigenaar = mensen.get(verhaal.tarieven.inkoper);
  if (!eigenaar) throw new Error('de inkoper van het verhaal is er niet');
  await legVast(world.omgeving, eigenaar);
  await world.zetKlok('2026-11-23T09:00');
  await laad();
  expect((await dag()).toString()).toBe('2026-11-23');
});
