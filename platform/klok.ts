// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { type Database, firstRow, type Tx } from './database.ts';
import { platformHoed, underHat } from './hoed.ts';
import { verschoven } from './verschuiving.ts';

/** The one clock, to the millisecond: the system's time, moved by what a trial has set. Real operation never moves it. */
export async function readClock(tx: Tx): Promise<Temporal.Instant> {
  return verschoven((await firstRow<Stand>(tx, stand))?.seconden ?? 0);
}

/** The same clock in one question, for who has no transaction yet: it is there for everyone, whatever the hat. */
export const clockOf = async (database: Database): Promise<Temporal.Instant> =>
  verschoven((await stand.execute(database)).rows[0]?.seconden ?? 0);

type Stand = { readonly seconden: number };
const stand = sql<Stand>`select extract(epoch from verschuiving)::float8 as seconden from platform.klok`;

/** Sets the clock to a moment; from there it runs on. Only for trials and tests: the caller has checked that. */
export async function setClock(database: Database, moment: Temporal.Instant): Promise<void> {
  const seconds = moment.since(Temporal.Now.instant()).total('seconds');
  await underHat(database, platformHoed, null, async (tx) => {
    await sql`update platform.klok set verschuiving = make_interval(secs => ${seconds})`.execute(tx);
  });
}
