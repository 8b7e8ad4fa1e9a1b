// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome, Receipt } from '#libs/explain';
import { newId } from '#libs/kernel';
import type { Herkomst } from '#libs/regiopakket';
import { firstRow, json, rows, type Tx } from '#platform/database';

/** One product, or all products of a contract, that follow something; ended it counts no more. */
export type Volging = {
  readonly id: string;
  readonly contract: string;
  readonly product: string | null;
  readonly lijst: string | null;
  readonly regel: string | null;
  readonly volgtProduct: string | null;
  readonly procent: string;
  readonly bron: string;
  readonly herkomst: Herkomst | null;
  readonly vastgelegd: Temporal.Instant;
  readonly naam: string;
};

const columns = sql`id, contract, product, lijst, regel, volgt_product as "volgtProduct", procent, bron,
  herkomst, vastgelegd, naam`;

/** What follows what now. */
export const readVolgingen = (tx: Tx, verband: string): Promise<readonly Volging[]> =>
  rows(
    tx,
    sql`select ${columns} from tarieven.volgingen where verband = ${verband} and beeindigd is null
        order by contract, product nulls first`,
  );

/** @returns its identifier; undefined when this product or contract follows something already */
export async function insertVolging(
  tx: Tx,
  verband: string,
  volging: Omit<Volging, 'id'>,
): Promise<string | undefined> {
  const { contract, product, lijst, regel, volgtProduct, procent, bron, herkomst, vastgelegd, naam } = volging;
  const row = await firstRow<{ id: string }>(
    tx,
    sql`insert into tarieven.volgingen
          (verband, id, contract, product, lijst, regel, volgt_product, procent, bron, herkomst, vastgelegd, naam)
        values (${verband}, ${newId()}, ${contract}, ${product}, ${lijst}, ${regel}, ${volgtProduct}, ${procent}, ${bron},
          nullif(${json(herkomst)}, 'null'::jsonb), ${vastgelegd}, ${naam}) on conflict do nothing returning id`,
  );
  return row?.id;
}

/** @returns the contract that it is about; undefined when it had ended already */
export async function sluitVolging(
  tx: Tx,
  verband: string,
  id: string,
  op: Temporal.Instant,
): Promise<string | undefined> {
  const row = await firstRow<{ contract: string }>(
    tx,
    sql`update tarieven.volgingen set beeindigd = ${op}, door_mensen = true
        where verband = ${verband} and id = ${id} and beeindigd is null returning contract`,
  );
  return row?.contract;
}

/** A rule as the pack gives it: what it leaves out is not there. */
type Gegeven = { readonly contract: string } & {
  readonly [Key in 'product' | 'lijst' | 'regel' | 'volgtProduct' | 'procent']?: string | undefined;
};

/** Ends what the pack said and does not say any more. */
export async function sluitPakketvolgingen(
  tx: Tx,
  verband: string,
  nu: readonly Gegeven[],
  op: Temporal.Instant,
): Promise<void> {
  const keep = nu.map(
    ({ contract, product = null, lijst = null, regel = null, volgtProduct = null, procent = '100' }) => ({
      contract,
      product,
      lijst,
      regel,
      volgt_product: volgtProduct,
      procent,
    }),
  );
  await sql`update tarieven.volgingen v set beeindigd = ${op}
    where v.verband = ${verband} and v.beeindigd is null and v.herkomst is not null and not exists (
      select from jsonb_to_recordset(${json(keep)}) as k(contract text, product text, lijst text, regel text, volgt_product text,
        procent text)
      where k.contract = v.contract and k.product is not distinct from v.product and k.lijst is not distinct from v.lijst
        and k.regel is not distinct from v.regel and k.volgt_product is not distinct from v.volgt_product
        and k.procent = v.procent)`.execute(tx);
}

/** Is there a rule for this product or whole contract, or did a person end one? Then the pack says nothing any more. */
export const wasVolging = async (tx: Tx, verband: string, contract: string, product: string | null): Promise<boolean> =>
  (await firstRow(
    tx,
    sql`select id from tarieven.volgingen where verband = ${verband} and contract = ${contract}
        and product is not distinct from ${product} and (beeindigd is null or door_mensen) limit 1`,
  )) !== undefined;

/** How a tariff came about by following. */
export type Volgbewijs = Omit<Receipt, 'outcome'> & { readonly outcome: Outcome<number> };

export async function keepVolgbewijs(
  tx: Tx,
  verband: string,
  { tarief, lijstbedrag, bewijs }: { tarief: string; lijstbedrag: string | null; bewijs: Volgbewijs },
): Promise<void> {
  await sql`insert into tarieven.volgbewijzen (verband, tarief, lijstbedrag, bewijs)
    values (${verband}, ${tarief}, ${lijstbedrag}, ${json(bewijs)})
    on conflict (verband, tarief) do update set lijstbedrag = excluded.lijstbedrag, bewijs = excluded.bewijs`.execute(
    tx,
  );
}

export const readVolgbewijs = async (
  tx: Tx,
  verband: string,
  tarief: string,
): Promise<{ readonly bewijs: Volgbewijs; readonly lijst: string | null } | undefined> =>
  firstRow(
    tx,
    sql`select v.bewijs, b.lijst from tarieven.volgbewijzen v
        left join tarieven.lijstbedragen b on b.verband = v.verband and b.id = v.lijstbedrag
        where v.verband = ${verband} and v.tarief = ${tarief}`,
  );
