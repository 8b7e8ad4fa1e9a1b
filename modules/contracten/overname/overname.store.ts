// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { decided, incomplete, input, step } from '#libs/explain';
import { newId } from '#libs/kernel';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { Versleuteld } from '#platform/deur';
import type { Overeenkomstregel, OvernameStaat } from './overname.ts';

/** A workbook with running contracts that somebody offers, until a second person takes them over or rejects it. */
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
export const overnamekluis = (verband: string): string => `contracten.overnames/verband/${verband}`;

export const versleuteldeOvername: Versleuteld = {
  tabel: 'contracten.overnames',
  kolom: 'inhoud',
  sleutel: ['verband', 'id'],
  context: ({ verband = '' }) => overnamekluis(verband),
};

const columns = sql`id, naam, encode(sha256, 'hex') as sha256, grootte, staat, aangeboden, door, persoon, afgehandeld,
  afgehandeld_door as "afgehandeldDoor", reden`;

/** Those of the last time, newest first. */
export const readOvernames = (tx: Tx, verband: string): Promise<readonly Overname[]> =>
  rows(
    tx,
    sql`select ${columns} from contracten.overnames where verband = ${verband}
        order by aangeboden desc, id desc limit 50`,
  );

export const readOvername = (tx: Tx, verband: string, id: string): Promise<Overname | undefined> =>
  firstRow(tx, sql`select ${columns} from contracten.overnames where verband = ${verband} and id = ${id}`);

/** The closed content of a file about which nothing has been decided. */
export const readOvernameinhoud = async (tx: Tx, verband: string, id: string): Promise<Uint8Array | null> =>
  (
    await firstRow<{ inhoud: Uint8Array | null }>(
      tx,
      sql`select inhoud from contracten.overnames where verband = ${verband} and id = ${id}`,
    )
  )?.inhoud ?? null;

/** One at a time in a verband: what one takes over is what the next is held against. */
export async function lockOvername(tx: Tx, verband: string, id: string): Promise<Overname | undefined> {
  await sql`select from contracten.overnames where verband = ${verband} and staat in ('aangeboden', 'voorgelegd')
    order by id for update`.execute(tx);
  return readOvername(tx, verband, id);
}

type Nieuw = Pick<Overname, 'id' | 'naam' | 'grootte' | 'aangeboden' | 'door' | 'persoon'> & {
  readonly inhoud: Uint8Array;
  readonly hash: Uint8Array;
};

/** @returns the identifier: that of the same file when this person offered it already */
export async function insertOvername(tx: Tx, verband: string, nieuw: Nieuw): Promise<string> {
  const { id, naam, grootte, inhoud, hash, aangeboden, door, persoon } = nieuw;
  const made = await firstRow<{ id: string }>(
    tx,
    sql`insert into contracten.overnames (verband, id, naam, sha256, grootte, inhoud, staat, aangeboden, door, persoon)
        values (${verband}, ${id}, ${naam}, ${hash}, ${grootte}, ${inhoud}, 'aangeboden', ${aangeboden}, ${door}, ${persoon})
        on conflict (verband, persoon, sha256) where staat in ('aangeboden', 'voorgelegd') do update set naam = excluded.naam
        returning id`,
  );
  return made?.id ?? id;
}

export async function legOvernameVoor(tx: Tx, verband: string, id: string): Promise<void> {
  await sql`update contracten.overnames set staat = 'voorgelegd' where verband = ${verband} and id = ${id}`.execute(tx);
}

type Afloop = {
  readonly staat: 'overgenomen' | 'afgewezen' | 'ingetrokken';
  readonly op: Temporal.Instant;
  readonly door: string;
  readonly reden?: string;
};

/** The file itself is let go; what it was stays known by its hash. */
export async function settleOvername(tx: Tx, verband: string, id: string, afloop: Afloop): Promise<void> {
  const { staat, op, door, reden = null } = afloop;
  await sql`update contracten.overnames set staat = ${staat}, inhoud = null, afgehandeld = ${op},
      afgehandeld_door = ${door}, reden = ${reden} where verband = ${verband} and id = ${id}`.execute(tx);
}

export type Overgenomen = Pick<Overeenkomstregel, 'aanbieder' | 'contract'> & { readonly id: string };

/** Agreements that run, all at once. Which extensions were agreed a file does not say, so that stays unknown. */
export async function insertOvergenomen(
  tx: Tx,
  verband: string,
  overname: string,
  regels: readonly Overeenkomstregel[],
): Promise<readonly Overgenomen[]> {
  const nieuw = regels.map((regel) => ({ ...regel, id: newId(), bewijs: toldMicro(regel.micro) }));
  await sql`insert into contracten.overeenkomsten (verband, id, contract, aanbieder, overname, van, tot, cao, micro, staat,
      looptijd, micro_bewijs)
    select ${verband}, id, contract, aanbieder, ${overname}, van, tot, cao, micro, 'getekend', ${json(incomplete(['verlengingen']))}, bewijs
    from jsonb_to_recordset(${json(nieuw)})
      as n(id uuid, contract text, aanbieder text, van date, tot date, cao text, micro boolean, bewijs jsonb)`.execute(
    tx,
  );
  await sql`insert into contracten.overeenkomst_producten (verband, overeenkomst, product)
    select ${verband}, n.id, p.product from jsonb_to_recordset(${json(nieuw)}) as n(id uuid, producten jsonb),
      jsonb_array_elements_text(n.producten) as p(product)`.execute(tx);
  return nieuw.map(({ id, aanbieder, contract }) => ({ id, aanbieder, contract }));
}

const toldMicro = (micro: boolean) => decided(micro, [step('micro-overgenomen', micro, 'ja-nee', input)]);
