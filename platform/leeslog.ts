// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { firstRow, type Tx } from './database.ts';
import type { Wie } from './hoed.ts';

type Base = { readonly tx: Tx; readonly wie: Wie; readonly nu: Temporal.Instant };
type Link = { readonly volgnummer: number; readonly hash: Uint8Array };

/**
 * Adds one line to the log of reading personal data: who saw what, about whom.
 * Each line carries the hash of the line before it, so that taking one away shows.
 * @param betrokkenen identifiers of our own, never a BSN or a name
 */
export async function logReading({ tx, wie, nu }: Base, wat: string, betrokkenen: readonly string[]): Promise<void> {
  if (betrokkenen.length === 0) return;
  const { soort, code } = wie.hoed;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`leeslog:${soort}:${code}`}, 0))`.execute(tx);
  const last = await firstRow<Link>(
    tx,
    sql`select volgnummer, hash from platform.leeslog
        where eigenaar_soort = ${soort} and eigenaar = ${code} order by volgnummer desc limit 1`,
  );
  const volgnummer = (last?.volgnummer ?? 0) + 1;
  const vorige = last?.hash ?? new Uint8Array(32);
  const content = JSON.stringify([soort, code, volgnummer, nu.toString(), wie.persoon, wie.naam, wat, betrokkenen]);
  const hash = createHash('sha256').update(vorige).update(content).digest();
  await sql`insert into platform.leeslog
      (eigenaar_soort, eigenaar, volgnummer, op, persoon, naam, wat, betrokkenen, vorige, hash)
    values (${soort}, ${code}, ${volgnummer}, ${nu}, ${wie.persoon}, ${wie.naam}, ${wat},
      ${sql.val([...betrokkenen])}, ${vorige}, ${hash})`.execute(tx);
}
