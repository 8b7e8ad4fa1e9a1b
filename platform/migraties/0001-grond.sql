-- SPDX-License-Identifier: EUPL-1.2
-- Ground: who is acting, and the one way in which a table gets an owner.
create schema app;
create schema platform;
grant usage on schema app, platform to inkoopregie_app;

create function app.verband() returns text language sql stable parallel safe
  return nullif(current_setting('app.verband', true), '');
create function app.gemeente() returns text language sql stable parallel safe
  return nullif(current_setting('app.gemeente', true), '');
create function app.aanbieder() returns text language sql stable parallel safe
  return nullif(current_setting('app.aanbieder', true), '');
create function app.persoon() returns text language sql stable parallel safe
  return nullif(current_setting('app.persoon', true), '');
create function app.is_platform() returns boolean language sql stable parallel safe
  return coalesce(current_setting('app.platform', true), '') <> '';

create function app.is_eigenaar(soort text, code text) returns boolean language sql stable parallel safe
  return case soort
    when 'verband' then code = app.verband()
    when 'gemeente' then code = app.gemeente()
    when 'aanbieder' then code = app.aanbieder()
    else app.is_platform()
  end;

-- In a policy the hat is asked for in a subselect: PostgreSQL then asks once for a query, not once for a row.
-- Gives a table its owner: row level security, forced, with the policy that only the owner reads and writes.
-- `kolom` is verband, gemeente, aanbieder, platform (only the shell), or eigenaar (columns eigenaar_soort and eigenaar).
create function app.eigendom(tabel regclass, kolom text, rechten text default 'select, insert, update') returns void
language plpgsql as $$
declare
  voorwaarde text := case kolom
    when 'platform' then '(select app.is_platform())'
    when 'eigenaar' then 'app.is_eigenaar(eigenaar_soort, eigenaar)'
    else format('%I = (select app.%s())', kolom, kolom)
  end;
begin
  execute format('alter table %s enable row level security', tabel);
  execute format('alter table %s force row level security', tabel);
  execute format('create policy eigenaar on %s using (%s) with check (%s)', tabel, voorwaarde, voorwaarde);
  execute format('grant %s on %s to inkoopregie_app', rechten, tabel);
end $$;

-- Moves the clock of trials: how far our time lies from the system's.
create table platform.klok (
  enige boolean primary key default true check (enige),
  verschuiving interval not null default interval '0'
);
insert into platform.klok default values;
alter table platform.klok enable row level security;
alter table platform.klok force row level security;
create policy iedereen_leest on platform.klok for select using (true);
create policy platform_zet on platform.klok for update using (app.is_platform());
grant select, update on platform.klok to inkoopregie_app;

create table platform.personen (
  id uuid primary key,
  issuer text not null,
  subject text not null,
  naam text not null,
  voorbeeld boolean not null default false,
  unique (issuer, subject)
);
select app.eigendom('platform.personen', 'platform');

create table platform.rollen (
  persoon uuid not null references platform.personen,
  soort text not null check (soort in ('verband', 'gemeente', 'aanbieder', 'platform')),
  code text not null,
  organisatie text not null,
  rol text not null,
  primary key (persoon, soort, code, rol)
);
select app.eigendom('platform.rollen', 'platform', 'select, insert, delete');

create table platform.sessies (
  sleutel bytea primary key,
  persoon uuid not null references platform.personen,
  hoed_soort text not null,
  hoed_code text not null,
  verloopt timestamptz not null
);
create index on platform.sessies (persoon);
select app.eigendom('platform.sessies', 'platform', 'select, insert, update, delete');

-- What happened: history, change log, outbox and change feed in one. Rows are only added.
create table platform.gebeurtenissen (
  volgnummer bigint generated always as identity primary key,
  id uuid not null unique,
  op timestamptz not null,
  eigenaar_soort text not null,
  eigenaar text not null,
  persoon uuid,
  naam text not null,
  act text not null,
  onderwerp_soort text not null,
  onderwerp text not null,
  besluit uuid,
  bewijs jsonb,
  voor jsonb,
  na jsonb
);
create index on platform.gebeurtenissen (eigenaar_soort, eigenaar, onderwerp_soort, onderwerp, volgnummer);
select app.eigendom('platform.gebeurtenissen', 'eigenaar', 'select, insert');
create policy platform_leest on platform.gebeurtenissen for select using (app.is_platform());

-- One row for each room that must hear of an event, made together with the event.
create table platform.afleveringen (
  gebeurtenis bigint not null references platform.gebeurtenissen,
  handler text not null,
  klaar boolean not null default false,
  pogingen integer not null default 0,
  niet_voor timestamptz,
  fout text,
  primary key (gebeurtenis, handler)
);
create index on platform.afleveringen (gebeurtenis) where not klaar;
alter table platform.afleveringen enable row level security;
alter table platform.afleveringen force row level security;
create policy iedereen_legt_klaar on platform.afleveringen for insert with check (true);
create policy platform_levert on platform.afleveringen using (app.is_platform());
grant select, insert, update on platform.afleveringen to inkoopregie_app;

-- The work list: what needs someone's decision, by when.
create table platform.taken (
  id uuid not null,
  eigenaar_soort text not null,
  eigenaar text not null,
  rol text not null,
  soort text not null,
  onderwerp_soort text not null,
  onderwerp text not null,
  gegevens jsonb not null default '{}',
  uiterlijk date,
  gemaakt timestamptz not null,
  afgerond timestamptz,
  afgerond_door text,
  primary key (eigenaar_soort, eigenaar, id)
);
create unique index taken_open on platform.taken (eigenaar_soort, eigenaar, rol, soort, onderwerp) where afgerond is null;
select app.eigendom('platform.taken', 'eigenaar');

-- A repeated request is answered again, not carried out again.
create table platform.verzoeken (
  eigenaar_soort text not null,
  eigenaar text not null,
  sleutel text not null,
  act text not null,
  invoer_hash bytea not null,
  antwoord jsonb not null,
  op timestamptz not null,
  primary key (eigenaar_soort, eigenaar, sleutel)
);
select app.eigendom('platform.verzoeken', 'eigenaar', 'select, insert');

-- Letters, evidence and agreements, kept unchanged with their hash. `lezer` is the other party that may read it.
create table platform.documenten (
  id uuid not null,
  eigenaar_soort text not null,
  eigenaar text not null,
  lezer_soort text,
  lezer text,
  onderwerp_soort text not null,
  onderwerp text not null,
  naam text not null,
  mediatype text not null,
  sha256 bytea not null,
  inhoud bytea not null,
  op timestamptz not null,
  primary key (eigenaar_soort, eigenaar, id)
);
create index on platform.documenten (id);
create index on platform.documenten (eigenaar_soort, eigenaar, onderwerp_soort, onderwerp);
select app.eigendom('platform.documenten', 'eigenaar', 'select, insert');
create policy lezer on platform.documenten for select using (app.is_eigenaar(lezer_soort, lezer));

-- Who saw personal data: one line for each answer, each line holding the hash of the line before it.
create table platform.leeslog (
  eigenaar_soort text not null,
  eigenaar text not null,
  volgnummer bigint not null,
  op timestamptz not null,
  persoon uuid,
  naam text not null,
  wat text not null,
  betrokkenen text[] not null,
  vorige bytea not null,
  hash bytea not null,
  primary key (eigenaar_soort, eigenaar, volgnummer)
);
select app.eigendom('platform.leeslog', 'eigenaar', 'select, insert');
