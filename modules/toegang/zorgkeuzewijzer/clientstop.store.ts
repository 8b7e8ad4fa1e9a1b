// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Tx } from '#platform/database';

export const stopgronden = ['wachtlijst', 'handhaving', 'budgetplafond'] as const;
export type Stopgrond = (typeof stopgronden)[number];

/** No new people for a while. */
export type Clientstop = {
  readonly id: string;
  readonly aanbieder: string;
  /** Empty: every product. */
  readonly product: string;
  readonly grond: Stopgrond;
  readonly motivering: string;
  readonly van: Temporal.PlainDate;
  readonly tot: Temporal.PlainDate | null;
};
export async function saveClientstop(tx: Tx, verband: string, stop: Clientstop): Promise<void> {
  await sql`insert into toegang.clientstops (verband, id, aanbieder, product, grond, motivering, van, tot)
    values (${verband}, ${stop.id}, ${stop.aanbieder}, ${stop.product}, ${stop.grond}, ${stop.motivering}, ${stop.van},
      ${stop.tot})
    on conflict (verband, id) do update set tot = excluded.tot`.execute(tx);
}

export async function deleteClientstop(tx: Tx, verband: string, id: string): Promise<void> {
  await sql`delete from toegang.clientstops where verband = ${verband} and id = ${id}`.execute(tx);
}
