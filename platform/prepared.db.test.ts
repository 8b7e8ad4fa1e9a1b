// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { newId } from '#libs/kernel';
import { openWorld, type World } from '../test/support/world.ts';
import { type Database, openDatabase, rows, type Tx } from './database.ts';

let world: World;
let database: Database;
beforeAll(async () => {
  world = await openWorld();
  database = openDatabase(inject('postgresUrl'), () => {}, 1);
});
afterAll(async () => {
  await database?.destroy();
  await world?.sluit();
});

const within = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => database.transaction().execute(work);
/** What this connection keeps of statements that hold this mark. */
const kept = async (tx: Tx, mark: string): Promise<number> => {
  const found = await rows<{ aantal: number }>(
    tx,
    sql.raw(`select count(*) as aantal from pg_prepared_statements where statement like '%${mark}%'`),
  );
  return found[0]?.aantal ?? 0;
};

describe('een vraag die terugkomt', () => {
  test('wordt één keer voorbereid, en geeft daarna hetzelfde', async () => {
    const answers = await within(async (tx) => {
      const seen: unknown[] = [];
      for (let keer = 0; keer < 12; keer += 1) {
        const [row] = await rows<{ som: number }>(tx, sql`select ${keer}::int + 1 as som /* vaak */`);
        seen.push([row?.som, await kept(tx, 'vaak')]);
      }
      return seen;
    });
    expect(answers).toEqual(Array.from({ length: 12 }, (_, keer) => [keer + 1, keer < 2 ? 0 : 1]));
  });

  test('met een lange lijst wordt elke keer opnieuw bekeken, en met een korte niet', async () => {
    const ask = (tx: Tx, aantal: number) =>
      rows<{ som: number }>(
        tx,
        sql`select sum(n) as som from unnest(${sql.val(Array.from({ length: aantal }, () => 1))}::int[]) n /* lijst */`,
      );
    await within(async (tx) => {
      for (let keer = 0; keer < 5; keer += 1) expect(await ask(tx, 51)).toEqual([{ som: 51 }]);
      expect(await kept(tx, 'lijst')).toBe(0);
      for (let keer = 0; keer < 5; keer += 1) expect(await ask(tx, 50)).toEqual([{ som: 50 }]);
      expect(await kept(tx, 'lijst')).toBe(1);
      expect(await ask(tx, 5_000)).toEqual([{ som: 5_000 }]);
    });
  });

  test('wordt niet meer bewaard als er al vijfhonderd zijn', async () => {
    const own = openDatabase(inject('postgresUrl'), () => {}, 1);
    try {
      await own.transaction().execute(async (tx) => {
        for (let vraag = 0; vraag < 510; vraag += 1)
          for (let keer = 0; keer < 3; keer += 1)
            await sql`select ${1}::int /* ${sql.raw(`vraag ${vraag}`)} */`.execute(tx);
        expect(await kept(tx, 'vraag')).toBe(500);
      });
    } finally {
      await own.destroy();
    }
  });

  test('waarvan de uitkomst er na bijwerken anders uitziet, gaat één keer mis en niet vaker', async () => {
    const tabel = `proef_${newId().replaceAll('-', '')}`;
    const ask = () => within((tx) => rows(tx, sql`select * from ${sql.ref(tabel)} where een = ${1}`));
    await within((tx) => sql`create table ${sql.ref(tabel)} (een int)`.execute(tx));
    try {
      for (let keer = 0; keer < 6; keer += 1) await ask();
      await within((tx) => sql`alter table ${sql.ref(tabel)} add column twee int`.execute(tx));
      await expect(ask()).rejects.toThrow('cached plan must not change result type');
      expect(await ask()).toEqual([]);
    } finally {
      await within((tx) => sql`drop table ${sql.ref(tabel)}`.execute(tx));
    }
  });
});

describe('de hoed van het platform', () => {
  test('is na het lezen van een sessie weer af, ook midden in ander werk', async () => {
    const iemand = world.iemand('gemeente', '0513', 'toegang');
    const [before, after] = await world.sql(iemand, async (tx) => {
      const hat = async () =>
        (
          await rows(
            tx,
            sql`select app.is_platform() as platform, app.gemeente() as gemeente, app.vandaag()::text as vandaag,
                  (select count(*) from platform.sessies) as sessies`,
          )
        )[0];
      const first = await hat();
      await sql`select from platform.lees_sessie('\\x00', now(), now(), now())`.execute(tx);
      return [first, await hat()];
    });
    expect(before).toEqual({ platform: false, gemeente: '0513', vandaag: '2024-02-01', sessies: 0 });
    expect(after).toEqual(before);
  });
});
