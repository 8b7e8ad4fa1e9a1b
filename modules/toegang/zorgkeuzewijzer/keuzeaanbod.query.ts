// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { PakketNoShow } from '#modules/producten/pack';
import { rows, type Tx } from '#platform/database';
import type { Keuzeaanbod, Wijzerproduct } from './keuzeaanbod.store.ts';

/**
 * What one aanbieder gives in which gemeente under signed overeenkomsten, with the newest wait time and its stops: one
 * row for each time without a break, however many overeenkomsten it rests on. Under the hat of the verband.
 */
export const leesKeuzeaanbod = (tx: Tx, verband: string, aanbieder: string): Promise<readonly Keuzeaanbod[]> =>
  rows(
    tx,
    sql`select g.gemeente, g.product, lower(v.tijd) as van, upper(v.tijd) - 1 as tot, w.weken_gesprek, w.weken_hulp,
          w.peildatum, s.stops::text as stops, g.voorbeeld
        from (
          select o.verband, o.aanbieder, l.gemeente, p.product, bool_or(o.voorbeeld) as voorbeeld,
            range_agg(daterange(greatest(o.van, l.van), least(o.tot, l.tot), '[]')) as tijden
          from contracten.v_overeenkomsten o
          join contracten.v_overeenkomst_producten p on p.verband = o.verband and p.overeenkomst = o.id
          join regio.v_lidmaatschappen l on l.verband = o.verband
          where o.verband = ${verband} and o.aanbieder = ${aanbieder} and o.staat = 'getekend'
            and greatest(o.van, l.van) <= least(o.tot, l.tot) and ${inWerkgebied}
          group by o.verband, o.aanbieder, l.gemeente, p.product) g
        cross join lateral unnest(g.tijden) v (tijd)
        left join lateral (${nieuwste}) w on true
        cross join lateral (${stops}) s
        order by g.gemeente, g.product, van`,
  );

const nieuwste = sql`select t.weken_gesprek, t.weken_hulp, t.peildatum from toegang.wachttijden t
  where t.verband = g.verband and t.aanbieder = g.aanbieder and t.product = g.product and t.gemeente in ('', g.gemeente)
  order by t.peildatum desc, t.gemeente desc limit 1`;

/** All of them: which counts, the day on which somebody looks says. */
const stops = sql`select coalesce(range_agg(daterange(c.van, c.tot, '[]')), '{}') as stops from toegang.clientstops c
  where c.verband = g.verband and c.aanbieder = g.aanbieder and c.product in ('', g.product)`;

const inWerkgebied = sql`(exists (select from toegang.werkgebieden w
    where w.verband = o.verband and w.aanbieder = o.aanbieder and w.gemeente = l.gemeente)
  or not exists (select from toegang.werkgebieden w where w.verband = o.verband and w.aanbieder = o.aanbieder))`;

/** Everyone with a signed overeenkomst. */
export const leesGetekend = (tx: Tx, verband: string): Promise<readonly { readonly aanbieder: string }[]> =>
  rows(
    tx,
    sql`select distinct aanbieder from contracten.v_overeenkomsten where verband = ${verband} and staat = 'getekend'`,
  );

export type Boekproduct = Omit<Wijzerproduct, 'routes' | 'niet_gekomen_cent'> & {
  readonly contract: string;
  /** Its own rule for who does not come; null when that of the plan counts. */
  readonly eigen_rekening: PakketNoShow['eigenRekening'] | null;
};

/** The adopted products, in everyday words where the region has written them. */
export const leesBoekproducten = (tx: Tx, verband: string): Promise<readonly Boekproduct[]> =>
  rows(
    tx,
    sql`select p.product, p.versie, p.contract, p.naam, coalesce(u.naam, p.naam) as gewone_naam,
          coalesce(u.uitleg, p.omschrijving) as uitleg, u.product is not null as in_gewone_woorden, d.doelgroep, p.wet,
          d.leeftijd_van, d.leeftijd_tot, p.van, p.tot, p.volgorde,
          p.voorbeeld or coalesce(u.voorbeeld, false) as voorbeeld, coalesce(u.woorden, '') as woorden, r.eigen_rekening
        from producten.v_producten p
        join producten.v_productdoelgroepen d on d.verband = p.verband and d.product = p.product and d.versie = p.versie
        join producten.v_productrekeningen r on r.verband = p.verband and r.product = p.product and r.versie = p.versie
        left join toegang.productuitleggen u on u.verband = p.verband and u.product = p.product
        where p.verband = ${verband} and p.staat = 'vastgesteld'`,
  );
