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

-- The order to one provider, as it stands now. Codes are those of iJw and iWmo, because that is how both sides know it.
-- A lookup by (gemeente, wet, nummer) stays one step, however many versions there were.
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
  -- ReferentieAanbieder of the request that this version honours.
  referentie text,
  -- Under which number this version is kept, in the order in which they came in.
  versie integer not null default 1,
  client_sleutel bytea not null,
  keuze jsonb,
  bericht uuid,
  voorbeeld boolean not null default false,
  primary key (gemeente, id),
  unique (gemeente, wet, nummer),
  foreign key (gemeente, indicatie) references toegang.indicaties
);
create index on toegang.toewijzingen (aanbieder, van, id);
create index on toegang.toewijzingen (gemeente, van, id);
create index on toegang.toewijzingen (bericht) where bericht is not null;
create index on toegang.toewijzingen (gemeente, client_sleutel);
create index on toegang.toewijzingen (gemeente, indicatie) where indicatie is not null;
-- For the aanbieder, who does not know under which gemeente it stands.
create index on toegang.toewijzingen (id);
select app.eigendom('toegang.toewijzingen', 'gemeente');
create policy aanbieder_leest on toegang.toewijzingen for select using (aanbieder = (select app.aanbieder()));

-- What an allocation was before it changed: only that what can change. Rows are only added.
create table toegang.eerdere_versies (
  gemeente text not null,
  toewijzing uuid not null,
  versie integer not null,
  aanbieder text not null,
  volume integer,
  eenheid text,
  frequentie text,
  budget integer,
  tot date,
  besloten timestamp not null,
  reden_wijziging text,
  referentie text,
  bericht uuid,
  primary key (gemeente, toewijzing, versie),
  unique (gemeente, toewijzing, besloten),
  foreign key (gemeente, toewijzing) references toegang.toewijzingen
);
select app.eigendom('toegang.eerdere_versies', 'gemeente', 'select, insert');
create policy aanbieder_leest on toegang.eerdere_versies for select using (aanbieder = (select app.aanbieder()));

-- On which allocations lines were granted, told by who judges declarations (TR385): for each batch of lines one row with
-- all numbers, one by one as often as they occur. It is asked seldom and told often.
create table toegang.gedeclareerd (
  gemeente text not null,
  wet text not null,
  id bigint generated always as identity,
  -- Granted, or a granted line taken back by a credit.
  teken smallint not null check (teken in (1, -1)),
  laagste integer not null,
  hoogste integer not null,
  nummers integer[] not null,
  primary key (gemeente, wet, id)
);
select app.eigendom('toegang.gedeclareerd', 'gemeente', 'select, insert');

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
    frequentie, budget, van, tot, reden_wijziging, client_sleutel as client_hash, voorbeeld, versie
  from toegang.toewijzingen;
-- Every version of every allocation, found by (gemeente, id, versie).
create view toegang.v_toewijzingversies with (security_invoker = true) as
  select gemeente, id, versie, verband, nummer, wet, aanbieder, overeenkomst, product, categorie, productcode, volume,
    eenheid, frequentie, budget, van, tot, besloten, reden_wijziging, referentie, bericht, client_sleutel as client_hash
  from toegang.toewijzingen
  union all
  select t.gemeente, t.id, v.versie, t.verband, t.nummer, t.wet, t.aanbieder, t.overeenkomst, t.product, t.categorie,
    t.productcode, v.volume, v.eenheid, v.frequentie, v.budget, t.van, v.tot, v.besloten, v.reden_wijziging, v.referentie,
    v.bericht, t.client_sleutel
  from toegang.eerdere_versies v join toegang.toewijzingen t on t.gemeente = v.gemeente and t.id = v.toewijzing;
grant select on toegang.v_toewijzingen, toegang.v_toewijzingversies to inkoopregie_app;
