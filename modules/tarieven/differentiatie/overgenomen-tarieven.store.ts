// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { newId } from '#libs/kernel';
import { json, rows, type Tx } from '#platform/database';

/** What an agreement that ran already says that one provider is paid for a product. Days in ISO notation. */
export type OvergenomenTarief = {
  readonly aanbieder: string;
  readonly contract: string;
  readonly product: string;
  readonly eenheid: string;
  /** Whole eurocents. */
  readonly bedrag: number;
  readonly van: string;
  readonly tot: string;
  /** Goes along with the yearly indexation. */
  readonly geindexeerd: boolean;
};

/** For the room that takes agreements over, under the hat of the verband: from its first day it counts for that provider alone. */
export async function insertOvergenomenTarieven(
  tx: Tx,
  verband: string,
  overname: string,
  tarieven: readonly OvergenomenTarief[],
): Promise<void> {
  await sql`insert into tarieven.aanbiedertarieven (verband, id, aanbieder, overname, contract, product, eenheid, bedrag, van, tot,
      voorbeeld, geindexeerd)
    select ${verband}, id, aanbieder, ${overname}, contract, product, eenheid, bedrag, van, tot, false, geindexeerd
    from jsonb_to_recordset(${json(tarieven.map((een) => ({ ...een, id: newId() })))}) as n(id uuid, aanbieder text,
      contract text, product text, eenheid text, bedrag bigint, van date, tot date, geindexeerd boolean)`.execute(tx);
}

/** When these providers have a tariff of their own, for which product; whatever it came of. */
export const readEigenPerioden = (
  tx: Tx,
  verband: string,
  aanbieders: readonly string[],
): Promise<readonly (Pick<OvergenomenTarief, 'aanbieder' | 'product' | 'van'> & { readonly tot: string | null })[]> =>
  rows(
    tx,
    sql`select aanbieder, product, van::text as van, tot::text as tot from tarieven.aanbiedertarieven
        where verband = ${verband} and aanbieder = any(${[...aanbieders]}) order by van`,
  );
