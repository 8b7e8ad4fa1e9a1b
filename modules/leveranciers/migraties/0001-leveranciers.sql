-- SPDX-License-Identifier: EUPL-1.2
create schema leveranciers;
grant usage on schema leveranciers to inkoopregie_app;

-- Which kind of provider someone decided that this is, with the proposal of that day. Rows are only added; the newest counts.
create table leveranciers.aanbiederstypen (
  verband text not null references regio.verbanden,
  id uuid not null,
  aanbieder text not null,
  type text not null check (type in ('strategisch', 'groot', 'middel', 'klein', 'niche')),
  reden text not null,
  voorstel jsonb not null,
  vastgelegd timestamptz not null,
  persoon uuid,
  naam text not null,
  primary key (verband, id)
);
create index on leveranciers.aanbiederstypen (verband, aanbieder, vastgelegd desc);
select app.eigendom('leveranciers.aanbiederstypen', 'verband', 'select, insert');

create type leveranciers.declaratiesom as (
  gemeente text,
  verband text,
  maand date,
  contract text,
  product text,
  aanbieder text,
  oordeel text,
  codes text[],
  regels bigint,
  bedrag bigint,
  betaald bigint,
  laatste_zorg date
);

-- What was declared for care given in a period, as sums without persons. A gemeente gets its own, a verband that of its
-- members. Nothing goes around row security: the function puts on the hat of each member in turn and reads only that
-- member's lines, so it needs no rights of its own. Lines that could not be linked to a verband count with every member.
create function leveranciers.v_declaratiesommen(van date, tot date, van_aanbieder text default null)
returns setof leveranciers.declaratiesom language plpgsql as $$
declare
  v constant text := app.verband();
  eigen constant text := app.gemeente();
  lid text;
begin
  for lid in select eigen where eigen is not null union select l.gemeente from regio.leden l where l.verband = v loop
    perform set_config('app.gemeente', lid, true);
    return query
      select p.gemeente, p.verband, date_trunc('month', p.begin::timestamp)::date, p.contract, p.product, p.aanbieder, p.oordeel, p.codes,
        sum(p.regels), sum(p.bedrag)::bigint, coalesce(sum(p.bedrag) filter (where p.betaald_op is not null), 0)::bigint,
        max(p.laatste_zorg)
      from declaraties.v_sommen p
      where p.gemeente = lid and p.begin >= van and p.begin <= tot
        and (v is null or p.verband is null or p.verband = v)
        and (van_aanbieder is null or p.aanbieder = van_aanbieder)
      group by 1, 2, 3, 4, 5, 6, 7, 8;
  end loop;
  perform set_config('app.gemeente', coalesce(eigen, ''), true);
end $$;

-- How many, as this hat may know it: a verband sees no numbers under five, because few lines can point to one child.
-- The plan sets no limit; five is what is usual for public figures.
create function leveranciers.v_toonbaar(aantal bigint) returns bigint language sql stable parallel safe
  return case when aantal > 0 and aantal < 5 and app.verband() is not null then null else aantal end;

grant execute on function leveranciers.v_declaratiesommen, leveranciers.v_toonbaar to inkoopregie_app;
