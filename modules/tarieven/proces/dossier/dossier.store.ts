// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import type { Dossierregel } from './dossierregel.ts';

export type Bijlage = { readonly naam: string; readonly mediatype: string; readonly inhoud: Uint8Array };

/** The lines of the file in the order in which they were added. */
export const readDossier = (tx: Tx, verband: string, proces: string): Promise<readonly Dossierregel[]> =>
  rows(
    tx,
    sql`select verband, id, proces, stap, soort, tekst, waarom, wie, bestandsnaam, op, naam from tarieven.procesdossier
        where verband = ${verband} and proces = ${proces} order by op, id`,
  );

export async function insertDossierregel(
  tx: Tx,
  nieuw: Omit<Dossierregel, 'bestandsnaam'>,
  bijlage: Bijlage | null,
): Promise<void> {
  const hash = bijlage && createHash('sha256').update(bijlage.inhoud).digest();
  await sql`insert into tarieven.procesdossier
      (verband, id, proces, stap, soort, tekst, waarom, wie, bestandsnaam, mediatype, sha256, inhoud, op, naam)
    values (${nieuw.verband}, ${nieuw.id}, ${nieuw.proces}, ${nieuw.stap}, ${nieuw.soort}, ${nieuw.tekst},
      ${nieuw.waarom}, ${nieuw.wie}, ${bijlage?.naam ?? null}, ${bijlage?.mediatype ?? null}, ${hash},
      ${bijlage?.inhoud ?? null}, ${nieuw.op}, ${nieuw.naam})`.execute(tx);
}

export const readBijlage = (tx: Tx, id: string): Promise<Bijlage | undefined> =>
  firstRow(
    tx,
    sql`select bestandsnaam as naam, mediatype, inhoud from tarieven.procesdossier where id = ${id} and inhoud is not null`,
  );
