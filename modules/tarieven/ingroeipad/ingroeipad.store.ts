// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { type Datum, type Eurocent, newId } from '#libs/kernel';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { Ingroeipad } from './ingroeipad.ts';
import type { Padtarief } from './ingroeipad-berekenen.rule.ts';

const columns = sql`verband, id, aanbieder, contract, product, cao, micro, eenheid, oud, eindbedrag, lijstbedrag,
  nagegaan, afspraak, afgesproken_op as "afgesprokenOp", stappen, bewijs, staat, besluit, voorbeeld, ingediend, persoon, naam`;

export const readIngroeipad = (tx: Tx, id: string): Promise<Ingroeipad | undefined> =>
  firstRow(tx, sql`select ${columns} from tarieven.ingroeipaden where id = ${id}`);

export const lockIngroeipad = (tx: Tx, verband: string, id: string): Promise<Ingroeipad | undefined> =>
  firstRow(tx, sql`select ${columns} from tarieven.ingroeipaden where verband = ${verband} and id = ${id} for update`);

/** The paths of a contract that count or wait for a decision. */
export const readLopendePaden = (tx: Tx, verband: string, contract: string): Promise<readonly Ingroeipad[]> =>
  rows(
    tx,
    sql`select ${columns} from tarieven.ingroeipaden where verband = ${verband} and contract = ${contract}
        and staat in ('vastgesteld', 'voorgesteld') order by id`,
  );

/** @returns false when a path of this provider for this product waits already */
export async function insertIngroeipad(
  tx: Tx,
  pad: Omit<Ingroeipad, 'staat' | 'besluit' | 'nagegaan'>,
): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`insert into tarieven.ingroeipaden (verband, id, aanbieder, contract, product, cao, micro, eenheid, oud, eindbedrag,
          lijstbedrag, afspraak, afgesproken_op, stappen, bewijs, staat, voorbeeld, ingediend, persoon, naam)
        values (${pad.verband}, ${pad.id}, ${pad.aanbieder}, ${pad.contract}, ${pad.product}, ${pad.cao}, ${pad.micro},
          ${pad.eenheid}, ${pad.oud}, ${pad.eindbedrag}, ${pad.lijstbedrag}, ${pad.afspraak}, ${pad.afgesprokenOp}, ${json(pad.stappen)},
          ${json(pad.bewijs)}, 'voorgesteld', ${pad.voorbeeld}, ${pad.ingediend}, ${pad.persoon}, ${pad.naam})
        on conflict do nothing returning id`,
  );
  return row !== undefined;
}

/** Somebody saw that the list gives another end, and let the path stay. */
export async function onthoudNagegaan(tx: Tx, verband: string, id: string, einde: Eurocent): Promise<void> {
  await sql`update tarieven.ingroeipaden set nagegaan = ${einde} where verband = ${verband} and id = ${id}`.execute(tx);
}

export async function trekIngroeipadIn(tx: Tx, verband: string, id: string): Promise<void> {
  await sql`update tarieven.ingroeipaden set staat = 'ingetrokken'
    where verband = ${verband} and id = ${id} and staat = 'voorgesteld'`.execute(tx);
}

/**
 * From its first day the path counts. What an earlier path of this provider planned from then on never begins.
 * @returns false when a tariff of its own that came of a request stands in the way
 */
export async function voerIngroeipadIn(
  tx: Tx,
  pad: Ingroeipad,
  besluit: string,
  tarieven: readonly Padtarief[],
  lijstVanaf: Datum,
): Promise<boolean> {
  const { verband, id, aanbieder, product, contract, eenheid, voorbeeld } = pad;
  const [first] = tarieven;
  if (!first) return false;
  const own = sql`verband = ${verband} and aanbieder = ${aanbieder} and product = ${product}`;
  await sql`update tarieven.ingroeipaden set staat = 'vervangen' where ${own} and staat = 'vastgesteld'`.execute(tx);
  await sql`delete from tarieven.aanbiedertarieven where ${own} and van >= ${first.van}
    and (ingroeipad is not null or voorstel is not null)`.execute(tx);
  const other = await firstRow(
    tx,
    sql`select id from tarieven.aanbiedertarieven where ${own} and ingroeipad is null and van >= ${first.van}`,
  );
  if (other) return false;
  await sql`update tarieven.aanbiedertarieven set tot = ${first.van}::date - 1
    where ${own} and (tot is null or tot >= ${first.van})`.execute(tx);
  const rows_ = tarieven.map((tarief) => ({ ...tarief, id: newId() }));
  await sql`insert into tarieven.aanbiedertarieven (verband, id, aanbieder, ingroeipad, contract, product, eenheid, bedrag, van,
      tot, voorbeeld)
    select ${verband}, r.id, ${aanbieder}, ${id}, ${contract}, ${product}, ${eenheid}, r.bedrag, r.van, r.tot, ${voorbeeld}
    from jsonb_to_recordset(${json(rows_)}) as r(id uuid, bedrag bigint, van date, tot date)
    where r.van < ${lijstVanaf}`.execute(tx);
  await sql`update tarieven.ingroeipaden set staat = 'vastgesteld', besluit = ${besluit}
    where verband = ${verband} and id = ${id} and staat = 'voorgesteld'`.execute(tx);
  return true;
}
