// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';

export type Dialoogdocument = {
  readonly id: string;
  readonly soort: 'verslag' | 'wijzigingsbrief';
  readonly naam: string;
  /** SHA-256 of the content, in hexadecimal. */
  readonly sha256: string;
  readonly op: Temporal.Instant;
};
type Nieuw = Pick<Dialoogdocument, 'id' | 'soort' | 'naam' | 'op'> & {
  readonly verband: string;
  readonly moment: string;
  readonly mediatype: string;
  readonly sha256: Uint8Array;
  readonly inhoud: Uint8Array;
};

export async function insertDialoogdocument(tx: Tx, nieuw: Nieuw): Promise<void> {
  await sql`insert into beleid.dialoogdocumenten (verband, id, moment, soort, naam, mediatype, sha256, inhoud, op)
    values (${nieuw.verband}, ${nieuw.id}, ${nieuw.moment}, ${nieuw.soort}, ${nieuw.naam}, ${nieuw.mediatype},
      ${nieuw.sha256}, ${nieuw.inhoud}, ${nieuw.op})`.execute(tx);
}

export const listDialoogdocumenten = (tx: Tx, moment: string): Promise<readonly Dialoogdocument[]> =>
  rows(
    tx,
    sql`select id, soort, naam, encode(sha256, 'hex') as sha256, op from beleid.dialoogdocumenten
        where moment = ${moment} order by op desc, naam desc`,
  );

type Bestand = { readonly naam: string; readonly mediatype: string; readonly inhoud: Uint8Array };
export const readDialoogdocument = (tx: Tx, id: string): Promise<Bestand | undefined> =>
  firstRow(tx, sql`select naam, mediatype, inhoud from beleid.dialoogdocumenten where id = ${id}`);
