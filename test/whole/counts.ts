// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Database } from '../../platform/database.ts';
import { behindTheWalls, readTable, tableNames } from './database.ts';

/** What a data folder holds: how many rows each table has, and how often each thing happened. */
export type Counts = Readonly<Record<string, number>>;

/** Rows that come with every start or every look, and say nothing about the work itself. */
const besides = ['platform.sessies', 'platform.leeslog', 'platform.klok'];

/** Counts a data folder that no program is using. */
export const countEverything = (map: string): Promise<Counts> =>
  behindTheWalls(map, async (database) =>
    Object.fromEntries([...(await countTables(database)), ...(await countKinds(database))]),
  );

type Count = readonly [string, number];

async function countTables(database: Database): Promise<readonly Count[]> {
  const counts: Count[] = [];
  for (const naam of await tableNames(database))
    if (!besides.includes(naam)) counts.push([naam, (await readTable(database, naam)).length]);
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
