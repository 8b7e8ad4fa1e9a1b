// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openWorld, type World } from '../test/support/world.ts';
import { rows } from './database.ts';
import { platformHoed } from './hoed.ts';
import { closedUntil, countFailure, forgetFailures, readPogingen } from './poging.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.sluit());
let next = 0;
let poging: { readonly soort: 'aanmelden'; readonly plek: string };
beforeEach(async () => {
  await world.sql(platform, (tx) => sql`delete from platform.pogingen`.execute(tx));
  poging = { soort: 'aanmelden', plek: `plek-${next++}` };
});
afterEach(() => vi.restoreAllMocks());

const platform = { persoon: null, naam: 'proef', hoed: platformHoed };
const rijen = () =>
  world.sql(platform, (tx) => rows<{ alles: string }>(tx, sql`select p::text as alles from platform.pogingen p`));
const systemTime = Temporal.Now.instant;
const jump = (duration: Temporal.DurationLike) =>
  vi.spyOn(Temporal.Now, 'instant').mockImplementation(() => systemTime().add(duration));
const faal = async (keer: number) => {
  for (let n = 0; n < keer; n++) await countFailure(world.omgeving, poging);
};
/** For how many seconds it is closed from now; 0 when it is open. */
const dicht = async () => {
  const tot = await closedUntil(world.omgeving, poging);
  return tot ? Math.round(tot.since(Temporal.Now.instant()).total('seconds')) : 0;
};

test('een paar fouten mogen; daarna wacht die plek steeds twee keer zo lang, hoogstens een kwartier', async () => {
  await faal(19);
  expect(await dicht()).toBe(0);
  const wachten: number[] = [];
  let later = 0;
  for (let n = 0; n < 10; n++) {
    await faal(1);
    wachten.push(await dicht());
    later += (wachten.at(-1) ?? 0) + 1;
    jump({ seconds: later });
    expect(await dicht()).toBe(0);
  }
  expect(wachten).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 900, 900]);
});

test('wie doorgaat terwijl het dicht is, maakt het niet langer', async () => {
  await faal(20);
  await faal(50);
  expect(await dicht()).toBeLessThanOrEqual(5);
});

test('na een uur zonder fout, of als het een keer goed gaat, is alles vergeten', async () => {
  await faal(20);
  await forgetFailures(world.omgeving, poging);
  expect(await dicht()).toBe(0);
  await faal(19);
  expect(await dicht()).toBe(0);
  jump({ minutes: 61 });
  await countFailure(world.omgeving, { ...poging, plek: 'een ander' });
  expect(await rijen()).toHaveLength(1);
  await faal(1);
  expect(await dicht()).toBe(0);
});

test('geldt alleen voor die plek en voor dat soort poging', async () => {
  await faal(20);
  expect(await closedUntil(world.omgeving, { ...poging, plek: 'elders' })).toBeNull();
  expect(await closedUntil(world.omgeving, { ...poging, soort: 'systeem' })).toBeNull();
});

test('springt de klok terug, dan wacht niemand langer dan een kwartier', async () => {
  jump({ hours: 24 * 365 });
  await faal(20);
  expect(await dicht()).toBeGreaterThan(0);
  vi.restoreAllMocks();
  expect(await dicht()).toBe(0);
  await countFailure(world.omgeving, { ...poging, plek: 'ruimt op' });
  await faal(19);
  expect(await dicht()).toBe(0);
});

test('twee tegelijk tellen samen, en van waar iemand kwam staat nergens', async () => {
  await Promise.all(
    Array.from({ length: 30 }, () => countFailure(world.omgeving, { soort: 'systeem', plek: '203.0.113.9' })),
  );
  expect(await closedUntil(world.omgeving, { soort: 'systeem', plek: '203.0.113.9' })).not.toBeNull();
  for (const { alles } of await rijen()) expect(alles).not.toContain('203.0');
  expect(await readPogingen(world.omgeving)).toContainEqual({ soort: 'systeem', mislukt: 20, dicht: 1 });
});

test('waar onbekend is waar iets vandaan komt, wordt niet geteld', async () => {
  for (let n = 0; n < 30; n++) await countFailure(world.omgeving, { soort: 'uitnodiging', plek: null });
  expect(await closedUntil(world.omgeving, { soort: 'uitnodiging', plek: null })).toBeNull();
});
