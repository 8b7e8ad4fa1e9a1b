// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import type { LosEind } from './segmentplan.ts';

const kolommen = sql`id, onderdeel, tekst, trekker, uiterlijk, afronding`;

/** What is open first, by its day. */
export const readLosseEinden = (tx: Tx, verband: string, segment: string): Promise<readonly LosEind[]> =>
  rows(
    tx,
    sql`select ${kolommen} from beleid.losse_einden where verband = ${verband} and segment = ${segment}
        order by afronding is not null, uiterlijk, id limit 200`,
  );

export const readLosEind = (
  tx: Tx,
  verband: string,
  id: string,
): Promise<(LosEind & { segment: string }) | undefined> =>
  firstRow(tx, sql`select ${kolommen}, segment from beleid.losse_einden where verband = ${verband} and id = ${id}`);

export async function insertLosEind(
  tx: Tx,
  verband: string,
  segment: string,
  { id, onderdeel, tekst, trekker, uiterlijk }: LosEind,
): Promise<void> {
  await sql`insert into beleid.losse_einden (verband, segment, id, onderdeel, tekst, trekker, uiterlijk)
    values (${verband}, ${segment}, ${id}, ${onderdeel}, ${tekst}, ${trekker}, ${uiterlijk})`.execute(tx);
}

export async function finishLosEind(tx: Tx, verband: string, id: string, afronding: string): Promise<void> {
  await sql`update beleid.losse_einden set afronding = ${afronding} where verband = ${verband} and id = ${id}`.execute(
    tx,
  );
}
