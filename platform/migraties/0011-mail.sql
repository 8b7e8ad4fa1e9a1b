-- SPDX-License-Identifier: EUPL-1.2
-- E-mail: where somebody may be reached, what lies ready to be sent, and up to where each person was told.

-- The place of a task in the order in which it is told. Given after the commit, as with events: see decision 027.
alter table platform.taken add column plaats bigint, add column dringend boolean not null default false;
create index taken_zonder_plaats on platform.taken (gemaakt) where plaats is null and afgerond is null;
create index taken_met_plaats on platform.taken (plaats) where afgerond is null;
create policy platform_leest on platform.taken for select using ((select app.is_platform()));
create policy platform_plaatst on platform.taken for update using ((select app.is_platform()));

-- The highest place that was given; whoever gives places holds this row.
create table platform.mailronde (
  enige boolean primary key default true check (enige),
  plaats bigint not null default 0
);
insert into platform.mailronde default values;
select app.eigendom('platform.mailronde', 'platform', 'select, update');

-- The address of a person, which counts once it was confirmed, and what the person wants to hear. Addresses lie closed;
-- of the link that confirms only the hash is here. geweigerd: the receiving server does not know the address.
create table platform.mailadressen (
  persoon uuid primary key references platform.personen,
  adres bytea,
  bevestigd timestamptz,
  geweigerd timestamptz,
  nieuw_adres bytea,
  sleutel bytea unique,
  nieuw_tot timestamptz,
  dringend text not null default 'direct' check (dringend in ('direct', 'dag', 'week', 'geen')),
  nieuw text not null default 'dag' check (nieuw in ('direct', 'dag', 'week', 'geen')),
  termijn text not null default 'dag' check (termijn in ('dag', 'week', 'geen')),
  check ((adres is null) = (bevestigd is null)),
  check ((nieuw_adres is null) = (sleutel is null) and (nieuw_adres is null) = (nieuw_tot is null))
);
select app.eigendom('platform.mailadressen', 'platform', 'select, insert, update, delete');
create policy eigen_adres on platform.mailadressen
  using (persoon::text = (select app.persoon())) with check (persoon::text = (select app.persoon()));

-- Up to where a person was told for one owner: places of tasks and days of terms.
create table platform.mailstanden (
  persoon uuid not null references platform.mailadressen on delete cascade,
  eigenaar_soort text not null,
  eigenaar text not null,
  dringend_na bigint not null,
  nieuw_na bigint not null,
  nabij_na date not null,
  voorbij_vanaf date not null,
  dag date not null,
  wacht boolean not null default false,
  direct_vanaf timestamptz,
  primary key (persoon, eigenaar_soort, eigenaar)
);
create index on platform.mailstanden (dag);
create index on platform.mailstanden (direct_vanaf) where wacht;
select app.eigendom('platform.mailstanden', 'platform', 'select, insert, update, delete');

-- What is to be sent. Nothing of its content is here: that is made when it goes, from what is true then.
create table platform.mails (
  eigenaar_soort text not null,
  eigenaar text not null,
  id uuid not null,
  soort text not null check (soort in ('bevestiging', 'uitnodiging', 'taken')),
  persoon uuid references platform.personen,
  uitnodiging uuid,
  dringend_na bigint,
  nieuw_na bigint,
  tot bigint,
  nabij_na date,
  nabij_tot date,
  voorbij_vanaf date,
  voorrang boolean not null,
  gemaakt timestamptz not null,
  staat text not null default 'wachtend' check (staat in ('wachtend', 'verzonden', 'vervallen', 'mislukt')),
  pogingen integer not null default 0,
  niet_voor timestamptz,
  reden text,
  klaar timestamptz,
  primary key (eigenaar_soort, eigenaar, id)
);
create index mails_wachtend on platform.mails (voorrang desc, gemaakt, id) where staat = 'wachtend';
create index mails_mislukt on platform.mails (eigenaar_soort, eigenaar, klaar desc) where staat = 'mislukt';
create index mails_klaar on platform.mails (klaar) where klaar is not null;
create index mails_persoon on platform.mails (persoon, gemaakt) where soort = 'bevestiging';
select app.eigendom('platform.mails', 'eigenaar');
grant delete on platform.mails to inkoopregie_app;
create policy platform_stuurt on platform.mails using ((select app.is_platform())) with check ((select app.is_platform()));

-- How many there were of each outcome, since the beginning.
create table platform.mailtellers (uitkomst text primary key, aantal bigint not null default 0);
insert into platform.mailtellers (uitkomst) values ('verzonden'), ('vervallen'), ('mislukt');
select app.eigendom('platform.mailtellers', 'platform', 'select, update');

-- Whose tasks somebody is told about today: the own, unless somebody else takes their place, and those of whom one replaces.
create view platform.mailrollen with (security_invoker = true) as
  select g.persoon, g.soort, g.code, g.organisatie, g.rol, false as vervangend from platform.geldende_rollen g
  where not exists (select from platform.vervangingen v
    where v.eigenaar_soort = g.soort and v.eigenaar = g.code and v.persoon = g.persoon and g.rol = any(v.rollen)
      and v.ingetrokken is null and app.vandaag() between v.van and v.tot
      and exists (select from platform.geldende_rollen w
        where w.persoon = v.vervanger and w.soort = g.soort and w.code = g.code))
  union
  select v.vervanger, g.soort, g.code, g.organisatie, g.rol, true
  from platform.vervangingen v join platform.geldende_rollen g
    on g.persoon = v.persoon and g.soort = v.eigenaar_soort and g.code = v.eigenaar and g.rol = any(v.rollen)
  where v.ingetrokken is null and app.vandaag() between v.van and v.tot
    and exists (select from platform.geldende_rollen w
      where w.persoon = v.vervanger and w.soort = v.eigenaar_soort and w.code = v.eigenaar);
grant select on platform.mailrollen to inkoopregie_app;
