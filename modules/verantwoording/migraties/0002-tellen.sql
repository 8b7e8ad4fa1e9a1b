-- SPDX-License-Identifier: EUPL-1.2
-- Only of the products that are asked for: a doel has some, a gemeente has all. And of every aanbieder together.
drop function verantwoording.toewijzingsommen;
alter type verantwoording.toewijzingsom drop attribute aanbieder;
create function verantwoording.toewijzingsommen(vanaf date, tot_en_met date, van_producten text[])
returns setof verantwoording.toewijzingsom language plpgsql as $$
declare
  v constant text := app.verband();
  eigen constant text := app.gemeente();
  lid text;
begin
  for lid in select eigen where eigen is not null union select l.gemeente from regio.leden l where l.verband = v loop
    perform set_config('app.gemeente', lid, true);
    return query
      select t.gemeente, t.verband, t.product, count(*)
      from toegang.v_toewijzingen t
      where t.gemeente = lid and t.product = any (van_producten)
        and t.van <= tot_en_met and (t.tot is null or t.tot >= vanaf) and (v is null or t.verband = v)
      group by 1, 2, 3;
  end loop;
  perform set_config('app.gemeente', coalesce(eigen, ''), true);
end $$;
grant execute on function verantwoording.toewijzingsommen to inkoopregie_app;
