// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from './database.ts';
import { platformHoed, type Wie, wearHat } from './hoed.ts';
import type { Niveau } from './niveau.ts';
import type { Omgeving } from './omgeving.ts';
import { gewoneDuur } from './sessieduur.ts';

type Base = { readonly tx: Tx; readonly wie: Wie };

/** A session that is still open: since when, last seen, and roughly on what. By the system's time, as sessions are. */
export type OpenSessie = {
  readonly id: string;
  readonly begonnen: Temporal.Instant;
  readonly gezien: Temporal.Instant;
  readonly apparaat: string | null;
  readonly niveau: Niveau;
  /** When it ends, however much it is used. */
  readonly verloopt: Temporal.Instant;
};

/** One's own open sessions, the one that was used last first. */
export const listSessions = ({
  tx,
  wie,
  omgeving: { sessieduur = gewoneDuur },
}: Base & { readonly omgeving: Omgeving }): Promise<readonly OpenSessie[]> => {
  const nu = Temporal.Now.instant();
  return rows(
    tx,
    sql`select id, begonnen, gezien, apparaat, niveau, verloopt from platform.sessies
        where persoon = ${wie.persoon} and verloopt > ${nu} and gezien > ${nu.subtract({ minutes: sessieduur.stil })}
        order by gezien desc`,
  );
};

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
