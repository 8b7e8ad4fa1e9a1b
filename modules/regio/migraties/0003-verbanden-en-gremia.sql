-- SPDX-License-Identifier: EUPL-1.2
create extension if not exists btree_gist;

-- A cooperation in which the verband takes part; the one with the code of the verband is the verband itself.
-- bijgewerkt: people wrote on it, so a newer pack leaves it alone.
create table regio.samenwerkingen (
  verband text not null references regio.verbanden,
  code text not null,
  volgorde integer not null,
  naam text not null,
  omschrijving text not null,
  schaal text,
  aantal_gemeenten integer,
  penvoerder text,
  aanspreekpunt text,
  bevoegdheden text,
  taken text[] not null,
  bijgewerkt boolean not null default false,
  herkomst jsonb not null,
  primary key (verband, code)
);
select app.eigendom('regio.samenwerkingen', 'verband');
create policy ieder_leest on regio.samenwerkingen for select using (true);

-- Who takes part from when to when. No first day: unknown, it has been so for long; no last day: until further notice.
-- begonnen_door, geeindigd_door: the proposal by which people decided it; null while only the pack says so.
create table regio.deelnames (
  verband text not null,
  id uuid not null,
  samenwerking text not null,
  soort text not null check (soort in ('gemeente', 'regio', 'organisatie', 'overig')),
  gemeente text check (gemeente ~ '^\d{4}$'),
  naam text not null,
  van date,
  tot date,
  begonnen_door uuid,
  geeindigd_door uuid,
  reden text,
  herkomst jsonb,
  primary key (verband, id),
  foreign key (verband, samenwerking) references regio.samenwerkingen,
  check (tot >= van),
  exclude using gist (verband with =, samenwerking with =, naam with =, daterange(van, tot, '[]') with &&)
);
create index on regio.deelnames (gemeente, verband);
create unique index deelname_uit_pakket on regio.deelnames (verband, samenwerking, naam) where herkomst is not null;
select app.eigendom('regio.deelnames', 'verband');
create policy ieder_leest on regio.deelnames for select using (true);

-- What a samenwerking rests on. onbepaald: it says expressly that it has no end.
create table regio.grondslagen (
  verband text not null,
  samenwerking text not null,
  naam text not null,
  soort text not null,
  van date,
  tot date check (tot >= van),
  onbepaald boolean not null default false,
  bijgewerkt boolean not null default false,
  herkomst jsonb,
  primary key (verband, samenwerking, naam),
  foreign key (verband, samenwerking) references regio.samenwerkingen
);
select app.eigendom('regio.grondslagen', 'verband');
create policy ieder_leest on regio.grondslagen for select using (true);

insert into regio.samenwerkingen (verband, code, volgorde, naam, omschrijving, taken, herkomst)
  select code, code, 0, naam, naam, '{}', '{}' from regio.verbanden;
insert into regio.deelnames (verband, id, samenwerking, soort, gemeente, naam, van, tot, herkomst)
  select verband, gen_random_uuid(), verband, 'gemeente', gemeente, naam, sinds, tot, '{}' from regio.leden;

-- `leden` names every gemeente that is or ever was a member; when, that say the deelnames.
drop view regio.v_leden;
alter table regio.leden drop column sinds, drop column tot;
create view regio.v_leden with (security_invoker = true) as select verband, gemeente, naam from regio.leden;
create view regio.v_lidmaatschappen with (security_invoker = true) as
  select verband, gemeente, naam, van, tot from regio.deelnames where samenwerking = verband and gemeente is not null;
grant select on regio.v_leden, regio.v_lidmaatschappen to inkoopregie_app;

-- A member today.
create or replace function regio.is_lid(v text) returns boolean language sql stable
  return exists (
    select from regio.deelnames d where d.gemeente = app.gemeente() and d.verband = v and d.samenwerking = v
      and (d.van is null or d.van <= app.vandaag()) and (d.tot is null or d.tot >= app.vandaag()));

-- What concerned its own period a gemeente goes on seeing when it has left: was it a member on a day from `begin` to `eind`?
create function regio.was_lid(v text, begin date, eind date) returns boolean language sql stable
  return exists (
    select from regio.deelnames d where d.gemeente = app.gemeente() and d.verband = v and d.samenwerking = v
      and (d.van is null or (d.van <= app.vandaag() and d.van <= coalesce(eind, 'infinity')))
      and (d.tot is null or d.tot >= begin));
grant execute on function regio.was_lid to inkoopregie_app;

drop policy verband_en_leden_lezen on regio.besluiten;
create policy verband_en_leden_lezen on regio.besluiten for select using (
  verband = (select app.verband()) or regio.is_lid(verband)
  or regio.was_lid(verband, (genomen at time zone 'Europe/Amsterdam')::date, (genomen at time zone 'Europe/Amsterdam')::date));
