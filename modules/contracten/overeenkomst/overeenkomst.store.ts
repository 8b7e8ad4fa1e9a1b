// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, json, type Tx } from '#platform/database';
import type { Overeenkomst, OvereenkomstStaat } from './overeenkomst.ts';

/** @returns false when this registration already has its agreement */
export async function insertOvereenkomst(tx: Tx, nieuw: Overeenkomst): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`insert into contracten.overeenkomsten (verband, id, contract, aanbieder, inschrijving, van, tot, cao, micro, staat,
          looptijd, micro_bewijs, voorbeeld)
        values (${nieuw.verband}, ${nieuw.id}, ${nieuw.contract}, ${nieuw.aanbieder}, ${nieuw.inschrijving}, ${nieuw.van},
          ${nieuw.tot}, ${nieuw.cao}, ${nieuw.micro}, ${nieuw.staat}, ${json(nieuw.looptijd)}, ${json(nieuw.microBewijs)},
          ${nieuw.voorbeeld})
        on conflict (verband, inschrijving) do nothing returning id`,
  );
  if (!row) return false;
  for (const product of nieuw.producten)
    await sql`insert into contracten.overeenkomst_producten (verband, overeenkomst, product)
      values (${nieuw.verband}, ${nieuw.id}, ${product})`.execute(tx);
  return true;
}

/** One agreement as far as the hat may see it. */
export const readOvereenkomst = (tx: Tx, id: string): Promise<Overeenkomst | undefined> =>
  firstRow(
    tx,
    sql`select id, verband, contract, aanbieder, inschrijving, van, tot, cao, micro, staat, looptijd,
          micro_bewijs as "microBewijs", document, voorbeeld,
          array(select product from contracten.overeenkomst_producten p
            where p.verband = o.verband and p.overeenkomst = o.id order by product) as producten
        from contracten.overeenkomsten o where id = ${id}`,
  );

type Change = { readonly staat: OvereenkomstStaat; readonly besluit?: string; readonly document?: string };

/** Moves an agreement on from one state. @returns false when it was not in that state */
export async function changeStaat(tx: Tx, id: string, van: OvereenkomstStaat, change: Change): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`update contracten.overeenkomsten set staat = ${change.staat}, besluit = coalesce(${change.besluit ?? null}, besluit),
          document = coalesce(${change.document ?? null}, document)
        where id = ${id} and staat = ${van} returning id`,
  );
  return row !== undefined;
}

export async function insertOndertekening(
  tx: Tx,
  row: { aanbieder: string; overeenkomst: string; verband: string; sha256: string; naam: string; op: Temporal.Instant },
): Promise<boolean> {
  const inserted = await firstRow(
    tx,
    sql`insert into contracten.ondertekeningen (aanbieder, overeenkomst, verband, sha256, naam, op)
        values (${row.aanbieder}, ${row.overeenkomst}, ${row.verband}, ${row.sha256}, ${row.naam}, ${row.op})
        on conflict do nothing returning overeenkomst`,
  );
  return inserted !== undefined;
}
