// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import type { Aanbiedersignaal } from './accounthouder.ts';

const columns = sql`id, aanbieder, aanbiedernaam, accounthouder, soort, tekst, gemeld, melder, opgepakt,
  opgepakt_door as "opgepaktDoor", uitkomst`;

export const readSignaal = (tx: Tx, verband: string, id: string): Promise<Aanbiedersignaal | undefined> =>
  firstRow(tx, sql`select ${columns} from regio.aanbiedersignalen where verband = ${verband} and id = ${id}`);

/** All signals, or those about one aanbieder; what is still open first. */
export const readSignalen = (tx: Tx, verband: string, aanbieder: string | null): Promise<readonly Aanbiedersignaal[]> =>
  rows(
    tx,
    sql`select ${columns} from regio.aanbiedersignalen
        where verband = ${verband} and (${aanbieder}::text is null or aanbieder = ${aanbieder})
        order by opgepakt nulls first, gemeld desc`,
  );

export async function insertSignaal(tx: Tx, verband: string, nieuw: Aanbiedersignaal): Promise<void> {
  await sql`insert into regio.aanbiedersignalen
      (verband, id, aanbieder, aanbiedernaam, accounthouder, soort, tekst, gemeld, melder)
    values (${verband}, ${nieuw.id}, ${nieuw.aanbieder}, ${nieuw.aanbiedernaam}, ${nieuw.accounthouder}, ${nieuw.soort},
      ${nieuw.tekst}, ${nieuw.gemeld}, ${nieuw.melder})`.execute(tx);
}

/** @returns false when somebody already had */
export async function closeSignaal(
  tx: Tx,
  verband: string,
  id: string,
  gedaan: { readonly nu: Temporal.Instant; readonly naam: string; readonly uitkomst: string },
): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`update regio.aanbiedersignalen set opgepakt = ${gedaan.nu}, opgepakt_door = ${gedaan.naam},
          uitkomst = ${gedaan.uitkomst}
        where verband = ${verband} and id = ${id} and opgepakt is null returning id`,
  );
  return row !== undefined;
}
