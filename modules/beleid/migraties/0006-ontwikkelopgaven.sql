-- SPDX-License-Identifier: EUPL-1.2
-- What has yet to be learnt or made. contracten: null means all. Null elsewhere means that nobody has said it: `onbekend`.
-- fase_volgens_plan and prioriteit_volgens_plan are in the words of the plan; fase and prioriteit are what people chose.
create table beleid.ontwikkelopgaven (
  verband text not null references regio.verbanden,
  code text not null,
  volgorde integer not null,
  naam text not null,
  tekst text not null,
  contracten text[],
  soort text check (soort in ('kwaliteit', 'kosten', 'knelpunt', 'innovatie')),
  fase_volgens_plan text,
  prioriteit_volgens_plan text,
  fase text check (fase in ('verkennen', 'ontwikkelen', 'pilot', 'invoeren', 'afgerond', 'gestopt')),
  prioriteit text check (prioriteit in ('hoog', 'midden', 'laag')),
  eigenaar text,
  budget bigint check (budget >= 0),
  volgende_stap text,
  volgende_stap_op date,
  positie text check (positie in ('bewezen-effectief', 'innovatief')),
  staat text not null check (staat in ('concept', 'vastgesteld')),
  opgesteld_door uuid,
  voorbeeld boolean not null,
  herkomst jsonb,
  primary key (verband, code)
);
select app.eigendom('beleid.ontwikkelopgaven', 'verband');
create policy leden_lezen on beleid.ontwikkelopgaven for select using (regio.is_lid(verband));
create policy platform_ziet on beleid.ontwikkelopgaven for select using ((select app.is_platform()));

-- Through which phases it went, and why; rows are only added.
create table beleid.opgavefasen (
  verband text not null,
  ontwikkelopgave text not null,
  id uuid not null,
  fase text not null,
  op date not null,
  waarom text not null,
  naam text not null,
  primary key (verband, ontwikkelopgave, id),
  foreign key (verband, ontwikkelopgave) references beleid.ontwikkelopgaven
);
select app.eigendom('beleid.opgavefasen', 'verband', 'select, insert');
create policy leden_lezen on beleid.opgavefasen for select using (regio.is_lid(verband));

-- How an ontwikkelopgave stands to one criterion of the toetsingskader.
create table beleid.toetsantwoorden (
  verband text not null,
  ontwikkelopgave text not null,
  criterium text not null,
  voldoet boolean not null,
  toelichting text not null,
  primary key (verband, ontwikkelopgave, criterium),
  foreign key (verband, ontwikkelopgave) references beleid.ontwikkelopgaven
);
select app.eigendom('beleid.toetsantwoorden', 'verband');
create policy leden_lezen on beleid.toetsantwoorden for select using (regio.is_lid(verband));

create table beleid.pilots (
  verband text not null,
  code text not null,
  ontwikkelopgave text not null,
  naam text not null,
  beoogd text,
  maat text,
  begin date,
  eind date,
  bevonden text,
  bevonden_door uuid,
  staat text not null check (staat in ('loopt', 'gestopt', 'regulier')),
  opgesteld_door uuid,
  voorbeeld boolean not null,
  herkomst jsonb,
  primary key (verband, code),
  foreign key (verband, ontwikkelopgave) references beleid.ontwikkelopgaven,
  check (begin is null or eind is null or begin <= eind)
);
select app.eigendom('beleid.pilots', 'verband');
create policy leden_lezen on beleid.pilots for select using (regio.is_lid(verband));
create policy platform_ziet on beleid.pilots for select using ((select app.is_platform()));

-- To stop a pilot, to let it go on, or to make it regular; with what was found at that moment. Rows are only added.
create table beleid.pilotkeuzen (
  verband text not null,
  pilot text not null,
  id uuid not null,
  keuze text not null check (keuze in ('stoppen', 'verlengen', 'regulier')),
  bevonden text not null,
  motivering text not null,
  op date not null,
  tot date,
  naam text not null,
  primary key (verband, pilot, id),
  foreign key (verband, pilot) references beleid.pilots
);
select app.eigendom('beleid.pilotkeuzen', 'verband', 'select, insert');
create policy leden_lezen on beleid.pilotkeuzen for select using (regio.is_lid(verband));

create or replace view beleid.v_momenten with (security_invoker = true) as
  select verband, 'motie' as soort, code as onderwerp, titel as naam, uiterlijk
  from beleid.moties where staat <> 'afgedaan' and uiterlijk is not null
  union all
  select e.verband, 'evaluatie', e.code, e.naam, least(e.uiterlijk, min(s.uiterlijk) filter (where s.gedaan_op is null))
  from beleid.evaluaties e left join beleid.evaluatiestappen s on s.verband = e.verband and s.evaluatie = e.code
  where e.staat <> 'vastgesteld'
  group by e.verband, e.code
  having least(e.uiterlijk, min(s.uiterlijk) filter (where s.gedaan_op is null)) is not null
  union all
  select verband, 'ontwikkelopgave', code, naam, volgende_stap_op from beleid.ontwikkelopgaven
  where volgende_stap_op is not null and fase is distinct from 'afgerond' and fase is distinct from 'gestopt'
  union all
  select verband, 'pilot', code, naam, eind from beleid.pilots where staat = 'loopt' and eind is not null;

create view beleid.v_ontwikkelopgaven with (security_invoker = true) as
  select verband, code, naam, contracten, soort, fase, prioriteit, budget, staat, voorbeeld from beleid.ontwikkelopgaven;
grant select on beleid.v_ontwikkelopgaven to inkoopregie_app;
