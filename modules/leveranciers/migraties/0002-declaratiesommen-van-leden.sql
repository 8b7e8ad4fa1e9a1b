-- SPDX-License-Identifier: EUPL-1.2
-- A line that could not be linked to a verband counts only for care on a day on which the gemeente was a member: what it
-- declares to a gemeente that has left, or had not come yet, is not money of this verband. What is linked stays always.
create or replace function leveranciers.v_declaratiesommen(van date, tot date, van_aanbieder text default null)
returns setof leveranciers.declaratiesom language plpgsql as $$
declare
  v constant text := app.verband();
  eigen constant text := app.gemeente();
  lid text;
begin
  for lid in select eigen where eigen is not null union select l.gemeente from regio.v_leden l where l.verband = v loop
    perform set_config('app.gemeente', lid, true);
    return query
      select p.gemeente, p.verband, date_trunc('month', p.begin::timestamp)::date, p.contract, p.product, p.aanbieder, p.oordeel, p.codes,
        sum(p.regels), sum(p.bedrag)::bigint, coalesce(sum(p.bedrag) filter (where p.betaald_op is not null), 0)::bigint,
        max(p.laatste_zorg)
      from declaraties.v_sommen p
      where p.gemeente = lid and p.begin >= van and p.begin <= tot
        and (v is null or p.verband = v or (p.verband is null and exists (
          select from regio.v_lidmaatschappen m
          where m.verband = v and m.gemeente = lid and daterange(m.van, m.tot, '[]') @> p.begin)))
        and (van_aanbieder is null or p.aanbieder = van_aanbieder)
      group by 1, 2, 3, 4, 5, 6, 7, 8;
  end loop;
  perform set_config('app.gemeente', coalesce(eigen, ''), true);
end $$;
