// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Datum } from '#libs/kernel';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { Basisinhoud, Rekenbasis } from './rekenbasis.ts';

type Row = Omit<Rekenbasis, keyof Omit<Basisinhoud, 'product'>> & { readonly inhoud: Omit<Basisinhoud, 'product'> };

const columns = sql`verband, id, product, versie, van, inhoud, reden, voorbeeld, staat, voorgesteld, naam, beoordeeld,
  beoordeeld_door as "beoordeeldDoor", oordeel`;
const fromRow = ({ inhoud, ...row }: Row): Rekenbasis => ({ ...inhoud, ...row });

/** Of each product the one that counts on a day. */
export const readGeldendeRekenbases = async (tx: Tx, verband: string, dag: Datum): Promise<readonly Rekenbasis[]> =>
  (
    await rows<Row>(
      tx,
      sql`select distinct on (product) ${columns} from tarieven.rekenbases
          where verband = ${verband} and staat = 'vastgesteld' and van <= ${dag} order by product, van desc, versie desc`,
    )
  ).map(fromRow);

/** All versions of the named products, the newest first. */
export const readRekenbases = async (
  tx: Tx,
  verband: string,
  producten: readonly string[],
): Promise<readonly Rekenbasis[]> =>
  (
    await rows<Row>(
      tx,
      sql`select ${columns} from tarieven.rekenbases where verband = ${verband} and product = any (${[...producten]})
          order by product, versie desc`,
    )
  ).map(fromRow);

/** One of them, held until the end of the transaction. */
export async function lockRekenbasis(tx: Tx, verband: string, id: string): Promise<Rekenbasis | undefined> {
  const row = await firstRow<Row>(
    tx,
    sql`select ${columns} from tarieven.rekenbases where verband = ${verband} and id = ${id} for update`,
  );
  return row && fromRow(row);
}

type Nieuw = Pick<Rekenbasis, 'verband' | 'id' | 'versie' | 'van' | 'reden' | 'voorbeeld' | 'voorgesteld' | 'naam'>;

/** @returns false when another proposal for this product is open */
export async function insertRekenbasis(tx: Tx, nieuw: Nieuw, { product, ...inhoud }: Basisinhoud): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`insert into tarieven.rekenbases (verband, id, product, versie, van, inhoud, reden, voorbeeld, staat, voorgesteld, naam)
        values (${nieuw.verband}, ${nieuw.id}, ${product}, ${nieuw.versie}, ${nieuw.van}, ${json(inhoud)}, ${nieuw.reden},
          ${nieuw.voorbeeld}, 'voorgesteld', ${nieuw.voorgesteld}, ${nieuw.naam})
        on conflict do nothing returning id`,
  );
  return row !== undefined;
}

type Oordeel = {
  readonly naar: 'vastgesteld' | 'afgewezen';
  readonly op: Temporal.Instant;
  readonly door: string;
  readonly oordeel: string | null;
};

/** Settles what was proposed; adopted, it takes the place of those that begin on or after its first day. */
export async function beoordeelRekenbasis(
  tx: Tx,
  { verband, id, product, van }: Rekenbasis,
  { naar, op, door, oordeel }: Oordeel,
): Promise<void> {
  if (naar === 'vastgesteld')
    await sql`update tarieven.rekenbases set staat = 'vervallen' where verband = ${verband} and product = ${product}
      and staat = 'vastgesteld' and van >= ${van}`.execute(tx);
  await sql`update tarieven.rekenbases set staat = ${naar}, beoordeeld = ${op}, beoordeeld_door = ${door}, oordeel = ${oordeel}
    where verband = ${verband} and id = ${id} and staat = 'voorgesteld'`.execute(tx);
}
