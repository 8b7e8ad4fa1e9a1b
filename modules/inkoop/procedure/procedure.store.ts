// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { Procedure } from './procedure.ts';
import type { Voorwaarden } from './voorwaarden.ts';

const columns = sql`verband, id, contract, contract_nummer as "contractNummer", contract_naam as "contractNaam", opent,
  sluit, uitslag, ingang, staat, voorbereid, voorbereid_door as "voorbereidDoor", voorbereid_naam as "voorbereidNaam",
  voorwaarden, gepubliceerd, besluit`;

/** A procedure that the hat may see. */
export const readProcedure = (tx: Tx, id: string): Promise<Procedure | undefined> =>
  firstRow<Procedure>(tx, sql`select ${columns} from inkoop.procedures where id = ${id}`);

/** All procedures that the hat may see, the next to close first. */
export const readProcedures = (tx: Tx): Promise<readonly Procedure[]> =>
  rows<Procedure>(tx, sql`select ${columns} from inkoop.procedures order by sluit desc, contract_nummer, id`);

export async function insertProcedure(tx: Tx, nieuw: Procedure): Promise<void> {
  await sql`insert into inkoop.procedures (verband, id, contract, contract_nummer, contract_naam, opent, sluit, uitslag,
      ingang, voorbereid, voorbereid_door, voorbereid_naam)
    values (${nieuw.verband}, ${nieuw.id}, ${nieuw.contract}, ${nieuw.contractNummer}, ${nieuw.contractNaam},
      ${nieuw.opent}, ${nieuw.sluit}, ${nieuw.uitslag}, ${nieuw.ingang}, ${nieuw.voorbereid}, ${nieuw.voorbereidDoor},
      ${nieuw.voorbereidNaam})`.execute(tx);
}

/** Freezes what applies and opens the procedure to everyone. @returns false when it was published already */
export async function publishProcedure(
  tx: Tx,
  { verband, id }: Procedure,
  publicatie: { readonly voorwaarden: Voorwaarden; readonly besluit: string; readonly nu: Temporal.Instant },
): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`update inkoop.procedures set staat = 'gepubliceerd', voorwaarden = ${json(publicatie.voorwaarden)},
          gepubliceerd = ${publicatie.nu}, besluit = ${publicatie.besluit}
        where verband = ${verband} and id = ${id} and staat = 'concept' returning id`,
  );
  return row !== undefined;
}

export type ProcedureDocument = {
  readonly id: string;
  readonly naam: string;
  readonly mediatype: string;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
  readonly op: Temporal.Instant;
};

export async function insertProcedureDocument(
  tx: Tx,
  { verband, id: procedure }: Procedure,
  document: Omit<ProcedureDocument, 'sha256'> & { readonly inhoud: Uint8Array },
): Promise<void> {
  const hash = createHash('sha256').update(document.inhoud).digest();
  await sql`insert into inkoop.procedure_documenten (verband, id, procedure, naam, mediatype, sha256, inhoud, op)
    values (${verband}, ${document.id}, ${procedure}, ${document.naam}, ${document.mediatype}, ${hash},
      ${document.inhoud}, ${document.op})`.execute(tx);
}

const documentColumns = sql`id, naam, mediatype, encode(sha256, 'hex') as sha256, op`;

export const listProcedureDocuments = (tx: Tx, procedure: string): Promise<readonly ProcedureDocument[]> =>
  rows(
    tx,
    sql`select ${documentColumns} from inkoop.procedure_documenten where procedure = ${procedure} order by op, id`,
  );

export const readProcedureDocument = (
  tx: Tx,
  id: string,
): Promise<(ProcedureDocument & { readonly inhoud: Uint8Array }) | undefined> =>
  firstRow(tx, sql`select ${documentColumns}, inhoud from inkoop.procedure_documenten where id = ${id}`);
