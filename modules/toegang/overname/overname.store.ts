// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import type { Versleuteld } from '#platform/deur';
import type { OvernameStaat } from './overname.ts';

/** A workbook with running allocations that somebody offers, until a second person takes them over or rejects it. */
export type Overname = {
  readonly id: string;
  readonly naam: string;
  /** In hexadecimal. */
  readonly sha256: string;
  /** In bytes. */
  readonly grootte: number;
  readonly staat: OvernameStaat;
  readonly aangeboden: Temporal.Instant;
  readonly door: string;
  readonly persoon: string | null;
  readonly afgehandeld: Temporal.Instant | null;
  readonly afgehandeldDoor: string | null;
  /** Why it was rejected. */
  readonly reden: string | null;
};

/** Where the content of a file is closed: taken elsewhere it does not open. */
export const overnamekluis = (gemeente: string): string => `toegang.overnames/gemeente/${gemeente}`;

export const versleuteldeOvername: Versleuteld = {
  tabel: 'toegang.overnames',
  kolom: 'inhoud',
  sleutel: ['gemeente', 'id'],
  context: ({ gemeente = '' }) => overnamekluis(gemeente),
};

const columns = sql`id, naam, encode(sha256, 'hex') as sha256, grootte, staat, aangeboden, door, persoon, afgehandeld,
  afgehandeld_door as "afgehandeldDoor", reden`;

/** Those of the last time, newest first. */
export const readOvernames = (tx: Tx, gemeente: string): Promise<readonly Overname[]> =>
  rows(
    tx,
    sql`select ${columns} from toegang.overnames where gemeente = ${gemeente}
        order by aangeboden desc, id desc limit 50`,
  );

export const readOvername = (tx: Tx, gemeente: string, id: string): Promise<Overname | undefined> =>
  firstRow(tx, sql`select ${columns} from toegang.overnames where gemeente = ${gemeente} and id = ${id}`);

/** The closed content of a file about which nothing has been decided. */
export const readOvernameinhoud = async (tx: Tx, gemeente: string, id: string): Promise<Uint8Array | null> =>
  (
    await firstRow<{ inhoud: Uint8Array | null }>(
      tx,
      sql`select inhoud from toegang.overnames where gemeente = ${gemeente} and id = ${id}`,
    )
  )?.inhoud ?? null;

/** One at a time in a gemeente: what one takes over is what the next is held against. */
export async function lockOvername(tx: Tx, gemeente: string, id: string): Promise<Overname | undefined> {
  await sql`select from toegang.overnames where gemeente = ${gemeente} and staat in ('aangeboden', 'voorgelegd')
    order by id for update`.execute(tx);
  return readOvername(tx, gemeente, id);
}

type Nieuw = Pick<Overname, 'id' | 'naam' | 'grootte' | 'aangeboden' | 'door' | 'persoon'> & {
  readonly inhoud: Uint8Array;
  readonly hash: Uint8Array;
};

/** @returns the identifier: that of the same file when this person offered it already */
export async function insertOvername(tx: Tx, gemeente: string, nieuw: Nieuw): Promise<string> {
  const { id, naam, grootte, inhoud, hash, aangeboden, door, persoon } = nieuw;
  const made = await firstRow<{ id: string }>(
    tx,
    sql`insert into toegang.overnames (gemeente, id, naam, sha256, grootte, inhoud, staat, aangeboden, door, persoon)
        values (${gemeente}, ${id}, ${naam}, ${hash}, ${grootte}, ${inhoud}, 'aangeboden', ${aangeboden}, ${door}, ${persoon})
        on conflict (gemeente, persoon, sha256) where staat in ('aangeboden', 'voorgelegd') do update set naam = excluded.naam
        returning id`,
  );
  return made?.id ?? id;
}

export async function legOvernameVoor(tx: Tx, gemeente: string, id: string): Promise<void> {
  await sql`update toegang.overnames set staat = 'voorgelegd' where gemeente = ${gemeente} and id = ${id}`.execute(tx);
}

type Afloop = {
  readonly staat: 'overgenomen' | 'afgewezen' | 'ingetrokken';
  readonly op: Temporal.Instant;
  readonly door: string;
  readonly reden?: string;
};

/** The file itself is let go; what it was stays known by its hash. */
export async function settleOvername(tx: Tx, gemeente: string, id: string, afloop: Afloop): Promise<void> {
  const { staat, op, door, reden = null } = afloop;
  await sql`update toegang.overnames set staat = ${staat}, inhoud = null, afgehandeld = ${op},
      afgehandeld_door = ${door}, reden = ${reden} where gemeente = ${gemeente} and id = ${id}`.execute(tx);
}

/** Offered before this day, and nobody decided. */
const verlaten = (gemeente: string, voor: Temporal.PlainDate) =>
  sql`gemeente = ${gemeente} and staat in ('aangeboden', 'voorgelegd') and aangeboden < ${voor}::date`;

export async function countVerlaten(tx: Tx, gemeente: string, voor: Temporal.PlainDate): Promise<number> {
  const row = await firstRow<{ aantal: number }>(
    tx,
    sql`select count(*) as aantal from toegang.overnames where ${verlaten(gemeente, voor)}`,
  );
  return row?.aantal ?? 0;
}

/** The oldest of them, held until the end of the transaction. */
export const lockVerlaten = (
  tx: Tx,
  gemeente: string,
  voor: Temporal.PlainDate,
  hoogstens: number,
): Promise<readonly Pick<Overname, 'id' | 'staat'>[]> =>
  rows(
    tx,
    sql`select id, staat from toegang.overnames where ${verlaten(gemeente, voor)}
        order by aangeboden, id limit ${hoogstens} for update`,
  );
