// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { defineQuery } from '#platform/query';
import type { Eenheid } from '../indicatie/indicatie.ts';

/** A product that the own aanbieder may give, for a gemeente that it may ask. */
export type AanTeVragen = {
  readonly product: string;
  readonly naam: string;
  readonly wet: 'jeugdwet' | 'wmo';
  readonly categorie: string;
  readonly productcode: string;
  readonly eenheid: Eenheid;
  readonly voorbeeld: boolean;
};
export type Aanvraagkeuzen = {
  readonly producten: readonly AanTeVragen[];
  readonly gemeenten: readonly { readonly gemeente: string; readonly naam: string }[];
};

/** Of which products, under its signed agreements, and to which gemeenten an aanbieder can ask an allocation today. */
export const aanTeVragen = defineQuery({
  naam: 'toegang/aan-te-vragen',
  rollen: ['aanbieder'],
  run: (context, _: Record<never, never>) => leesAanTeVragen(context),
});

export async function leesAanTeVragen({
  tx,
  wie,
  vandaag,
}: Pick<QueryContext, 'tx' | 'wie' | 'vandaag'>): Promise<Aanvraagkeuzen> {
  const afspraken = sql`contracten.v_overeenkomsten o where o.aanbieder = ${wie.hoed.code} and o.staat = 'getekend'
    and o.van <= ${vandaag} and o.tot >= ${vandaag}`;
  return {
    producten: await rows<AanTeVragen>(
      tx,
      sql`select distinct p.product, p.naam, p.wet, p.categorie, p.productcode, p.eenheid, p.voorbeeld
          from producten.v_producten p
          join contracten.v_overeenkomst_producten op on op.verband = p.verband and op.product = p.product
          where p.staat = 'vastgesteld' and p.van <= ${vandaag} and (p.tot is null or p.tot >= ${vandaag})
            and exists (select from ${afspraken} and o.verband = op.verband and o.id = op.overeenkomst)
          order by p.naam`,
    ),
    gemeenten: await rows<Aanvraagkeuzen['gemeenten'][number]>(
      tx,
      sql`select gemeente, min(naam) as naam from regio.v_lidmaatschappen l
          where (l.van is null or l.van <= ${vandaag}) and (l.tot is null or l.tot >= ${vandaag})
            and exists (select from ${afspraken} and o.verband = l.verband)
          group by gemeente order by naam`,
    ),
  };
}