drop policy verband_en_leden_lezen on regio.volmachten;
create policy verband_en_leden_lezen on regio.volmachten for select using (
  verband = (select app.verband()) or regio.is_lid(verband) or regio.was_lid(verband, van, tot));

-- The mandate register in time. Versie 0 is what the pack says; people add versions by decision. The newest that has
-- begun counts; one that is withdrawn or has ended leaves the act without mandate. contracten null: all.
create table regio.mandaten (
  verband text not null references regio.verbanden,
  code text not null,
  versie integer not null,
  volgorde integer not null,
  handeling text not null,
  omschrijving text not null,
  beslist text,
  na_afstemming_met text[] not null,
  informeren text[] not null,
  grond text not null,
  contracten text[],
  fase text not null check (fase in ('inkooptraject', 'structureel')),
  voorwaarde text,
  staat text not null check (staat in ('eigen-bevoegdheid', 'verleend', 'aan-te-vragen', 'onbekend')),
  ingetrokken boolean not null default false,
  van date,
  tot date check (tot >= van),
  voorstel uuid,
  reden text,
  herkomst jsonb,
  primary key (verband, code, versie),
  check ((versie = 0) = (voorstel is null))
);
select app.eigendom('regio.mandaten', 'verband');
create policy ieder_leest on regio.mandaten for select using (true);

-- What is proposed about the verband itself: who takes part, or who may decide what. It takes effect by decision.
create table regio.voorstellen (
  verband text not null references regio.verbanden,
  id uuid not null,
  soort text not null check (soort in ('deelname', 'mandaat')),
  titel text not null,
  reden text not null,
  inhoud jsonb not null,
  staat text not null check (staat in ('voorgesteld', 'vastgesteld', 'ingetrokken')),
  persoon uuid,
  naam text not null,
  ingediend timestamptz not null,
  afgerond timestamptz,
  primary key (verband, id)
);
select app.eigendom('regio.voorstellen', 'verband');
create policy leden_lezen on regio.voorstellen for select using (
  regio.is_lid(verband)
  or regio.was_lid(verband, (ingediend at time zone 'Europe/Amsterdam')::date, (coalesce(afgerond, ingediend) at time zone 'Europe/Amsterdam')::date));

-- Who has a seat in a gremium from when to when. gemeente: of which the gremium is, where every gemeente has its own.
create table regio.zetels (
  verband text not null references regio.verbanden,
  id uuid not null,
  gremium text not null,
  gemeente text,
  persoon uuid not null,
  naam text not null,
  van date not null,
  tot date check (tot >= van),
  vervangt uuid,
  reden text,
  primary key (verband, id),
  exclude using gist (verband with =, gremium with =, coalesce(gemeente, '') with =, persoon with =, daterange(van, tot, '[]') with &&)
);
alter table regio.zetels enable row level security;
alter table regio.zetels force row level security;
create policy wie_het_gremium_heeft on regio.zetels
  using ((verband = (select app.verband()) and gemeente is null) or (gemeente = (select app.gemeente()) and regio.is_lid(verband)))
  with check ((verband = (select app.verband()) and gemeente is null) or (gemeente = (select app.gemeente()) and regio.is_lid(verband)));
create policy verband_en_leden_lezen on regio.zetels for select using (verband = (select app.verband()) or regio.is_lid(verband));
grant select, insert, update on regio.zetels to inkoopregie_app;

-- Whom a decision was told afterwards, and who has taken note.
create table regio.kennisnemingen (
  verband text not null,
  besluit uuid not null,
  gemeente text not null,
  gemeld timestamptz not null,
  gelezen timestamptz,
  naam text,
  primary key (verband, besluit, gemeente)
);
select app.eigendom('regio.kennisnemingen', 'gemeente');
create policy verband_en_leden_lezen on regio.kennisnemingen for select
  using (verband = (select app.verband()) or regio.is_lid(verband));

-- What lies in the dossier of a decision beside the decision itself: an advice that was asked, or a document.
create table regio.besluitstukken (
  verband text not null,
  id uuid not null,
  besluit uuid not null,
  soort text not null check (soort in ('advies', 'stuk')),
  van text not null,
  tekst text not null,
  gedaan text,
  document uuid,
  naam text not null,
  op timestamptz not null,
  primary key (verband, id),
  foreign key (verband, besluit) references regio.besluiten
);
create index on regio.besluitstukken (verband, besluit);
select app.eigendom('regio.besluitstukken', 'verband', 'select, insert');
create policy leden_lezen on regio.besluitstukken for select using (exists (
  select from regio.besluiten b where b.verband = besluitstukken.verband and b.id = besluitstukken.besluit));
