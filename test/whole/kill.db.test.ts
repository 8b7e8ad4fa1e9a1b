// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDataFolder, spawnProgram, startProgram } from '../support/program.ts';
import { countEverything } from './counts.ts';
import { makeRandom } from './random.ts';
import { killDatabase, waitForEvents } from './watch.ts';

const kills = 8;
const seed = 20_250_207;
const longest = 180_000;
let folders: readonly Awaited<ReturnType<typeof makeDataFolder>>[] = [];

beforeAll(async () => {
  folders = [await makeDataFolder(), await makeDataFolder()];
});
afterAll(() => Promise.all(folders.map(({ remove }) => remove())));

test('killed again and again while the whole cycle is carried out, nothing is lost and nothing is done twice', {
  timeout: longest,
}, async () => {
  const [calm = '', stormy = ''] = folders.map(({ map }) => map);
  const undisturbed = await startProgram(calm);
  await undisturbed.stop();
  const expected = await countEverything(calm);

  // People are known by the address that they signed in at, so that stays the same.
  const address = ['--poort', new URL(undisturbed.adres).port];
  for (const { events, milliseconds, database } of chooseMoments(expected['platform.gebeurtenissen'] ?? 0)) {
    const program = spawnProgram(stormy, ...address);
    await waitForEvents(stormy, events);
    await sleep(milliseconds);
    await program.kill();
    if (database) await killDatabase(stormy);
    expect(program.output()).not.toContain('staat klaar op');
  }
  const last = await startProgram(stormy, ...address);
  await last.stop();
  expect(await countEverything(stormy)).toEqual(expected);
});

type Moment = { readonly events: number; readonly milliseconds: number; readonly database: boolean };

/** After how many events, how much later, and whether the database goes down too: spread over the whole story. */
function chooseMoments(total: number): readonly Moment[] {
  const random = makeRandom(seed);
  return Array.from({ length: kills }, (_, kill) => ({
    events: Math.floor(((kill + random()) * total) / kills),
    milliseconds: Math.floor(random() * 50),
    database: kill % 2 === 1,
  }));
}
