-- SPDX-License-Identifier: EUPL-1.2
-- With its volume a sum says what the same production would cost under another tariff, to the cent: tariffs are whole
-- eurocenten and volumes are whole, so that volume × tariff of the sum is the sum of the lines.
drop view declaraties.v_sommen;
alter table declaraties.sommen
  drop constraint sommen_pkey,
  -- Code of iJw list WJ756. Lines of one grondslag nearly always have one unit; rejected ones may have another.
  add column eenheid text,
  -- In that unit, credits taken off.
  add column volume bigint;
delete from declaraties.sommen;
insert into declaraties.sommen (gemeente, declaratie, grondslag, codes, eenheid, aanbieder, regels, volume, debet, credit)
  select p.gemeente, p.declaratie, p.grondslag, coalesce(p.codes, '{}'), p.eenheid, p.aanbieder, count(*),
    sum(case when p.vorige is null then p.volume else -p.volume end),
    coalesce(sum(p.bedrag) filter (where p.vorige is null), 0), coalesce(sum(p.bedrag) filter (where p.vorige is not null), 0)
  from declaraties.prestaties p
  group by p.gemeente, p.declaratie, p.grondslag, coalesce(p.codes, '{}'), p.eenheid, p.aanbieder;
alter table declaraties.sommen
  alter column eenheid set not null,
  alter column volume set not null,
  add primary key (gemeente, declaratie, grondslag, codes, eenheid);

-- The lines of `v_prestaties` added up. `laatste_zorg` is the last day that something was declared for, credits aside.
create view declaraties.v_sommen with (security_invoker = true) as
  select g.gemeente, g.declaratie, g.aanbieder, g.verband, g.product, g.contract, g.begin,
    case when s.codes = '{}' then 'toegekend' else 'afgewezen' end as oordeel, s.codes, s.regels, s.debet - s.credit as bedrag,
    case when s.debet > 0 then g.eind end as laatste_zorg, case when s.codes = '{}' then b.betaald_op end as betaald_op,
    g.overeenkomst, g.contracttarief, g.tarief, s.eenheid, s.volume
  from declaraties.grondslagen g
  join declaraties.sommen s on s.gemeente = g.gemeente and s.declaratie = g.declaratie and s.grondslag = g.nummer
  left join declaraties.betaalvoorstellen b on b.gemeente = g.gemeente and b.declaratie = g.declaratie;
grant select on declaraties.v_sommen to inkoopregie_app;

-- What was granted, added up over declaraties: a year of a whole region is then some thousands of rows, however many lines
-- there were. A productiesoort is what lines of any declaratie have alike; its number says nothing.
create table declaraties.productiesoorten (
  gemeente text not null,
  nummer bigint generated always as identity,
  aanbieder text not null,
  verband text,
  contract text,
  product text,
  overeenkomst uuid,
  contracttarief uuid,
  eenheid text not null,
  tarief bigint,
  primary key (gemeente, nummer),
  constraint een_soort unique nulls not distinct
    (gemeente, aanbieder, product, tarief, eenheid, contracttarief, overeenkomst, contract, verband)
);
select app.eigendom('declaraties.productiesoorten', 'gemeente', 'select, insert');

-- By the month in which a line begins; credits taken off.
create table declaraties.productie (
  gemeente text not null,
  soort bigint not null,
  maand date not null,
  regels bigint not null,
  volume bigint not null,
  bedrag bigint not null,
  primary key (gemeente, soort, maand),
  foreign key (gemeente, soort) references declaraties.productiesoorten
) with (fillfactor = 80);
select app.eigendom('declaraties.productie', 'gemeente');

-- The granted lines of a declaratie, as they are added to the production. Two declaraties of one aanbieder never close at
-- the same moment (lockReeks), and another aanbieder has soorten of its own.
create function declaraties.tel_productie(van_gemeente text, van_declaratie uuid) returns void
language sql set search_path = '' as $$
  insert into declaraties.productiesoorten
      (gemeente, aanbieder, verband, contract, product, overeenkomst, contracttarief, eenheid, tarief)
    select distinct gemeente, aanbieder, verband, contract, product, overeenkomst, contracttarief, eenheid, tarief
    from declaraties.v_sommen
    where gemeente = van_gemeente and declaratie = van_declaratie and oordeel = 'toegekend'
    on conflict do nothing;
  insert into declaraties.productie as al (gemeente, soort, maand, regels, volume, bedrag)
    select s.gemeente, k.nummer, date_trunc('month', s.begin::timestamp)::date, sum(s.regels), sum(s.volume), sum(s.bedrag)
    from declaraties.v_sommen s
    join declaraties.productiesoorten k on k.gemeente = s.gemeente and k.aanbieder = s.aanbieder and k.eenheid = s.eenheid
      and k.product is not distinct from s.product and k.tarief is not distinct from s.tarief
      and k.contracttarief is not distinct from s.contracttarief and k.overeenkomst is not distinct from s.overeenkomst
      and k.contract is not distinct from s.contract and k.verband is not distinct from s.verband
    where s.gemeente = van_gemeente and s.declaratie = van_declaratie and s.oordeel = 'toegekend'
    group by 1, 2, 3
    on conflict (gemeente, soort, maand) do update
      set regels = al.regels + excluded.regels, volume = al.volume + excluded.volume, bedrag = al.bedrag + excluded.bedrag;
