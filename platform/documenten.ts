// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { newId } from '#libs/kernel';
import { firstRow, rows, type Tx } from './database.ts';
import type { Onderwerp } from './gebeurtenis.ts';
import type { Eigenaar, Wie } from './hoed.ts';

export type NieuwDocument = {
  readonly onderwerp: Onderwerp;
  readonly naam: string;
  readonly mediatype: string;
  readonly inhoud: Uint8Array;
  /** The other party that may read it. */
  readonly lezer?: Eigenaar;
};
export type DocumentKop = {
  readonly id: string;
  readonly naam: string;
  readonly mediatype: string;
  /** SHA-256 of the content, in hexadecimal. */
  readonly sha256: string;
  readonly op: Temporal.Instant;
};
type Base = { readonly tx: Tx; readonly wie: Wie; readonly nu: Temporal.Instant };

/** Keeps a document unchanged, for the own hat. @returns its identifier and hash */
export async function keepDocument({ tx, wie, nu }: Base, nieuw: NieuwDocument): Promise<DocumentKop> {
  const id = newId();
  const hash = createHash('sha256').update(nieuw.inhoud).digest();
  await sql`insert into platform.documenten
      (id, eigenaar_soort, eigenaar, lezer_soort, lezer, onderwerp_soort, onderwerp, naam, mediatype, sha256, inhoud, op)
    values (${id}, ${wie.hoed.soort}, ${wie.hoed.code}, ${nieuw.lezer?.soort ?? null}, ${nieuw.lezer?.code ?? null},
      ${nieuw.onderwerp.soort}, ${nieuw.onderwerp.id}, ${nieuw.naam}, ${nieuw.mediatype}, ${hash},
      ${nieuw.inhoud}, ${nu})`.execute(tx);
  return { id, naam: nieuw.naam, mediatype: nieuw.mediatype, sha256: hash.toString('hex'), op: nu };
}

/** The documents about a subject that the hat may read, newest first. */
export const listDocuments = (tx: Tx, { soort, id }: Onderwerp): Promise<readonly DocumentKop[]> =>
  rows<DocumentKop>(
    tx,
    sql`select id, naam, mediatype, encode(sha256, 'hex') as sha256, op from platform.documenten
        where onderwerp_soort = ${soort} and onderwerp = ${id} order by op desc, id desc`,
  );

/** A document with its content; `undefined` for whoever may not read it. */
export const readDocument = (tx: Tx, id: string): Promise<(DocumentKop & { inhoud: Uint8Array }) | undefined> =>
  firstRow(
    tx,
    sql`select id, naam, mediatype, encode(sha256, 'hex') as sha256, op, inhoud from platform.documenten where id = ${id}`,
  );
