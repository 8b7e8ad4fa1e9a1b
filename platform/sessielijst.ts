// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from './database.ts';
import { platformHoed, type Wie, wearHat } from './hoed.ts';

type Base = { readonly tx: Tx; readonly wie: Wie };

/** A session that is still open: since when, last seen, and roughly on what. By the system's time, as sessions are. */
export type OpenSessie = {
  readonly id: string;
  readonly begonnen: Temporal.Instant;
  readonly gezien: Temporal.Instant;
  readonly apparaat: string | null;
};

/** One's own open sessions, the one that was used last first. */
export const listSessions = ({ tx, wie }: Base): Promise<readonly OpenSessie[]> =>
  rows(
    tx,
    sql`select id, begonnen, gezien, apparaat from platform.sessies
        where persoon = ${wie.persoon} and verloopt > ${Temporal.Now.instant()} order by gezien desc`,
  );

/** Ends one of one's own sessions, or all of them. @returns how many were ended */
export async function endSessions({ tx, wie }: Base, id: string | null): Promise<number> {
  const ended = await rows(
    tx,
    sql`delete from platform.sessies where persoon = ${wie.persoon} and (${id}::uuid is null or id = ${id}) returning id`,
  );
  return ended.length;
}

/** Ends all sessions of somebody else: the platform does that, for whoever may. */
export async function endSessionsOf({ tx, wie }: Base, persoon: string): Promise<void> {
  await wearHat(tx, platformHoed, null);
  await sql`delete from platform.sessies where persoon = ${persoon}`.execute(tx);
  await wearHat(tx, wie.hoed, wie.persoon);
}
