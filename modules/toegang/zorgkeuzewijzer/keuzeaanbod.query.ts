// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';
import type { Keuzeaanbod, Wijzerproduct } from './keuzeaanbod.store.ts';

/**
 * What one aanbieder gives in which gemeente under a signed overeenkomst, with the newest wait time and any stop. Under
 * the hat of the verband.
 */
export const leesKeuzeaanbod = (tx: Tx, verband: string, aanbieder: string): Promise<readonly Keuzeaanbod[]> =>
  rows(
    tx,
    sql`select distinct on (l.gemeente, p.product, v.van)
          l.gemeente, p.product, v.van, v.tot, w.weken_gesprek, w.weken_hulp, w.peildatum,
          s.van as stop_van, s.tot as stop_tot, o.voorbeeld
        from contracten.v_overeenkomsten o
        join contracten.v_overeenkomst_producten p on p.verband = o.verband and p.overeenkomst = o.id
        join regio.v_lidmaatschappen l on l.verband = o.verband
        cross join lateral (select greatest(o.van, l.van) as van, least(o.tot, l.tot) as tot) v
        left join lateral (${nieuwste}) w on true
        left join lateral (${stop}) s on true
        where o.verband = ${verband} and o.aanbieder = ${aanbieder} and o.staat = 'getekend' and v.van <= v.tot
          and ${inWerkgebied}
        order by l.gemeente, p.product, v.van, v.tot desc`,
  );

const nieuwste = sql`select t.weken_gesprek, t.weken_hulp, t.peildatum from toegang.wachttijden t
  where t.verband = o.verband and t.aanbieder = o.aanbieder and t.product = p.product and t.gemeente in ('', l.gemeente)
  order by t.peildatum desc, t.gemeente desc limit 1`;

/** Of several stops one that runs now, and then the one that lasts longest. */
const stop = sql`select c.van, c.tot from toegang.clientstops c
  where c.verband = o.verband and c.aanbieder = o.aanbieder and c.product in ('', p.product)
    and (c.tot is null or c.tot >= (select app.vandaag()))
  order by c.van <= (select app.vandaag()) desc, c.tot desc nulls first limit 1`;

const inWerkgebied = sql`(exists (select from toegang.werkgebieden g
    where g.verband = o.verband and g.aanbieder = o.aanbieder and g.gemeente = l.gemeente)
  or not exists (select from toegang.werkgebieden g where g.verband = o.verband and g.aanbieder = o.aanbieder))`;

/** Everyone with a signed overeenkomst. */
export const leesGetekend = (tx: Tx, verband: string): Promise<readonly { readonly aanbieder: string }[]> =>
  rows(
    tx,
    sql`select distinct aanbieder from contracten.v_overeenkomsten where verband = ${verband} and staat = 'getekend'`,
  );

export type Boekproduct = Omit<Wijzerproduct, 'routes'> & { readonly contract: string };

/** The adopted products, in everyday words where the region has written them. */
export const leesBoekproducten = (tx: Tx, verband: string): Promise<readonly Boekproduct[]> =>
  rows(
    tx,
    sql`select p.product, p.versie, p.contract, p.naam, coalesce(u.naam, p.naam) as gewone_naam,
          coalesce(u.uitleg, p.omschrijving) as uitleg, u.product is not null as in_gewone_woorden, d.doelgroep, p.wet,
          d.leeftijd_van, d.leeftijd_tot, p.van, p.tot, p.volgorde,
          p.voorbeeld or coalesce(u.voorbeeld, false) as voorbeeld, coalesce(u.woorden, '') as woorden
        from producten.v_producten p
        join producten.v_productdoelgroepen d on d.verband = p.verband and d.product = p.product and d.versie = p.versie
        left join toegang.productuitleggen u on u.verband = p.verband and u.product = p.product
        where p.verband = ${verband} and p.staat = 'vastgesteld'`,
  );
