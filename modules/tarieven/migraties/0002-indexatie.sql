-- SPDX-License-Identifier: EUPL-1.2
-- Published percentages: of the pack (herkomst says where it stands) or entered by one person and adopted by another.
create table tarieven.indexcijfers (
  verband text not null references regio.verbanden,
  id uuid not null,
  reeks text not null,
  jaar integer not null check (jaar between 2000 and 2100),
  stand text not null check (stand in ('voorlopig', 'definitief')),
  procent text not null check (procent ~ '^-?[0-9]{1,3}([.][0-9]{1,4})?$'),
  gepubliceerd date,
  bron text not null,
  herkomst jsonb,
  voorbeeld boolean not null,
  staat text not null check (staat in ('concept', 'vastgesteld', 'afgewezen', 'vervallen')),
  ingevoerd timestamptz not null,
  naam text not null,
  vastgesteld_door text,
  primary key (verband, id)
);
create unique index een_indexcijfer on tarieven.indexcijfers (verband, reeks, jaar, stand) where staat = 'vastgesteld';
create unique index een_ingevoerd_cijfer on tarieven.indexcijfers (verband, reeks, jaar, stand) where staat = 'concept';
create index on tarieven.indexcijfers (verband, jaar);
select app.eigendom('tarieven.indexcijfers', 'verband');
create policy leden_lezen on tarieven.indexcijfers for select using (regio.is_lid(verband));
create policy ieder_leest_vastgesteld on tarieven.indexcijfers for select using (staat = 'vastgesteld');

-- When figures are published, and of which publication people were told.
create table tarieven.indexkalender (
  verband text not null references regio.verbanden,
  code text not null,
  naam text not null,
  stand text not null check (stand in ('voorlopig', 'definitief')),
  maand integer not null check (maand between 1 and 12),
  jaren_vooraf integer not null,
  reeksen text[] not null,
  primary key (verband, code)
);
select app.eigendom('tarieven.indexkalender', 'verband', 'select, insert, update, delete');
create policy leden_lezen on tarieven.indexkalender for select using (regio.is_lid(verband));
create policy platform_leest on tarieven.indexkalender for select using ((select app.is_platform()));

create table tarieven.indexmeldingen (
  verband text not null references regio.verbanden,
  code text not null,
  jaar integer not null,
  op timestamptz not null,
  primary key (verband, code, jaar)
);
select app.eigendom('tarieven.indexmeldingen', 'verband', 'select, insert');
create policy platform_leest on tarieven.indexmeldingen for select using ((select app.is_platform()));

-- The yearly step over all contracts: figures, method and steps as they were when it was put before the board.
create table tarieven.indexaties (
  verband text not null references regio.verbanden,
  id uuid not null,
  jaar integer not null,
  toelichting text not null,
  -- Receipts of the index with what is made up for the year before, and of the one for contracts in their first year.
  bewijs jsonb,
  bewijs_eerste_jaar jsonb,
  overgeslagen jsonb not null,
  voorbeeld boolean not null,
  opgesteld timestamptz not null,
  persoon uuid,
  naam text not null,
  ingetrokken timestamptz,
  primary key (verband, id)
);
create unique index een_indexatie on tarieven.indexaties (verband, jaar) where ingetrokken is null;
select app.eigendom('tarieven.indexaties', 'verband');
create policy leden_lezen on tarieven.indexaties for select using (regio.is_lid(verband));

alter table tarieven.voorstellen drop constraint voorstellen_soort_check;
alter table tarieven.voorstellen add constraint voorstellen_soort_check
  check (soort in ('eerste-vaststelling', 'wijziging', 'indexatie'));

-- Each contract has a proposal of its own: who decides on it may differ.
create table tarieven.indexatie_contracten (
  verband text not null,
  indexatie uuid not null,
  contract text not null,
  voorstel uuid not null,
  eerste_jaar boolean not null,
  procent text not null,
  primary key (verband, indexatie, contract),
  foreign key (verband, indexatie) references tarieven.indexaties,
  foreign key (verband, voorstel) references tarieven.voorstellen
);
create index on tarieven.indexatie_contracten (verband, voorstel);
select app.eigendom('tarieven.indexatie_contracten', 'verband', 'select, insert');
create policy leden_lezen on tarieven.indexatie_contracten for select using (regio.is_lid(verband));
-- Adopted tariffs are public, and so is by which index they came about.
create policy ieder_leest_vastgesteld on tarieven.indexatie_contracten for select using (exists (
  select from tarieven.tarieven t where t.verband = indexatie_contracten.verband
    and t.voorstel = indexatie_contracten.voorstel and t.staat = 'vastgesteld'));
create policy ieder_leest_vastgesteld on tarieven.indexaties for select using (exists (
  select from tarieven.indexatie_contracten c where c.verband = indexaties.verband and c.indexatie = indexaties.id));

-- About one tariff there is one open proposal, also when two are made at the same moment.
create unique index een_voorstel on tarieven.tarieven (verband, product, cao, micro) where staat = 'voorgesteld';
