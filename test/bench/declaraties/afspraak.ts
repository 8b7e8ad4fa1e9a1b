// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow } from '#platform/database';
import { underHat } from '#platform/hoed';
import type { Omgeving } from '#platform/omgeving';

/** What one aanbieder may declare to one gemeente: a product per minute under a signed agreement. */
export type Afspraak = {
  readonly gemeente: string;
  readonly verband: string;
  readonly aanbieder: string;
  readonly overeenkomst: string;
  readonly product: string;
  readonly categorie: string;
  readonly productcode: string;
  /** Eurocenten per minute on 1 February 2025. */
  readonly tarief: number;
};

/** An agreement of the example region, as its gemeente sees it. */
export async function leesAfspraak({ database }: Omgeving, gemeente: string): Promise<Afspraak> {
  const found = await underHat(database, { soort: 'gemeente', code: gemeente }, null, (tx) =>
    firstRow<Afspraak>(
      tx,
      sql`select ${gemeente}::text as gemeente, o.verband, o.aanbieder, o.id as overeenkomst, p.product, v.categorie, v.productcode,
            t.bedrag as tarief
          from contracten.v_overeenkomsten o
          join contracten.v_overeenkomst_producten p on p.verband = o.verband and p.overeenkomst = o.id
          join producten.v_producten v on v.verband = o.verband and v.product = p.product and v.staat = 'vastgesteld' and v.eenheid = 'minuut'
          join lateral (select bedrag from tarieven.v_tarieven t where t.verband = o.verband and t.product = p.product
            and t.staat = 'vastgesteld' and t.cao in (o.cao, 'basis') and t.micro in (o.micro, false)
            and t.van <= '2025-02-01' and (t.tot is null or t.tot >= '2025-02-01') order by t.cao = 'basis', t.micro desc limit 1) t on true
          where o.staat = 'getekend' and v.productcode is not null and v.categorie is not null order by p.product limit 1`,
    ),
  );
  if (!found) throw new Error('het voorbeeld heeft geen getekende overeenkomst met een product per minuut');
  return found;
}
