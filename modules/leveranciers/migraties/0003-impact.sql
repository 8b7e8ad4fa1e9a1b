-- SPDX-License-Identifier: EUPL-1.2
create type leveranciers.productiesom as (
  gemeente text,
  soort bigint,
  aanbieder text,
  contract text,
  product text,
  overeenkomst uuid,
  contracttarief uuid,
  eenheid text,
  tarief bigint,
  regels bigint,
  volume bigint,
  bedrag bigint
);

-- What was granted to the members of a verband for care that began in some months, under its agreements. Like
-- v_declaratiesommen it goes around no policy: it reads the production of each member under that member's hat.
create function leveranciers.v_productie(van date, tot date)
returns setof leveranciers.productiesom language plpgsql as $$
declare
  v constant text := app.verband();
  eigen constant text := app.gemeente();
  lid text;
begin
  for lid in select l.gemeente from regio.v_leden l where l.verband = v loop
    perform set_config('app.gemeente', lid, true);
    return query
      select lid, s.nummer, s.aanbieder, s.contract, s.product, s.overeenkomst, s.contracttarief, s.eenheid, s.tarief,
        p.regels, p.volume, p.bedrag
      from (select soort, sum(q.regels)::bigint as regels, sum(q.volume)::bigint as volume, sum(q.bedrag)::bigint as bedrag
        from declaraties.v_productie q where q.gemeente = lid and q.maand between van and tot group by soort) p
      join declaraties.v_productiesoorten s on s.gemeente = lid and s.nummer = p.soort
      where s.verband = v;
  end loop;
  perform set_config('app.gemeente', coalesce(eigen, ''), true);
end $$;
grant execute on function leveranciers.v_productie to inkoopregie_app;

-- The production of some months as it was at a moment: what a scenario is computed on, now and later.
create table leveranciers.productiestanden (
  verband text not null references regio.verbanden,
  id uuid not null,
  van date not null,
  tot date not null,
  opgenomen timestamptz not null,
  regels bigint not null,
  bedrag bigint not null,
  primary key (verband, id),
  check (van <= tot)
);
select app.eigendom('leveranciers.productiestanden', 'verband', 'select, insert');

create table leveranciers.productiecellen (
  verband text not null,
  stand uuid not null,
  gemeente text not null,
  soort bigint not null,
  aanbieder text not null,
  contract text,
  product text,
  -- Of the agreement.
  cao text,
  micro boolean,
  -- Of the tariff that the lines were judged under: its own key, and what it is per unit.
  tarief_cao text,
  tarief_micro boolean,
  eenheid text not null,
  per_uur boolean not null,
  tarief bigint,
  regels bigint not null,
  volume bigint not null,
  bedrag bigint not null,
  primary key (verband, stand, gemeente, soort),
  foreign key (verband, stand) references leveranciers.productiestanden
);
select app.eigendom('leveranciers.productiecellen', 'verband', 'select, insert');

-- A named set of changes on one stand. Rows are only added: another thought is another scenario.
create table leveranciers.impactscenarios (
  verband text not null references regio.verbanden,
  id uuid not null,
  naam text not null,
  stand uuid not null,
  -- As somebody asked it, and with everything that was looked up for it.
  invoer jsonb not null,
  scenario jsonb not null,
  was bigint not null,
  wordt bigint not null,
  gemaakt timestamptz not null,
  persoon uuid,
  maker text not null,
  bewijs jsonb not null,
  primary key (verband, id),
  foreign key (verband, stand) references leveranciers.productiestanden
);
create unique index een_naam on leveranciers.impactscenarios (verband, lower(naam));
create index nieuwste_eerst on leveranciers.impactscenarios (verband, gemaakt desc, id desc);
select app.eigendom('leveranciers.impactscenarios', 'verband', 'select, insert');

-- The months in which members had production under agreements of the verband.
create function leveranciers.v_productiemaanden() returns setof date language plpgsql as $$
declare
  v constant text := app.verband();
  eigen constant text := app.gemeente();
  lid text;
begin
  for lid in select l.gemeente from regio.v_leden l where l.verband = v loop
    perform set_config('app.gemeente', lid, true);
    return query select distinct p.maand from declaraties.v_productie p where p.gemeente = lid;
  end loop;
  perform set_config('app.gemeente', coalesce(eigen, ''), true);
end $$;
grant execute on function leveranciers.v_productiemaanden to inkoopregie_app;

create type leveranciers.bovennorm as (gemeente text, soort bigint, toewijzingen bigint, boven bigint);

-- The same for all members, each under its own hat.
create function leveranciers.v_boven_norm(van_product text, van date, tot date, beoordeeld_tot timestamptz, per text, hoogstens bigint)
returns setof leveranciers.bovennorm language plpgsql as $$
declare
  v constant text := app.verband();
  eigen constant text := app.gemeente();
  lid text;
begin
  for lid in select l.gemeente from regio.v_leden l where l.verband = v loop
    perform set_config('app.gemeente', lid, true);
    return query select lid, b.* from declaraties.v_boven_norm(van_product, van, tot, beoordeeld_tot, per, hoogstens) b;
  end loop;
  perform set_config('app.gemeente', coalesce(eigen, ''), true);
end $$;
grant execute on function leveranciers.v_boven_norm to inkoopregie_app;
