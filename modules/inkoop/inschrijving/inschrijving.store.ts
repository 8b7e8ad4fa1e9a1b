// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { Ingediend } from './canoniek.ts';
import type { Inschrijving } from './inschrijving.ts';

const columns = sql`aanbieder, id, verband, procedure, producten, cao, vrijwilligers, verklaringen, begonnen, bewaard, ingediend`;

/** An inschrijving that the hat may see: its own, or for the region one that was handed in. */
export const readInschrijving = (tx: Tx, id: string): Promise<Inschrijving | undefined> =>
  firstRow<Inschrijving>(tx, sql`select ${columns} from inkoop.inschrijvingen where id = ${id}`);

/** The aanbieder's own inschrijving in a procedure. */
export const readEigen = (tx: Tx, aanbieder: string, procedure: string): Promise<Inschrijving | undefined> =>
  firstRow<Inschrijving>(
    tx,
    sql`select ${columns} from inkoop.inschrijvingen where aanbieder = ${aanbieder} and procedure = ${procedure}`,
  );

export type EigenKop = Pick<Inschrijving, 'id' | 'procedure' | 'ingediend'>;

/** What the aanbieder itself began, under its own hat. */
export const readEigenKoppen = (tx: Tx): Promise<readonly EigenKop[]> =>
  rows<EigenKop>(tx, sql`select id, procedure, ingediend from inkoop.inschrijvingen where aanbieder = app.aanbieder()`);

/** Takes the concept for this transaction, so that two at once become one after the other. Handed in: `undefined`. */
export const lockConcept = (tx: Tx, id: string): Promise<Inschrijving | undefined> =>
  firstRow<Inschrijving>(
    tx,
    sql`select ${columns} from inkoop.inschrijvingen where id = ${id} and ingediend is null for update`,
  );

/** @returns the identifier of this inschrijving, or of the one that was begun before */
export async function insertInschrijving(
  tx: Tx,
  nieuw: Pick<Inschrijving, 'aanbieder' | 'id' | 'verband' | 'procedure' | 'begonnen'>,
): Promise<string> {
  await sql`insert into inkoop.inschrijvingen (aanbieder, id, verband, procedure, begonnen, bewaard)
    values (${nieuw.aanbieder}, ${nieuw.id}, ${nieuw.verband}, ${nieuw.procedure}, ${nieuw.begonnen}, ${nieuw.begonnen})
    on conflict (aanbieder, verband, procedure) do nothing`.execute(tx);
  return (await readEigen(tx, nieuw.aanbieder, nieuw.procedure))?.id ?? nieuw.id;
}

export async function updateConcept(tx: Tx, concept: Inschrijving): Promise<void> {
  await sql`update inkoop.inschrijvingen set producten = ${sql.val([...concept.producten])}, cao = ${concept.cao},
      vrijwilligers = ${concept.vrijwilligers}, verklaringen = ${json(concept.verklaringen)}, bewaard = ${concept.bewaard}
    where aanbieder = ${concept.aanbieder} and id = ${concept.id}`.execute(tx);
}

/** Seals it: from here on the database refuses every change. */
export async function sealInschrijving(
  tx: Tx,
  { aanbieder, id }: Inschrijving,
  zegel: { readonly ingediend: Temporal.Instant; readonly inhoud: string; readonly sha256: Uint8Array },
): Promise<void> {
  await sql`update inkoop.inschrijvingen
    set ingediend = ${zegel.ingediend}, inhoud = ${zegel.inhoud}, sha256 = ${zegel.sha256}
    where aanbieder = ${aanbieder} and id = ${id}`.execute(tx);
}

/** What was handed in, as it was sealed. */
export type Verzegeld = {
  readonly id: string;
  readonly aanbieder: string;
  readonly procedure: string;
  readonly ingediend: Temporal.Instant;
  readonly inhoud: Ingediend;
  /** SHA-256 of the canonical text, in hexadecimal. */
  readonly sha256: string;
};
type SealedRow = Omit<Verzegeld, 'inhoud'> & { readonly inhoud: string };

const sealedColumns = sql`id, aanbieder, procedure, ingediend, inhoud, encode(sha256, 'hex') as sha256`;
const fromRow = (row: SealedRow): Verzegeld => ({ ...row, inhoud: JSON.parse(row.inhoud) as Ingediend });

/** All that were handed in for a procedure, in the order in which they came. */
export async function readVerzegeld(tx: Tx, procedure: string): Promise<readonly Verzegeld[]> {
  const found = await rows<SealedRow>(
    tx,
    sql`select ${sealedColumns} from inkoop.inschrijvingen
        where procedure = ${procedure} and ingediend is not null order by ingediend, id`,
  );
  return found.map(fromRow);
}

export async function readZegel(tx: Tx, id: string): Promise<Verzegeld | undefined> {
  const row = await firstRow<SealedRow>(
    tx,
    sql`select ${sealedColumns} from inkoop.inschrijvingen where id = ${id} and ingediend is not null`,
  );
  return row && fromRow(row);
}
