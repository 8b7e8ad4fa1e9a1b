-- SPDX-License-Identifier: EUPL-1.2
create schema regio;
grant usage on schema regio to inkoopregie_app;

create table regio.verbanden (
  code text primary key,
  verband text not null generated always as (code) stored,
  naam text not null,
  uitvoering text not null
);
select app.eigendom('regio.verbanden', 'verband');
create policy ieder_leest on regio.verbanden for select using (true);

create table regio.leden (
  verband text not null references regio.verbanden,
  gemeente text not null check (gemeente ~ '^\d{4}$'),
  naam text not null,
  sinds date,
  tot date,
  primary key (verband, gemeente)
);
create index on regio.leden (gemeente);
select app.eigendom('regio.leden', 'verband');
create policy ieder_leest on regio.leden for select using (true);

-- A member reads what the verband owns; that is the reading policy of most tables of later rooms.
create function regio.is_lid(v text) returns boolean language sql stable
  return exists (select from regio.leden l where l.verband = v and l.gemeente = app.gemeente());
grant execute on function regio.is_lid to inkoopregie_app;

create table regio.aanbieders (
  aanbieder text primary key check (aanbieder ~ '^\d{8}$'),
  naam text not null,
  kvk text not null,
  medewerkers integer not null,
  jaaromzet bigint not null,
  balanstotaal bigint not null,
  voorbeeld boolean not null default false
);
select app.eigendom('regio.aanbieders', 'aanbieder');
create policy ieder_leest on regio.aanbieders for select using (true);

create table regio.pakketten (
  verband text not null references regio.verbanden,
  versie text not null,
  hash text not null,
  geladen timestamptz not null,
  -- Who the pack is, and the documents it rests on. As text: the order in which a plan says things matters to its readers.
  kop json not null,
  paginas json not null,
  primary key (verband, versie)
);
select app.eigendom('regio.pakketten', 'verband');
create policy ieder_leest on regio.pakketten for select using (true);

-- Plans of regions that do not work here: only to be read, and laid beside others.
create table regio.plannen (
  verband text primary key,
  naam text not null,
  uitvoering text not null,
  versie text not null,
  hash text not null,
  kop json not null,
  paginas json not null
);
select app.eigendom('regio.plannen', 'verband');
create policy ieder_leest on regio.plannen for select using (true);

-- A formal act. A college decides for its own gemeente; the other bodies for the verband as a whole.
create table regio.besluiten (
  verband text not null references regio.verbanden,
  id uuid not null,
  gemeente text,
  gremium text not null,
  door text not null,
  handeling text not null,
  contract text,
  onderwerp_soort text not null,
  onderwerp text not null,
  titel text not null,
  motivering text not null,
  grond text not null,
  genomen timestamptz not null,
  persoon uuid,
  naam text not null,
  bewijs jsonb not null,
  primary key (verband, id)
);
create unique index besluit_eenmaal on regio.besluiten (verband, onderwerp_soort, onderwerp, handeling, coalesce(gemeente, ''));
create index on regio.besluiten (verband, genomen desc);
alter table regio.besluiten enable row level security;
alter table regio.besluiten force row level security;
create policy beslisser_schrijft on regio.besluiten for insert
  with check ((verband = (select app.verband()) and gemeente is null) or (gemeente = (select app.gemeente()) and regio.is_lid(verband)));
create policy verband_en_leden_lezen on regio.besluiten for select using (verband = (select app.verband()) or regio.is_lid(verband));
grant select, insert on regio.besluiten to inkoopregie_app;

-- What a college hands over to a body of the verband, for one entry of the mandate register.
create table regio.volmachten (
  verband text not null references regio.verbanden,
  gemeente text not null,
  mandaat text not null,
  van date not null,
  tot date,
  besluit uuid not null,
  voorbeeld boolean not null default false,
  primary key (verband, gemeente, mandaat, van)
);
select app.eigendom('regio.volmachten', 'gemeente');
create policy verband_en_leden_lezen on regio.volmachten for select using (verband = (select app.verband()) or regio.is_lid(verband));

create view regio.v_leden with (security_invoker = true) as select verband, gemeente, naam, sinds, tot from regio.leden;
create view regio.v_aanbieders with (security_invoker = true) as
  select aanbieder, naam, kvk, medewerkers, jaaromzet, balanstotaal, voorbeeld from regio.aanbieders;
create view regio.v_besluiten with (security_invoker = true) as
  select verband, id, gemeente, gremium, door, handeling, contract, onderwerp_soort, onderwerp, titel, motivering, grond, genomen, naam
  from regio.besluiten;
grant select on regio.v_leden, regio.v_aanbieders, regio.v_besluiten to inkoopregie_app;
