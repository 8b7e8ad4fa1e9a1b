// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';

/** Shows that a measure is really applied: what was seen, when and by whom, with a document where there is one. */
export type Toepassing = {
  readonly id: string;
  readonly tekst: string;
  readonly dag: Temporal.PlainDate;
  readonly door: string;
  readonly document: string | null;
  readonly voorbeeld: boolean;
};

export async function insertToepassing(
  tx: Tx,
  verband: string,
  randvoorwaarde: string,
  { id, tekst, dag, door, document, voorbeeld, persoon }: Toepassing & { readonly persoon: string | null },
): Promise<void> {
  await sql`insert into beleid.toepassingen (verband, randvoorwaarde, id, tekst, dag, door, persoon, document, voorbeeld)
    values (${verband}, ${randvoorwaarde}, ${id}, ${tekst}, ${dag}, ${door}, ${persoon}, ${document}, ${voorbeeld})`.execute(
    tx,
  );
}

export const readToepassingen = (tx: Tx, verband: string, randvoorwaarde: string): Promise<readonly Toepassing[]> =>
  rows(
    tx,
    sql`select id, tekst, dag, door, document, voorbeeld from beleid.toepassingen
        where verband = ${verband} and randvoorwaarde = ${randvoorwaarde} order by dag desc, id desc`,
  );
