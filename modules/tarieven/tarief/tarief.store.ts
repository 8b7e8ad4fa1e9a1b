// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { newId } from '#libs/kernel';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { Tarief, Tariefsleutel } from './tarief.ts';
import { vorigeStaten } from './tarief.ts';
import type { LopendTarief, Opvolging } from './tarief-opvolgen.rule.ts';

const columns = sql`verband, id, contract, product, cao, micro, eenheid, bedrag, van, tot, staat, voorstel, kostprijs, voorbeeld`;

export const readTarief = (tx: Tx, id: string): Promise<Tarief | undefined> =>
  firstRow(tx, sql`select ${columns} from tarieven.tarieven where id = ${id}`);

/** The tariffs of one proposal, in the order in which people read them. */
export const readTarievenVan = (tx: Tx, verband: string, voorstel: string): Promise<readonly Tarief[]> =>
  rows(
    tx,
    sql`select ${columns} from tarieven.tarieven where verband = ${verband} and voorstel = ${voorstel} and staat <> 'vervallen'
        order by product, micro, cao = 'basis', cao`,
  );

export const readConcepten = (tx: Tx, verband: string, contract: string): Promise<readonly Tarief[]> =>
  rows(
    tx,
    sql`select ${columns} from tarieven.tarieven where verband = ${verband} and contract = ${contract} and staat = 'concept'`,
  );

/** The adopted tariffs of one key, past and to come. */
export const readVastgesteld = (tx: Tx, verband: string, sleutel: Tariefsleutel): Promise<readonly LopendTarief[]> =>
  rows(
    tx,
    sql`select id, van, tot from tarieven.tarieven where verband = ${verband} and product = ${sleutel.product}
        and cao = ${sleutel.cao} and micro = ${sleutel.micro} and staat = 'vastgesteld' order by van`,
  );

export async function heeftVastgesteld(tx: Tx, verband: string, contract: string): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`select id from tarieven.tarieven where verband = ${verband} and contract = ${contract} and staat = 'vastgesteld' limit 1`,
  );
  return row !== undefined;
}

type NieuwTarief = Omit<Tarief, 'id' | 'tot' | 'staat' | 'voorstel'>;

/** A new computation replaces the concept that was there; there is one for each key. @returns its identifier */
export async function saveConcept(tx: Tx, tarief: NieuwTarief): Promise<string> {
  const [saved] = await rows<{ id: string }>(
    tx,
    sql`insert into tarieven.tarieven (verband, id, contract, product, cao, micro, eenheid, bedrag, van, staat, kostprijs, voorbeeld)
    values (${tarief.verband}, ${newId()}, ${tarief.contract}, ${tarief.product}, ${tarief.cao}, ${tarief.micro},
      ${tarief.eenheid}, ${tarief.bedrag}, ${tarief.van}, 'concept', ${tarief.kostprijs}, ${tarief.voorbeeld})
    on conflict (verband, product, cao, micro) where staat = 'concept' do update set contract = excluded.contract,
      eenheid = excluded.eenheid, bedrag = excluded.bedrag, van = excluded.van, kostprijs = excluded.kostprijs,
      voorbeeld = excluded.voorbeeld returning id`,
  );
  if (!saved) throw new Error(`concept van ${tarief.product} niet bewaard`);
  return saved.id;
}

/** Concepts of a product that another way of pricing does not make any more. */
export async function laatConceptenVervallen(
  tx: Tx,
  verband: string,
  product: string,
  blijven: readonly string[],
): Promise<void> {
  await sql`update tarieven.tarieven set staat = 'vervallen' where verband = ${verband} and product = ${product}
    and staat = 'concept' and not id = any(${[...blijven]}::uuid[])`.execute(tx);
}

/** Puts a concept before those who decide. */
export async function stelConceptVoor(
  tx: Tx,
  verband: string,
  id: string,
  voorstel: string,
  van: Temporal.PlainDate,
): Promise<void> {
  await sql`update tarieven.tarieven set staat = 'voorgesteld', voorstel = ${voorstel}, van = ${van}
    where verband = ${verband} and id = ${id} and staat = 'concept'`.execute(tx);
}

