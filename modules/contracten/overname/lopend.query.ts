// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';
import type { Overeenkomstregel } from './overname.ts';

/** The agreements of these providers that were not ended, in the words of a file. */
export const readLopend = (
  tx: Tx,
  verband: string,
  aanbieders: readonly string[],
): Promise<readonly Overeenkomstregel[]> =>
  rows(
    tx,
    sql`select o.aanbieder, o.contract, o.van::text as van, o.tot::text as tot, o.cao, o.micro,
          array(select p.product from contracten.overeenkomst_producten p
            where p.verband = o.verband and p.overeenkomst = o.id order by p.product collate "C") as producten,
          coalesce((select jsonb_agg(jsonb_build_object('product', t.product, 'bedrag', t.bedrag, 'geindexeerd', t.geindexeerd)
              order by t.product collate "C") from tarieven.v_aanbiedertarieven t
            where t.verband = o.verband and t.overname = o.overname and t.aanbieder = o.aanbieder and t.contract = o.contract
              and t.van = o.van and t.voorstel is null), '[]') as eigen
        from contracten.overeenkomsten o
        where o.verband = ${verband} and o.aanbieder = any(${[...aanbieders]}) and o.staat <> 'beeindigd'`,
  );
