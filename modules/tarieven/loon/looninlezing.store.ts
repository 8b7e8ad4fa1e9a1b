// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import type { LooninlezingStaat } from './looninhoud.ts';

/** A workbook with wage tables that somebody offers, until a second person adopts or rejects it. */
export type Looninlezing = {
  readonly id: string;
  readonly naam: string;
  /** In hexadecimal. */
  readonly sha256: string;
  /** In bytes. */
  readonly grootte: number;
  readonly staat: LooninlezingStaat;
  readonly aangeboden: Temporal.Instant;
  readonly door: string;
  readonly persoon: string | null;
  readonly afgehandeld: Temporal.Instant | null;
  readonly afgehandeldDoor: string | null;
  /** Why it was rejected. */
  readonly reden: string | null;
};

const columns = sql`id, naam, encode(sha256, 'hex') as sha256, grootte, staat, aangeboden, door, persoon, afgehandeld,
  afgehandeld_door as "afgehandeldDoor", reden`;

/** Those of the last time, newest first. */
export const readLooninlezingen = (tx: Tx, verband: string): Promise<readonly Looninlezing[]> =>
  rows(
    tx,
    sql`select ${columns} from tarieven.looninlezingen where verband = ${verband}
        order by aangeboden desc, id desc limit 50`,
  );

export const readLooninlezing = (tx: Tx, verband: string, id: string): Promise<Looninlezing | undefined> =>
  firstRow(tx, sql`select ${columns} from tarieven.looninlezingen where verband = ${verband} and id = ${id}`);

/** The bytes of a file about which nothing has been decided. */
export const readLooninhoud = async (tx: Tx, verband: string, id: string): Promise<Uint8Array | null> =>
  (
    await firstRow<{ inhoud: Uint8Array | null }>(
      tx,
      sql`select inhoud from tarieven.looninlezingen where verband = ${verband} and id = ${id}`,
    )
  )?.inhoud ?? null;

/** One at a time in a verband: what one adopts is what the next is held against. */
export async function lockLooninlezing(tx: Tx, verband: string, id: string): Promise<Looninlezing | undefined> {
  await sql`select from tarieven.looninlezingen where verband = ${verband} and staat in ('aangeboden', 'voorgelegd')
    order by id for update`.execute(tx);
  return readLooninlezing(tx, verband, id);
}

type Nieuw = Pick<Looninlezing, 'id' | 'naam' | 'aangeboden' | 'door' | 'persoon'> & {
  readonly inhoud: Uint8Array;
  readonly hash: Uint8Array;
};

/** @returns the identifier: that of the same file when this person offered it already */
export async function insertLooninlezing(tx: Tx, verband: string, nieuw: Nieuw): Promise<string> {
  const { id, naam, inhoud, hash, aangeboden, door, persoon } = nieuw;
  const made = await firstRow<{ id: string }>(
    tx,
    sql`insert into tarieven.looninlezingen (verband, id, naam, sha256, grootte, inhoud, staat, aangeboden, door, persoon)
        values (${verband}, ${id}, ${naam}, ${hash}, ${inhoud.length}, ${inhoud}, 'aangeboden', ${aangeboden}, ${door}, ${persoon})
        on conflict (verband, persoon, sha256) where staat in ('aangeboden', 'voorgelegd') do update set naam = excluded.naam
        returning id`,
  );
  return made?.id ?? id;
}

export async function legVoor(tx: Tx, verband: string, id: string): Promise<void> {
  await sql`update tarieven.looninlezingen set staat = 'voorgelegd' where verband = ${verband} and id = ${id}`.execute(
    tx,
  );
}

type Afloop = {
  readonly staat: 'vastgesteld' | 'afgewezen' | 'ingetrokken';
  readonly op: Temporal.Instant;
  readonly door: string;
  readonly reden?: string;
};

/** The file itself is let go; what it was stays known by its hash. */
export async function settleLooninlezing(tx: Tx, verband: string, id: string, afloop: Afloop): Promise<void> {
  const { staat, op, door, reden = null } = afloop;
  await sql`update tarieven.looninlezingen set staat = ${staat}, inhoud = null, afgehandeld = ${op},
      afgehandeld_door = ${door}, reden = ${reden} where verband = ${verband} and id = ${id}`.execute(tx);
}
