// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Database } from '../../platform/database.ts';
import { behindTheWalls, readTable, tableNames } from './database.ts';

/** What a data folder holds: how many rows each table has, and how often each thing happened. */
export type Counts = Readonly<Record<string, number>>;

/**
 * Rows that come with every start, every look or every day that passes, and say nothing about the work itself. What
 * happened and what is asked are counted by kind.
 */
const besides = [
  'platform.sessies',
  'platform.leeslog',
  'platform.leeslogketen',
  'platform.klok',
  'platform.gebeurtenissen',
  'platform.taken',
  'beleid.herinneringen',
];
/** Reminders come when a day comes near on the clock that happens to run; each is given once, as its own test proves. */
const herinnering = sql`('beleid/herinneren', 'beleid/evaluatie-uitvoeren', 'beleid/motie-uitvoeren', 'beleid/pilot-besluiten', 'beleid/ontwikkelopgave-stap-zetten')`;

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
    select 'platform.gebeurtenissen' as wat, count(*)::int as aantal
      from platform.gebeurtenissen where act not in ${herinnering}
    union all
    select 'act ' || act, count(*)::int from platform.gebeurtenissen where act not in ${herinnering} group by act
    union all
    select 'taak ' || soort || case when afgerond is null then ' open' else ' klaar' end, count(*)::int
      from platform.taken where soort not in ${herinnering} group by soort, afgerond is null
    union all
    select 'niet bezorgd', count(*)::int from platform.afleveringen where not klaar
    union all
    select 'eurocent ' || oordeel, sum(bedrag)::int from declaraties.v_prestaties group by oordeel
    order by 1`.execute(database);
  return rows.map(({ wat, aantal }) => [wat, aantal]);
}
