-- SPDX-License-Identifier: EUPL-1.2
-- What councils asked, and what came of it. Null means that nobody has said it yet: `onbekend`.
-- bindt_verlenging: contracts of which an extension must first answer this motie. opgesteld_door is null for the pack's.
create table beleid.moties (
  verband text not null references regio.verbanden,
  code text not null,
  nummer integer,
  titel text not null,
  strekking text not null,
  volgens_plan boolean,
  verwerking text,
  termijn text,
  uiterlijk date,
  eigenaar text,
  bindt_verlenging text[] not null,
  evaluaties text[] not null,
  staat text not null check (staat in ('open', 'in-uitvoering', 'afgedaan')),
  antwoord text,
  antwoord_op date,
  antwoord_door uuid,
  opgesteld_door uuid,
  voorbeeld boolean not null,
  herkomst jsonb,
  primary key (verband, code)
);
select app.eigendom('beleid.moties', 'verband');
create policy leden_lezen on beleid.moties for select using (regio.is_lid(verband));
create policy platform_ziet on beleid.moties for select using ((select app.is_platform()));

create table beleid.motie_uitslagen (
  verband text not null,
  motie text not null,
  gemeente text not null,
  aangenomen boolean not null,
  op date,
  primary key (verband, motie, gemeente),
  foreign key (verband, motie) references beleid.moties,
  foreign key (verband, gemeente) references regio.leden
);
select app.eigendom('beleid.motie_uitslagen', 'verband');
create policy leden_lezen on beleid.motie_uitslagen for select using (regio.is_lid(verband));

-- One thing that was done for a motie; soort and koppeling name what it led to.
create table beleid.motiestappen (
  verband text not null,
  motie text not null,
  id uuid not null,
  op date not null,
  wat text not null,
  bewijs text,
  soort text check (soort in ('doel', 'contract', 'kernbeding', 'evaluatie', 'besluit')),
  koppeling text,
  naam text not null,
  primary key (verband, motie, id),
  foreign key (verband, motie) references beleid.moties,
  check ((soort is null) = (koppeling is null))
);
select app.eigendom('beleid.motiestappen', 'verband');
create policy leden_lezen on beleid.motiestappen for select using (regio.is_lid(verband));

-- One evaluation on one occasion. vanaf_volgens_plan: the day from which the plan wants it to look back.
create table beleid.evaluaties (
  verband text not null references regio.verbanden,
  code text not null,
  volgorde integer not null,
  naam text not null,
  wanneer text,
  waarover text not null,
  wie text,
  vanaf_volgens_plan date,
  over_van date,
  over_tot date,
  uiterlijk date,
  doelen text[] not null,
  conclusie text,
  staat text not null check (staat in ('gepland', 'in-uitvoering', 'vastgesteld')),
  opgesteld_door uuid,
  vastgesteld_op date,
  voorbeeld boolean not null,
  herkomst jsonb,
  primary key (verband, code),
  check (over_van is null or over_tot is null or over_van <= over_tot)
);
select app.eigendom('beleid.evaluaties', 'verband');
create policy leden_lezen on beleid.evaluaties for select using (regio.is_lid(verband));
create policy platform_ziet on beleid.evaluaties for select using ((select app.is_platform()));

create table beleid.evaluatiestappen (
  verband text not null,
  evaluatie text not null,
  stap text not null check (stap in ('gegevens', 'concept', 'raden')),
  uiterlijk date,
  gedaan_op date,
  primary key (verband, evaluatie, stap),
  foreign key (verband, evaluatie) references beleid.evaluaties
);
select app.eigendom('beleid.evaluatiestappen', 'verband');
create policy leden_lezen on beleid.evaluatiestappen for select using (regio.is_lid(verband));
create policy platform_ziet on beleid.evaluatiestappen for select using ((select app.is_platform()));

-- What was found about one doel over the period.
create table beleid.doeloordelen (
  verband text not null,
  evaluatie text not null,
  doel text not null,
  oordeel text not null check (oordeel in ('bereikt', 'deels', 'niet', 'niet-te-zeggen')),
  tekst text not null,
  primary key (verband, evaluatie, doel),
  foreign key (verband, evaluatie) references beleid.evaluaties,
  foreign key (verband, doel) references beleid.doelen
);
select app.eigendom('beleid.doeloordelen', 'verband', 'select, insert, update');
create policy leden_lezen on beleid.doeloordelen for select using (regio.is_lid(verband));

-- What follows from an evaluation: to change a doel, to take up an ontwikkelopgave, to answer a motie, or something else.
create table beleid.evaluatiegevolgen (
  verband text not null,
  evaluatie text not null,
  id uuid not null,
  soort text not null check (soort in ('doel', 'ontwikkelopgave', 'motie', 'inkoopkader')),
  koppeling text,
  tekst text not null,
  primary key (verband, evaluatie, id),
  foreign key (verband, evaluatie) references beleid.evaluaties
);
select app.eigendom('beleid.evaluatiegevolgen', 'verband');
create policy leden_lezen on beleid.evaluatiegevolgen for select using (regio.is_lid(verband));

-- That people were told that a day comes near; told once for each distance to that day.
create table beleid.herinneringen (
  verband text not null references regio.verbanden,
  soort text not null,
  onderwerp text not null,
  uiterlijk date not null,
  dagen_vooraf integer not null,
  op timestamptz not null,
  primary key (verband, soort, onderwerp, uiterlijk, dagen_vooraf)
);
select app.eigendom('beleid.herinneringen', 'verband');
create policy platform_ziet on beleid.herinneringen for select using ((select app.is_platform()));

-- The first day on which something must be done, of each motie and evaluation that is not finished.
create view beleid.v_momenten with (security_invoker = true) as
  select verband, 'motie' as soort, code as onderwerp, titel as naam, uiterlijk
  from beleid.moties where staat <> 'afgedaan' and uiterlijk is not null
  union all
  select e.verband, 'evaluatie', e.code, e.naam, least(e.uiterlijk, min(s.uiterlijk) filter (where s.gedaan_op is null))
  from beleid.evaluaties e left join beleid.evaluatiestappen s on s.verband = e.verband and s.evaluatie = e.code
  where e.staat <> 'vastgesteld'
  group by e.verband, e.code
  having least(e.uiterlijk, min(s.uiterlijk) filter (where s.gedaan_op is null)) is not null;

create view beleid.v_moties with (security_invoker = true) as
  select verband, code, nummer, titel, strekking, uiterlijk, bindt_verlenging, staat, voorbeeld from beleid.moties;
create view beleid.v_evaluaties with (security_invoker = true) as
  select verband, code, naam, over_van, over_tot, uiterlijk, doelen, staat, vastgesteld_op, voorbeeld from beleid.evaluaties;
grant select on beleid.v_momenten, beleid.v_moties, beleid.v_evaluaties to inkoopregie_app;
