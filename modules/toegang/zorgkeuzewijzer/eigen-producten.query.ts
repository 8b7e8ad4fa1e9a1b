// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';

export type EigenProduct = {
  readonly verband: string;
  readonly product: string;
  readonly naam: string;
  readonly wekenGesprek: number | null;
  readonly wekenHulp: number | null;
  readonly peildatum: Temporal.PlainDate | null;
};

/** What an aanbieder gives under signed overeenkomsten that have not ended, with what it last reported for everywhere. */
export const readEigenProducten = (
  tx: Tx,
  aanbieder: string,
  vandaag: Temporal.PlainDate,
): Promise<readonly EigenProduct[]> =>
  rows(
    tx,
    sql`select distinct on (o.verband, p.product) o.verband, p.product, coalesce(n.naam, p.product) as naam,
          t.weken_gesprek as "wekenGesprek", t.weken_hulp as "wekenHulp", t.peildatum
        from contracten.v_overeenkomsten o
        join contracten.v_overeenkomst_producten p on p.verband = o.verband and p.overeenkomst = o.id
        left join toegang.wijzerproducten n on n.verband = o.verband and n.product = p.product
        left join toegang.wachttijden t on t.aanbieder = o.aanbieder and t.verband = o.verband
          and t.product = p.product and t.gemeente = ''
        where o.aanbieder = ${aanbieder} and o.staat = 'getekend' and o.tot >= ${vandaag}
        order by o.verband, p.product, t.peildatum desc nulls last, n.versie desc nulls last`,
  );
