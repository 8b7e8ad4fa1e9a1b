// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';

/** A workbook that somebody offers to read in, until that is confirmed or withdrawn. */
export type Inlezing = {
  readonly id: string;
  readonly naam: string;
  /** In hexadecimal. */
  readonly sha256: string;
  /** In bytes. */
  readonly grootte: number;
  readonly staat: 'aangeboden' | 'ingelezen' | 'ingetrokken';
  readonly aangeboden: Temporal.Instant;
  readonly door: string;
  readonly persoon: string | null;
  readonly afgehandeld: Temporal.Instant | null;
  readonly nieuw: number | null;
  readonly gewijzigd: number | null;
};

const columns = sql`id, naam, encode(sha256, 'hex') as sha256, grootte, staat, aangeboden, door, persoon, afgehandeld, nieuw, gewijzigd`;

/** Those of the last time, newest first. */
export const readInlezingen = (tx: Tx, verband: string): Promise<readonly Inlezing[]> =>
  rows(
    tx,
    sql`select ${columns} from producten.inlezingen where verband = ${verband} order by aangeboden desc, id desc limit 50`,
  );

export const readInlezing = (tx: Tx, verband: string, id: string): Promise<Inlezing | undefined> =>
  firstRow(tx, sql`select ${columns} from producten.inlezingen where verband = ${verband} and id = ${id}`);

/** The bytes of a file that is still offered. */
export const readInhoud = async (tx: Tx, verband: string, id: string): Promise<Uint8Array | null> =>
  (
    await firstRow<{ inhoud: Uint8Array | null }>(
      tx,
      sql`select inhoud from producten.inlezingen where verband = ${verband} and id = ${id}`,
    )
  )?.inhoud ?? null;

/** Nobody else confirms or withdraws it meanwhile. */
export async function lockInlezing(tx: Tx, verband: string, id: string): Promise<Inlezing | undefined> {
  await sql`select from producten.inlezingen where verband = ${verband} and id = ${id} for update`.execute(tx);
  return readInlezing(tx, verband, id);
}

type Nieuw = Pick<Inlezing, 'id' | 'naam' | 'aangeboden' | 'door' | 'persoon'> & {
  readonly inhoud: Uint8Array;
  readonly hash: Uint8Array;
};

/** @returns the identifier: that of the same file when this person offered it already */
export async function insertInlezing(tx: Tx, verband: string, nieuw: Nieuw): Promise<string> {
  const { id, naam, inhoud, hash, aangeboden, door, persoon } = nieuw;
  const made = await firstRow<{ id: string }>(
    tx,
    sql`insert into producten.inlezingen (verband, id, naam, sha256, grootte, inhoud, staat, aangeboden, door, persoon)
        values (${verband}, ${id}, ${naam}, ${hash}, ${inhoud.length}, ${inhoud}, 'aangeboden', ${aangeboden}, ${door}, ${persoon})
        on conflict (verband, persoon, sha256) where staat = 'aangeboden' do update set naam = excluded.naam
        returning id`,
  );
  return made?.id ?? id;
}

type Afloop = { readonly staat: 'ingelezen' | 'ingetrokken'; readonly nieuw?: number; readonly gewijzigd?: number };

/** The file itself is let go; what it was stays known by its hash. */
export async function settleInlezing(
  tx: Tx,
  verband: string,
  id: string,
  { staat, nieuw, gewijzigd, op }: Afloop & { readonly op: Temporal.Instant },
): Promise<void> {
  await sql`update producten.inlezingen set staat = ${staat}, inhoud = null, afgehandeld = ${op},
      nieuw = ${nieuw ?? null}, gewijzigd = ${gewijzigd ?? null}
    where verband = ${verband} and id = ${id}`.execute(tx);
}
