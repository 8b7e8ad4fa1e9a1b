// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { json, rows, type Tx } from '#platform/database';
import { cellen, type Monitorfilter, somkolommen } from './cel.query.ts';
import type { Doelbereik } from './doelbereik.ts';
import type { Som } from './som.ts';

/** By what a sum is grouped. `doel-product`: what each product adds to a doel; `zonder-doel`: what serves none. */
export type Groep = 'totaal' | 'maand' | 'product' | 'aanbieder' | 'gemeente' | 'doel' | 'doel-product' | 'zonder-doel';
export type Somrij = Som & { readonly groep: Groep; readonly sleutel: string | null; readonly deel: string | null };

/** All sums of the monitor in one statement, over one reading of the declared sums. */
export const leesSommen = (tx: Tx, filter: Monitorfilter, bereik: readonly Doelbereik[]): Promise<readonly Somrij[]> =>
  rows(
    tx,
    sql`with ${cellen(filter)}, bereik as (
      select doel, dienend from jsonb_to_recordset(${json(bereik)}) as b(doel text, dienend text[])
    )
    select case grouping(c.maand, c.product, c.aanbieder, c.gemeente)
        when 7 then 'maand' when 11 then 'product' when 13 then 'aanbieder' when 14 then 'gemeente' else 'totaal' end as groep,
      coalesce(c.maand::text, c.product, c.aanbieder, c.gemeente) as sleutel, null as deel, ${somkolommen}
    from cel c group by grouping sets ((), (c.maand), (c.product), (c.aanbieder), (c.gemeente))
    union all
    select case grouping(c.product) when 1 then 'doel' else 'doel-product' end, b.doel, c.product, ${somkolommen}
    from bereik b join cel c on c.doelen && b.dienend group by grouping sets ((b.doel), (b.doel, c.product))
    union all
    select 'zonder-doel', null, null, ${somkolommen} from cel c where c.doelen = '{}' having count(*) > 0
    order by groep, sleutel, deel`,
  );
