// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { newId } from '#libs/kernel';
import { firstRow, rows, type Tx } from '#platform/database';
import type { Tarief, TariefStaat, Tariefsleutel } from './tarief.ts';
import { vorigeStaten } from './tarief.ts';
import type { LopendTarief } from './tarief-opvolgen.rule.ts';

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

/** A new computation replaces the concept that was there; there is one for each key. */
export async function saveConcept(tx: Tx, tarief: NieuwTarief): Promise<void> {
  await sql`insert into tarieven.tarieven (verband, id, contract, product, cao, micro, eenheid, bedrag, van, staat, kostprijs, voorbeeld)
    values (${tarief.verband}, ${newId()}, ${tarief.contract}, ${tarief.product}, ${tarief.cao}, ${tarief.micro},
      ${tarief.eenheid}, ${tarief.bedrag}, ${tarief.van}, 'concept', ${tarief.kostprijs}, ${tarief.voorbeeld})
    on conflict (verband, product, cao, micro) where staat = 'concept' do update set contract = excluded.contract,
      eenheid = excluded.eenheid, bedrag = excluded.bedrag, van = excluded.van, kostprijs = excluded.kostprijs,
      voorbeeld = excluded.voorbeeld`.execute(tx);
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

export async function insertVoorgesteld(
  tx: Tx,
  tarief: NieuwTarief & { readonly voorstel: string; readonly vervangt: string },
): Promise<string> {
  const id = newId();
  await sql`insert into tarieven.tarieven
      (verband, id, contract, product, cao, micro, eenheid, bedrag, van, staat, voorstel, kostprijs, vervangt, voorbeeld)
    values (${tarief.verband}, ${id}, ${tarief.contract}, ${tarief.product}, ${tarief.cao}, ${tarief.micro},
      ${tarief.eenheid}, ${tarief.bedrag}, ${tarief.van}, 'voorgesteld', ${tarief.voorstel}, ${tarief.kostprijs},
      ${tarief.vervangt}, ${tarief.voorbeeld})`.execute(tx);
  return id;
}

export async function sluitTarief(tx: Tx, verband: string, id: string, tot: string): Promise<void> {
  await sql`update tarieven.tarieven set tot = ${tot} where verband = ${verband} and id = ${id}`.execute(tx);
}

/** Only from a state that may lead there: twice is the same as once. */
export async function zetTariefStaat(tx: Tx, verband: string, id: string, naar: TariefStaat): Promise<void> {
  await sql`update tarieven.tarieven set staat = ${naar}
    where verband = ${verband} and id = ${id} and staat in (${sql.join(vorigeStaten(naar))})`.execute(tx);
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
