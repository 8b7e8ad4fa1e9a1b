// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import { sql } from 'kysely';
import { type Database, openDatabase } from '../../platform/database.ts';
import { openPostgres } from '../../platform/postgres.ts';

/** Works as its owner, behind every wall, on the database of a data folder that no program is using. */
export async function behindTheWalls<T>(map: string, work: (database: Database) => Promise<T>): Promise<T> {
  const postgres = await openPostgres(path.join(map, 'postgres'), { exclusive: true });
  const url = new URL(postgres.url);
  url.pathname = '/inkoopregie';
  const database = openDatabase(url.href, () => {}, 1);
  try {
    return await work(database);
  } finally {
    await database.destroy();
    await postgres.stop();
  }
}

export async function tableNames(database: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ naam: string }>`select schemaname || '.' || tablename as naam from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1`.execute(database);
  return rows.map(({ naam }) => naam);
}

/** Every row of a table as text; what is binary in hexadecimal. */
export async function readTable(database: Database, naam: string): Promise<readonly string[]> {
  const { rows } = await sql<{ rij: string }>`select rij::text from ${sql.table(naam)} as rij`.execute(database);
  return rows.map(({ rij }) => rij);
}
