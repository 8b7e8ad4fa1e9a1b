// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../test/support/world.ts';
import { rows } from './database.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.sluit());

type Line = {
  readonly volgnummer: number;
  readonly op: Temporal.Instant;
  readonly persoon: string;
  readonly naam: string;
  readonly wat: string;
  readonly betrokkenen: readonly string[];
  readonly vorige: Buffer;
  readonly hash: Buffer;
};

const reader = () => world.iemand('gemeente', '0513', 'toegang');
const lines = () =>
  world.sql(reader(), (tx) =>
    rows<Line>(tx, sql`select * from platform.leeslog where eigenaar = '0513' order by volgnummer`),
  );

describe('het leeslog', () => {
  test('krijgt één regel per antwoord, ook als veel mensen tegelijk lezen', async () => {
    await Promise.all(
      Array.from({ length: 8 }, (_, index) => world.alsof(reader(), ({ gelezen }) => gelezen('casus', [`c${index}`]))),
    );
    expect((await lines()).map(({ volgnummer }) => volgnummer)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('is een keten: elke regel draagt het controlegetal van de vorige', async () => {
    let before = Buffer.alloc(32);
    for (const line of await lines()) {
      const content = [
        'gemeente',
        '0513',
        line.volgnummer,
        line.op.toString(),
        line.persoon,
        line.naam,
        line.wat,
        line.betrokkenen,
      ];
      expect(line.vorige.equals(before)).toBe(true);
      before = createHash('sha256').update(before).update(JSON.stringify(content)).digest();
      expect(line.hash.equals(before)).toBe(true);
    }
  });

  test('kan door niemand worden gewijzigd of gewist', async () => {
    for (const statement of [sql`update platform.leeslog set wat = 'niets'`, sql`delete from platform.leeslog`])
      await expect(world.sql(reader(), (tx) => statement.execute(tx))).rejects.toThrow(/permission denied/);
  });

  test('zwijgt als niemand in het antwoord staat', async () => {
    const before = (await lines()).length;
    await world.alsof(reader(), ({ gelezen }) => gelezen('lege lijst', []));
    expect((await lines()).length).toBe(before);
  });
});
