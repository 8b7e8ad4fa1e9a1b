// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, type Tx } from './database.ts';
import { platformHoed, underHat } from './hoed.ts';
import type { Omgeving } from './omgeving.ts';

// Numbers are drawn when an event is written, and transactions end in another order: who reads by number passes by what is
// committed later with a lower one. So every event gets a place after its commit, and readers follow the places.

const lockForPlaces = 7_402_026;
const mostAtOnce = 1_000;

/**
 * Gives a place to events that have none yet. Only one at a time does this, and its places are there for all at once: what
 * appears later has a higher place than all that could be seen before.
 * @returns how many got one
 */
export const placeEvents = (omgeving: Omgeving): Promise<number> =>
  underHat(omgeving.database, platformHoed, null, async (tx) => {
    if (!(await hasUnplaced(tx))) return 0;
    await sql`select pg_advisory_xact_lock(${lockForPlaces})`.execute(tx);
    // A statement of its own: it sees all that was committed before the lock was given.
    const row = await firstRow<{ readonly aantal: number }>(
      tx,
      sql`with nieuw as (
            select volgnummer, row_number() over (order by volgnummer) as rang
            from (select volgnummer from platform.gebeurtenissen where plaats is null order by volgnummer limit ${mostAtOnce}) n
          ), hoogste as (
            select coalesce((select plaats from platform.gebeurtenissen where plaats is not null order by plaats desc limit 1), 0) as plaats
          ), gegeven as (
            update platform.gebeurtenissen g set plaats = hoogste.plaats + nieuw.rang
            from nieuw, hoogste where g.volgnummer = nieuw.volgnummer returning g.plaats
          ) select count(*) as aantal from gegeven`,
    );
    return row?.aantal ?? 0;
  });

const hasUnplaced = async (tx: Tx): Promise<boolean> =>
  (await firstRow(tx, sql`select from platform.gebeurtenissen where plaats is null limit 1`)) !== undefined;

/** Goes on until every event that is there has a place. */
export async function placeAllEvents(omgeving: Omgeving): Promise<void> {
  while ((await placeEvents(omgeving)) > 0);
}
