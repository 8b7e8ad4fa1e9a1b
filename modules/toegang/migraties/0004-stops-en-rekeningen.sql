-- SPDX-License-Identifier: EUPL-1.2
-- Every stop that counts or is still to come, so that whether one counts is asked on the day itself.
alter table toegang.keuzeaanbod add stops datemultirange not null default '{}';
update toegang.keuzeaanbod k set stops = s.stops
  from (select c.verband, c.aanbieder, p.product, range_agg(daterange(c.van, c.tot, '[]')) as stops
    from toegang.clientstops c
    join (select distinct verband, aanbieder, product from toegang.keuzeaanbod) p
      on p.verband = c.verband and p.aanbieder = c.aanbieder and c.product in ('', p.product)
    group by c.verband, c.aanbieder, p.product) s
  where s.verband = k.verband and s.aanbieder = k.aanbieder and s.product = k.product;
drop index toegang.keuzeaanbod_tellen;
alter table toegang.keuzeaanbod drop column stop_van, drop column stop_tot;
create index keuzeaanbod_tellen on toegang.keuzeaanbod (gemeente, product)
  include (verband, van, tot, weken_gesprek, weken_hulp, peildatum, stops);

-- What an aanbieder may ask of who does not come for this product; null when it may not, or nobody says how much. And a
-- product whose end was decided ends here too.
alter table toegang.wijzerproducten add niet_gekomen_cent integer;
update toegang.wijzerproducten p set tot = v.tot,
    niet_gekomen_cent = case when r.eigen_rekening is null then w.niet_gekomen_cent end
  from toegang.wijzers w, producten.v_producten v, producten.v_productrekeningen r
  where w.verband = p.verband
    and v.verband = p.verband and v.product = p.product and v.versie = p.versie
    and r.verband = p.verband and r.product = p.product and r.versie = p.versie;
