// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { type Datum, type Eurocent, newId } from '#libs/kernel';
import { json, rows, type Tx } from '#platform/database';
import type { GeindexeerdAanbiedertarief } from './indexatie.ts';

export async function insertAanbiederregels(
  tx: Tx,
  verband: string,
  voorstel: string,
  regels: readonly GeindexeerdAanbiedertarief[],
): Promise<void> {
  await sql`insert into tarieven.indexatie_aanbiedertarieven (verband, voorstel, aanbiedertarief, was, wordt)
    select ${verband}, ${voorstel}, r.aanbiedertarief, r.was, r.wordt
    from jsonb_to_recordset(${json(regels)}) as r(aanbiedertarief uuid, was bigint, wordt bigint)`.execute(tx);
}

type Opvolger = { readonly id: string; readonly wordt: Eurocent; readonly tot: Datum | null };

/**
 * From its first day the indexed amount counts, as long as the tariff would have run. One that ended meanwhile, because
 * the region granted another, is left as it is. @returns how many began
 */
export async function voerAanbiedertarievenIn(
  tx: Tx,
  verband: string,
  voorstel: string,
  ingang: Datum,
): Promise<number> {
  const lopend = await rows<Opvolger>(
    tx,
    sql`select t.id, r.wordt, t.tot from tarieven.indexatie_aanbiedertarieven r
        join tarieven.aanbiedertarieven t on t.verband = r.verband and t.id = r.aanbiedertarief
        where r.verband = ${verband} and r.voorstel = ${voorstel} and t.van < ${ingang}
          and (t.tot is null or t.tot >= ${ingang}) for update of t`,
  );
  await sql`update tarieven.aanbiedertarieven set tot = ${ingang}::date - 1
    where verband = ${verband} and id = any(${lopend.map(({ id }) => id)})`.execute(tx);
  const opvolgers = lopend.map((een) => ({ ...een, nieuw: newId() }));
  await sql`insert into tarieven.aanbiedertarieven (verband, id, aanbieder, verzoek, overname, contract, product, eenheid, bedrag, van,
      tot, document, voorbeeld, geindexeerd, voorstel)
    select t.verband, r.nieuw, t.aanbieder, t.verzoek, t.overname, t.contract, t.product, t.eenheid, r.wordt, ${ingang}::date, r.tot,
      t.document, t.voorbeeld, t.geindexeerd, ${voorstel}
    from jsonb_to_recordset(${json(opvolgers)}) as r(id uuid, nieuw uuid, wordt bigint, tot date)
    join tarieven.aanbiedertarieven t on t.verband = ${verband} and t.id = r.id`.execute(tx);
  return lopend.length;
}
