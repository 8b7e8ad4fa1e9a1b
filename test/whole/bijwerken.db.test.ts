// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { newId } from '#libs/kernel';
import { type Database, openDatabase } from '#platform/database';
import { migrationFolders } from '#platform/huis';
import { migrate, migrationNames } from '#platform/migrate';
import { createFromTemplate, dropDatabase } from '../support/postgres.ts';
import { openWorld, type World } from '../support/world.ts';
import { tableNames } from './database.ts';

const longest = 120_000;
const folders = migrationFolders();
const made: string[] = [];
let world: World;
let filled: Database;

beforeAll(async () => {
  const name = `bron_${newId().replaceAll('-', '')}`;
  made.push(name);
  const url = await createFromTemplate(inject('postgresUrl'), inject('template'), name);
  world = await openWorld({ ownerUrl: url });
  filled = openDatabase(url, () => {}, 1);
}, longest);
afterAll(async () => {
  await filled?.destroy();
  await world?.omgeving.database.destroy();
  for (const name of made) await dropDatabase(inject('postgresUrl'), name);
}, longest);

/** Not the last of its room, and it rests on the last of another. */
const resting = ['06-contracten/0004-zoeken'];

/** The last migration of each room, or all but its first: what an earlier version did not have yet. */
const later = (names: readonly string[], how: 'last' | 'all-but-first'): readonly string[] =>
  [...Map.groupBy(names.toSorted(), (name) => name.split('/')[0]).values()].flatMap((own) =>
    how === 'last' ? own.slice(1).filter((name) => name === own.at(-1) || resting.includes(name)) : own.slice(1),
  );

async function earlierDatabase(only: readonly string[]): Promise<{ readonly url: string; readonly owner: Database }> {
  const name = `eerder_${newId().replaceAll('-', '')}`;
  made.push(name);
  const url = await createFromTemplate(inject('postgresUrl'), 'template0', name);
  const owner = openDatabase(url, () => {}, 1);
  await migrate(owner, url, folders, only);
  return { url, owner };
}

/** Fills the tables that there were with what a region has, as far as they had a place for it. */
async function fill(owner: Database): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  await sql`set session_replication_role = replica`.execute(owner);
  const tables = await ownTables(owner);
  await sql`truncate ${sql.join(tables.map((table) => sql.table(table)))}`.execute(owner);
  for (const table of tables) {
    const columns = await sharedColumns(owner, table);
    if (columns.length === 0) continue;
    const list = sql.join(columns.map((column) => sql.ref(column)));
    const { rows } = await sql<{ alles: string }>`
      select coalesce(jsonb_agg(to_jsonb(rij)), '[]')::text as alles from ${sql.table(table)} rij`.execute(filled);
    await sql`insert into ${sql.table(table)} (${list}) overriding system value
      select ${list} from jsonb_populate_recordset(null::${sql.table(table)}, ${rows[0]?.alles ?? '[]'}::jsonb)`.execute(
      owner,
    );
    counts[table] = await countOf(owner, table);
  }
  await numberOn(owner);
  await sql`set session_replication_role = origin`.execute(owner);
  return counts;
}

/** Numbers that the database gives out go on after what was filled in. */
async function numberOn(owner: Database): Promise<void> {
  const { rows } = await sql<{ tabel: string; kolom: string }>`
    select table_schema || '.' || table_name as tabel, column_name as kolom from information_schema.columns
    where is_identity = 'YES'`.execute(owner);
  for (const { tabel, kolom } of rows)
    await sql`select setval(pg_get_serial_sequence(${tabel}, ${kolom}), coalesce(max(${sql.ref(kolom)}), 0) + 1)
      from ${sql.table(tabel)}`.execute(owner);
}

const ownTables = async (database: Database) => (await tableNames(database)).filter((name) => !name.includes('kysely'));

async function sharedColumns(owner: Database, table: string): Promise<readonly string[]> {
  const ask = async (database: Database) =>
    (
      await sql<{ naam: string }>`select column_name as naam from information_schema.columns
        where table_schema || '.' || table_name = ${table} and is_generated = 'NEVER'`.execute(database)
    ).rows.map(({ naam }) => naam);
  const now = new Set(await ask(filled));
  return (await ask(owner)).filter((column) => now.has(column));
}

const countOf = async (database: Database, table: string): Promise<number> =>
  (await sql<{ aantal: number }>`select count(*)::int as aantal from ${sql.table(table)}`.execute(database)).rows[0]
    ?.aantal ?? 0;

describe('een database van een eerdere versie, gevuld,', () => {
  test.each(['last', 'all-but-first'] as const)(
    'wordt bijgewerkt en werkt daarna (%s)',
    { timeout: longest },
    async (how) => {
      const names = await migrationNames(folders);
      const missing = later(names, how);
      expect(missing.length).toBeGreaterThan(5);
      const { url, owner } = await earlierDatabase(names.filter((name) => !missing.includes(name)));
      const before = await fill(owner);
      expect(before['platform.gebeurtenissen']).toBeGreaterThan(0);
      expect(before['regio.verbanden']).toBeGreaterThan(0);

      await migrate(owner, url, folders);
      const done = await sql<{ naam: string }>`select name as naam from public.kysely_migration`.execute(owner);
      expect(done.rows.map(({ naam }) => naam).sort()).toEqual(names.toSorted());
      const after = Object.fromEntries(
        await Promise.all(Object.keys(before).map(async (table) => [table, await countOf(owner, table)] as const)),
      );
      expect(after).toEqual(before);
      await owner.destroy();
      await works(url);
    },
  );
});

/** Loading the same plan again changes nothing, and someone can go on. */
async function works(url: string): Promise<void> {
  const again = await openWorld({ ownerUrl: url });
  try {
    const inkoper = again.iemand('verband', again.verband, 'inkoper');
    await again.alsof(inkoper, (context) =>
      context.gebeurd({ act: 'beleid/doel-aanvullen', onderwerp: { soort: 'doel', id: 'x' } }),
    );
    await again.bezorg();
    expect(again.errors).toEqual([]);
  } finally {
    await again.omgeving.database.destroy();
  }
}
