// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from '../../platform/database.ts';
import { openPostgres } from '../../platform/postgres.ts';

/** What a data folder holds: how many rows each table has, and how often each thing happened. */
export type Counts = Readonly<Record<string, number>>;

/** Rows that come with every start or every look, and say nothing about the work itself. */
const besides = ['platform.sessies', 'platform.leeslog', 'platform.klok'];

/** Counts a data folder that no program is using. */
export async function countEverything(map: string): Promise<Counts> {
  const postgres = await openPostgres(path.join(map, 'postgres'), { exclusive: true });
  const url = new URL(postgres.url);
  url.pathname = '/inkoopregie';
  const database = openDatabase(url.href, () => {}, 1);
  try {
    return Object.fromEntries([...(await countTables(database)), ...(await countKinds(database))]);
  } finally {
    await database.destroy();
    await postgres.stop();
  }
}

type Database = ReturnType<typeof openDatabase>;
type Count = readonly [string, number];

async function countTables(database: Database): Promise<readonly Count[]> {
  const { rows } = await sql<{ naam: string }>`select schemaname || '.' || tablename as naam from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1`.execute(database);
  const counts: Count[] = [];
  for (const { naam } of rows) {
    if (besides.includes(naam)) continue;
    const found = await sql<{ aantal: number }>`select count(*)::int as aantal from ${sql.table(naam)}`.execute(
      database,
    );
    counts.push([naam, found.rows[0]?.aantal ?? 0]);
  }
  return counts;
}

/** The same by kind: acts, tasks, news that was not delivered, and euros. */
async function countKinds(database: Database): Promise<readonly Count[]> {
  const { rows } = await sql<{ wat: string; aantal: number }>`
    select 'act ' || act as wat, count(*)::int as aantal from platform.gebeurtenissen group by act
    union all
    select 'taak ' || soort || case when afgerond is null then ' open' else ' klaar' end, count(*)::int
      from platform.taken group by soort, afgerond is null
    union all
    select 'niet bezorgd', count(*)::int from platform.afleveringen where not klaar
    union all
    select 'eurocent ' || oordeel, sum(bedrag)::int from declaraties.v_prestaties group by oordeel
    order by 1`.execute(database);
  return rows.map(({ wat, aantal }) => [wat, aantal]);
}
