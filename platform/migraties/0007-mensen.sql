-- SPDX-License-Identifier: EUPL-1.2
-- A role has a first and a last day; without them it counts always. Whoever acts for an owner reads and writes only its own.
alter table platform.rollen add column van date, add column tot date;
grant update on platform.rollen to inkoopregie_app;
drop policy eigen_organisatie_leest on platform.rollen;
create policy eigen_organisatie on platform.rollen using (
  (soort = 'verband' and code = (select app.verband()))
  or (soort = 'gemeente' and code = (select app.gemeente()))
  or (soort = 'aanbieder' and code = (select app.aanbieder()))
) with check (
  (soort = 'verband' and code = (select app.verband()))
  or (soort = 'gemeente' and code = (select app.gemeente()))
  or (soort = 'aanbieder' and code = (select app.aanbieder()))
);

-- Who is kept out by an owner: no role there counts, until somebody takes the block away.
create table platform.blokkades (
  eigenaar_soort text not null,
  eigenaar text not null,
  persoon uuid not null references platform.personen,
  sinds timestamptz not null,
  primary key (eigenaar_soort, eigenaar, persoon)
);
select app.eigendom('platform.blokkades', 'eigenaar', 'select, insert, delete');
create policy platform_leest on platform.blokkades for select using ((select app.is_platform()));

-- Who takes the place of whom, from the first to the last day, with which roles.
create table platform.vervangingen (
  eigenaar_soort text not null,
  eigenaar text not null,
  id uuid not null,
  persoon uuid not null references platform.personen,
  vervanger uuid not null references platform.personen check (vervanger <> persoon),
  rollen text[] not null check (cardinality(rollen) > 0),
  van date not null,
  tot date not null check (tot >= van),
  ingetrokken timestamptz,
  primary key (eigenaar_soort, eigenaar, id)
);
create index on platform.vervangingen (vervanger);
create index on platform.vervangingen (eigenaar_soort, eigenaar, persoon);
select app.eigendom('platform.vervangingen', 'eigenaar');
create policy platform_leest on platform.vervangingen for select using ((select app.is_platform()));

-- A link with which one person, once, comes to work for an owner. Only the hash of the link is kept, the address closed.
-- account: the only account that may take it; door: nobody when it was made on the command line.
create table platform.uitnodigingen (
  eigenaar_soort text not null,
  eigenaar text not null,
  id uuid not null,
  organisatie text not null,
  naam text not null,
  email bytea,
  email_zoek bytea,
  account text,
  rollen text[] not null check (cardinality(rollen) > 0),
  sleutel bytea not null unique,
  door uuid[] not null,
  doornaam text not null,
  op timestamptz not null,
  geldig_tot timestamptz not null,
  ingetrokken timestamptz,
  aangenomen timestamptz,
  persoon uuid references platform.personen,
  primary key (eigenaar_soort, eigenaar, id)
);
create index on platform.uitnodigingen (eigenaar_soort, eigenaar, op desc);
select app.eigendom('platform.uitnodigingen', 'eigenaar');
create policy platform_leest on platform.uitnodigingen for select using ((select app.is_platform()));

-- The roles that count today.
create view platform.geldende_rollen with (security_invoker = true) as
  select r.persoon, r.soort, r.code, r.organisatie, r.rol from platform.rollen r
  where (r.van is null or r.van <= app.vandaag()) and (r.tot is null or r.tot >= app.vandaag())
    and not exists (select from platform.blokkades b
      where b.eigenaar_soort = r.soort and b.eigenaar = r.code and b.persoon = r.persoon);
grant select on platform.geldende_rollen to inkoopregie_app;

-- A session is known to its own person: since when, last seen, and roughly on what.
alter table platform.sessies
  add column id uuid not null default gen_random_uuid(),
  add column begonnen timestamptz not null default now(),
  add column gezien timestamptz not null default now(),
  add column apparaat text,
  add column hoed_vervangt uuid;
create policy eigen_sessies_leest on platform.sessies for select using (persoon::text = (select app.persoon()));
create policy eigen_sessies_eindigt on platform.sessies for delete using (persoon::text = (select app.persoon()));

-- Whose place someone took who did this.
alter table platform.gebeurtenissen add column namens uuid;