$$;
grant execute on function declaraties.tel_productie to inkoopregie_app;
select declaraties.tel_productie(gemeente, id) from declaraties.declaraties where niveau = 'regels';

create view declaraties.v_productiesoorten with (security_invoker = true) as
  select gemeente, nummer, aanbieder, verband, contract, product, overeenkomst, contracttarief, eenheid, tarief
  from declaraties.productiesoorten;
create view declaraties.v_productie with (security_invoker = true) as
  select gemeente, soort, maand, regels, volume, bedrag from declaraties.productie;
grant select on declaraties.v_productiesoorten, declaraties.v_productie to inkoopregie_app;

-- For a norm about what one toewijzing may get lines are needed, of one product: they are found by this.
create index op_product on declaraties.grondslagen (gemeente, product, begin);

create type declaraties.bovennorm as (soort bigint, toewijzingen bigint, boven bigint);

-- How much of a product was granted above a norm for each toewijzing, by productiesoort; what came last counts as above.
-- `per`: 'week' (in sevenths, because a period need not be whole weeks), 'maand' (in which a line begins), 'totaal', or
-- 'duur' (months since the toewijzing began: all that began later). Nobody is named; only sums leave.
create function declaraties.v_boven_norm(van_product text, van date, tot date, beoordeeld_tot timestamptz, per text, hoogstens bigint)
returns setof declaraties.bovennorm language sql stable as $$
  with regel as (
    select p.toewijzingnummer, p.wet, g.aanbieder, g.verband, g.contract, g.overeenkomst, g.contracttarief, g.tarief, p.eenheid,
      g.begin, g.eind, sum(case when p.vorige is null then p.volume else -p.volume end)::bigint as volume
    from declaraties.grondslagen g
    join declaraties.declaraties d on d.gemeente = g.gemeente and d.id = g.declaratie and d.beoordeeld <= beoordeeld_tot
    join declaraties.prestaties p on p.gemeente = g.gemeente and p.declaratie = g.declaratie and p.grondslag = g.nummer
    where g.gemeente = app.gemeente() and g.product = van_product and g.begin >= van and g.begin < tot + interval '1 month'
      and p.gemeente = app.gemeente() and p.toegekend
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
  ), boven as (
    select r.*, case per
      when 'week' then least(7 * r.volume, sum(7 * r.volume) over periode - hoogstens * (r.eind - r.begin + 1))
      when 'maand' then least(r.volume, sum(r.volume) over maand - hoogstens)
      when 'totaal' then least(r.volume, sum(r.volume) over toewijzing - hoogstens)
      else case when r.begin >= t.van + make_interval(months => hoogstens::integer) then r.volume else 0 end
    end as over
    from regel r
    left join toegang.v_toewijzingen t
      on per = 'duur' and t.gemeente = app.gemeente() and t.wet = r.wet and t.nummer = r.toewijzingnummer
    window
      periode as (partition by r.aanbieder, r.wet, r.toewijzingnummer, r.begin, r.eind order by r.tarief, r.eenheid),
      maand as (partition by r.aanbieder, r.wet, r.toewijzingnummer, date_trunc('month', r.begin::timestamp)
        order by r.begin, r.eind, r.tarief, r.eenheid),
      toewijzing as (partition by r.aanbieder, r.wet, r.toewijzingnummer order by r.begin, r.eind, r.tarief, r.eenheid)
  )
  select k.nummer, count(distinct (b.wet, b.toewijzingnummer)), sum(b.over)::bigint
  from boven b
  join declaraties.productiesoorten k on k.gemeente = app.gemeente() and k.aanbieder = b.aanbieder and k.product = van_product
    and k.eenheid = b.eenheid and k.tarief is not distinct from b.tarief
    and k.contracttarief is not distinct from b.contracttarief and k.overeenkomst is not distinct from b.overeenkomst
    and k.contract is not distinct from b.contract and k.verband is not distinct from b.verband
  where b.over > 0
  group by k.nummer
$$;
grant execute on function declaraties.v_boven_norm to inkoopregie_app;
