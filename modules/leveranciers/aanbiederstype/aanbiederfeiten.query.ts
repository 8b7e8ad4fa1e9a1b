// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { eurocent } from '#libs/kernel';
import type { QueryContext } from '#platform/context';
import { firstRow } from '#platform/database';
import type { Aanbiederfeiten } from './aanbiederstype.ts';

/** What the proposal of a kind looks at. `undefined` when this provider has no agreement with the verband. */
export async function leesAanbiederfeiten(
  { tx, vandaag }: Pick<QueryContext, 'tx' | 'vandaag'>,
  verband: string,
  aanbieder: string,
): Promise<Aanbiederfeiten | undefined> {
  const row = await firstRow<{ overeenkomsten: number; producten: readonly string[]; toegekend: number }>(
    tx,
    sql`select
          (select count(*) from contracten.v_overeenkomsten o where o.verband = ${verband} and o.aanbieder = ${aanbieder}) as overeenkomsten,
          array(select distinct p.product from contracten.v_overeenkomst_producten p
            join contracten.v_overeenkomsten o on o.verband = p.verband and o.id = p.overeenkomst
            where o.verband = ${verband} and o.aanbieder = ${aanbieder} and o.staat = 'getekend' and o.tot >= ${vandaag}
            order by p.product) as producten,
          (select coalesce(sum(s.bedrag), 0)::bigint
            from leveranciers.v_declaratiesommen(${vandaag.subtract({ years: 1 })}, ${vandaag}, ${aanbieder}) s
            where s.oordeel = 'toegekend') as toegekend`,
  );
  if (!row || row.overeenkomsten === 0) return undefined;
  return { toegekend: eurocent(row.toegekend), producten: row.producten };
}
