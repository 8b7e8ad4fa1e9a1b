-- SPDX-License-Identifier: EUPL-1.2
create schema toegang;
grant usage on schema toegang to inkoopregie_app;

-- A child for whom help is asked. What identifies it is encrypted; the BSN is found by a keyed hash.
create table toegang.jeugdigen (
  gemeente text not null,
  id uuid not null,
  bsn_sleutel bytea not null,
  gegevens bytea not null,
  voorbeeld boolean not null default false,
  primary key (gemeente, id),
  unique (gemeente, bsn_sleutel)
);
select app.eigendom('toegang.jeugdigen', 'gemeente');

create table toegang.casussen (
  gemeente text not null,
  id uuid not null,
  jeugdige uuid not null,
  hulpvraag bytea not null,
  route text not null,
  geopend timestamptz not null,
  medewerker text not null,
  primary key (gemeente, id),
  foreign key (gemeente, jeugdige) references toegang.jeugdigen
);
create index on toegang.casussen (gemeente, geopend desc, id desc);
select app.eigendom('toegang.casussen', 'gemeente');

create table toegang.indicaties (
  gemeente text not null,
  id uuid not null,
  casus uuid not null,
  verband text not null,
  product text not null,
  volume integer not null,
  frequentie text not null,
  van date not null,
  tot date not null,
  motivering bytea not null,
  -- Why the citizen could not choose the provider. Free text, so closed like the rest of the case.
  keuze_toelichting bytea,
  staat text not null check (staat in ('gesteld', 'toegewezen', 'ingetrokken')),
  bewijs jsonb not null,
  gesteld timestamptz not null,
  medewerker text not null,
  primary key (gemeente, id),
  foreign key (gemeente, casus) references toegang.casussen
);
create index on toegang.indicaties (gemeente, casus);
select app.eigendom('toegang.indicaties', 'gemeente');

-- The order to one provider. Codes are those of iJw and iWmo, because that is how both sides know it.
create table toegang.toewijzingen (
  gemeente text not null,
  id uuid not null,
  nummer integer not null,
  wet text not null check (wet in ('jeugdwet', 'wmo')),
  indicatie uuid,
  verband text,
  aanbieder text not null,
  overeenkomst uuid,
  product text,
  categorie text,
  productcode text,
  volume integer,
  eenheid text,
  frequentie text,
  budget integer,
  van date not null,
  tot date,
  besloten timestamp not null,
  reden_wijziging text,
  client_sleutel bytea not null,
  keuze jsonb,
  bericht uuid,
  voorbeeld boolean not null default false,
  primary key (gemeente, id),
  unique (gemeente, wet, nummer),
  foreign key (gemeente, indicatie) references toegang.indicaties
);
create index on toegang.toewijzingen (aanbieder, van);
create index on toegang.toewijzingen (gemeente, van desc, id);
select app.eigendom('toegang.toewijzingen', 'gemeente');
create policy aanbieder_leest on toegang.toewijzingen for select using (aanbieder = app.aanbieder());

-- The next number of a gemeente under one law.
create table toegang.nummers (
  gemeente text not null,
  wet text not null,
  laatste integer not null,
  primary key (gemeente, wet)
);
select app.eigendom('toegang.nummers', 'gemeente');

create view toegang.v_toewijzingen with (security_invoker = true) as
  select gemeente, id, verband, nummer, wet, aanbieder, overeenkomst, product, categorie, productcode, volume, eenheid,
    frequentie, budget, van, tot, reden_wijziging, client_sleutel as client_hash, voorbeeld
  from toegang.toewijzingen;
grant select on toegang.v_toewijzingen to inkoopregie_app;
