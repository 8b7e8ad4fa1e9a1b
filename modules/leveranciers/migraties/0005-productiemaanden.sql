-- SPDX-License-Identifier: EUPL-1.2
-- The months in which members had production under agreements of the verband: not of another verband that they are also in.
create or replace function leveranciers.v_productiemaanden() returns setof date language plpgsql as $$
declare
  v constant text := app.verband();
  eigen constant text := app.gemeente();
  lid text;
begin
  for lid in select l.gemeente from regio.v_leden l where l.verband = v loop
    perform set_config('app.gemeente', lid, true);
    return query select distinct p.maand from declaraties.v_productie p
      join declaraties.v_productiesoorten s on s.gemeente = p.gemeente and s.nummer = p.soort
      where p.gemeente = lid and s.verband = v;
  end loop;
  perform set_config('app.gemeente', coalesce(eigen, ''), true);
end $$;
