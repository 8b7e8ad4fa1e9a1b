-- SPDX-License-Identifier: EUPL-1.2
create schema verantwoording;
grant usage on schema verantwoording to inkoopregie_app;

create type verantwoording.toewijzingsom as (
  gemeente text,
  verband text,
  product text,
  aanbieder text,
  aantal bigint
);

-- How many allocations ran in a period, without whose they are. Like leveranciers.v_declaratiesommen it goes around no
-- policy: a gemeente gets its own, a verband those of its members, under the hat of each in turn.
create function verantwoording.toewijzingsommen(vanaf date, tot_en_met date)
returns setof verantwoording.toewijzingsom language plpgsql as $$
declare
  v constant text := app.verband();
  eigen constant text := app.gemeente();
  lid text;
begin
  for lid in select eigen where eigen is not null union select l.gemeente from regio.leden l where l.verband = v loop
    perform set_config('app.gemeente', lid, true);
    return query
      select t.gemeente, t.verband, t.product, t.aanbieder, count(*)
      from toegang.v_toewijzingen t
      where t.gemeente = lid and t.van <= tot_en_met and (t.tot is null or t.tot >= vanaf)
        and (v is null or t.verband = v)
      group by 1, 2, 3, 4;
  end loop;
  perform set_config('app.gemeente', coalesce(eigen, ''), true);
end $$;
grant execute on function verantwoording.toewijzingsommen to inkoopregie_app;
