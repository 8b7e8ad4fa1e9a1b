// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../test/support/world.ts';
import { rows } from './database.ts';
import { asIs, bigints, integers, texts } from './kolommen.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.sluit());

/** What PostgreSQL makes of an array, in its own order. */
async function terug(kolom: RawBuilder<unknown>): Promise<readonly unknown[]> {
  const found = await world.sql(world.iemand('gemeente', '0513', 'toegang'), (tx) =>
    rows<{ waarde: unknown }>(
      tx,
      sql`select waarde from unnest(${kolom}) with ordinality as r(waarde, plek) order by plek`,
    ),
  );
  return found.map(({ waarde }) => waarde);
}

describe('een kolom komt aan zoals zij is', () => {
  test.each([
    ['gehele getallen', integers, [0, 1, -1, 2 ** 31 - 1, -(2 ** 31), null]],
    ['grote gehele getallen', bigints, [0, 1, -1, 2 ** 32, -(2 ** 32) - 5, 2 ** 53 - 1, 1 - 2 ** 53, null]],
  ])('%s', async (_, kolom, waarden) => {
    expect((await terug(kolom(waarden, asIs))).map((waarde) => waarde && Number(waarde))).toEqual(waarden);
  });

  test('teksten, met wat in de schrijfwijze van PostgreSQL iets betekent', async () => {
    const waarden = [
      'gewoon',
      '',
      'null',
      null,
      'NULL',
      '{a,b}',
      'zeg "ja"',
      'c:\\pad',
      'é😀語',
      'na gewone letters café 😀',
      ' ',
      'x'.repeat(5000),
    ];
    expect(await terug(texts(waarden, asIs))).toEqual(waarden);
  });

  test('een lege kolom', async () => {
    expect([...(await terug(integers([], asIs))), ...(await terug(texts([], asIs)))]).toEqual([]);
  });

  test('met de plaats van elk ding', async () => {
    expect(await terug(integers(['a', 'b'], (_, plek) => plek + 10))).toEqual([10, 11]);
  });
});

test('een getal dat niet past wordt geweigerd', () => {
  expect(() => integers([2 ** 31], asIs)).toThrow(RangeError);
});
