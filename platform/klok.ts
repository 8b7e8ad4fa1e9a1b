// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { type Database, firstRow, type Tx } from './database.ts';
import { platformHoed, underHat } from './hoed.ts';

/** The one clock, to the millisecond: the system's time, moved by what a trial has set. Real operation never moves it. */
export async function readClock(tx: Tx): Promise<Temporal.Instant> {
  const row = await firstRow<{ seconden: number }>(
    tx,
    sql`select extract(epoch from verschuiving)::float8 as seconden from platform.klok`,
  );
  const now = Temporal.Now.instant().add({ milliseconds: Math.round((row?.seconden ?? 0) * 1000) });
  return now.round('millisecond');
}

/** Sets the clock to a moment; from there it runs on. Only for trials and tests: the caller has checked that. */
export async function setClock(database: Database, moment: Temporal.Instant): Promise<void> {
  const seconds = moment.since(Temporal.Now.instant()).total('seconds');
  await underHat(database, platformHoed, null, async (tx) => {
    await sql`update platform.klok set verschuiving = make_interval(secs => ${seconds})`.execute(tx);
  });
}