/** @returns its identifier; undefined when somebody else has just proposed something about this tariff */
export async function insertVoorgesteld(
  tx: Tx,
  tarief: NieuwTarief & { readonly voorstel: string; readonly vervangt: string | null },
): Promise<string | undefined> {
  const row = await firstRow<{ id: string }>(
    tx,
    sql`insert into tarieven.tarieven
          (verband, id, contract, product, cao, micro, eenheid, bedrag, van, staat, voorstel, kostprijs, vervangt, voorbeeld)
        values (${tarief.verband}, ${newId()}, ${tarief.contract}, ${tarief.product}, ${tarief.cao}, ${tarief.micro},
          ${tarief.eenheid}, ${tarief.bedrag}, ${tarief.van}, 'voorgesteld', ${tarief.voorstel}, ${tarief.kostprijs},
          ${tarief.vervangt}, ${tarief.voorbeeld})
        on conflict do nothing returning id`,
  );
  return row?.id;
}

/** All tariffs of a proposal that was withdrawn. */
export async function zetTarievenVervallen(tx: Tx, verband: string, voorstel: string): Promise<void> {
  await sql`update tarieven.tarieven set staat = 'vervallen' where verband = ${verband} and voorstel = ${voorstel}
    and staat in (${sql.join(vorigeStaten('vervallen'))})`.execute(tx);
}

/** An adopted tariff with its key, to see what a new one of that key follows. */
export type VastgesteldTarief = LopendTarief & Tariefsleutel;

/** The adopted tariffs, past and to come, of all keys that a proposal is about. */
export const readVastgesteldBij = (tx: Tx, verband: string, voorstel: string): Promise<readonly VastgesteldTarief[]> =>
  rows(
    tx,
    sql`select t.id, t.van, t.tot, t.product, t.cao, t.micro from tarieven.tarieven t
        where t.verband = ${verband} and t.staat = 'vastgesteld' and (t.product, t.cao, t.micro) in (
          select n.product, n.cao, n.micro from tarieven.tarieven n where n.verband = ${verband} and n.voorstel = ${voorstel})
        order by t.van`,
  );

/** Ends, drops and adopts all tariffs of a proposal in one go, in this order: periods may not overlap at any moment. */
export async function volgTarievenOp(
  tx: Tx,
  verband: string,
  voorstel: string,
  { sluiten, vervallen }: Opvolging,
): Promise<void> {
  await sql`update tarieven.tarieven t set tot = s.tot from jsonb_to_recordset(${json(sluiten)}) as s(id uuid, tot date)
    where t.verband = ${verband} and t.id = s.id`.execute(tx);
  await sql`update tarieven.tarieven set staat = 'vervallen' where verband = ${verband} and id = any(${[...vervallen]}::uuid[])
    and staat in (${sql.join(vorigeStaten('vervallen'))})`.execute(tx);
  await sql`update tarieven.tarieven set staat = 'vastgesteld' where verband = ${verband} and voorstel = ${voorstel}
    and staat in (${sql.join(vorigeStaten('vastgesteld'))})`.execute(tx);
}

/** The adopted tariffs of one product on a day. */
export const readGeldig = (
  tx: Tx,
  verband: string,
  product: string,
  dag: Temporal.PlainDate,
): Promise<readonly Tarief[]> =>
  rows(
    tx,
    sql`select ${columns} from tarieven.tarieven where verband = ${verband} and product = ${product}
        and staat = 'vastgesteld' and van <= ${dag} and (tot is null or tot >= ${dag})`,
  );

/** Does a change of this tariff wait for a decision already? */
export async function isVoorgesteld(tx: Tx, verband: string, { product, cao, micro }: Tariefsleutel): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`select id from tarieven.tarieven where verband = ${verband} and product = ${product} and cao = ${cao}
        and micro = ${micro} and staat = 'voorgesteld' limit 1`,
  );
  return row !== undefined;
}
