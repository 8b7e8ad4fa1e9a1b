-- SPDX-License-Identifier: EUPL-1.2
-- Lists of tariffs of somebody else that tariffs here follow: of the pack (herkomst says where) or added by a person.
create table tarieven.tarieflijsten (
  verband text not null references regio.verbanden,
  code text not null,
  naam text not null,
  houder text,
  bron text not null,
  herkomst jsonb,
  voorbeeld boolean not null,
  vastgelegd timestamptz not null,
  door text not null,
  primary key (verband, code)
);
select app.eigendom('tarieven.tarieflijsten', 'verband');
create policy ieder_leest on tarieven.tarieflijsten for select using (true);

-- What a line of a list says from a day: entered by one person and adopted by another, or of the pack.
create table tarieven.lijstbedragen (
  verband text not null,
  id uuid not null,
  lijst text not null,
  regel text not null,
  eenheid text not null,
  bedrag bigint not null check (bedrag > 0),
  van date not null,
  vastgesteld_op date,
  bron text not null,
  herkomst jsonb,
  voorbeeld boolean not null,
  staat text not null check (staat in ('concept', 'vastgesteld', 'afgewezen', 'vervallen')),
  ingevoerd timestamptz not null,
  naam text not null,
  vastgesteld_door text,
  primary key (verband, id),
  foreign key (verband, lijst) references tarieven.tarieflijsten
);
create unique index een_lijstbedrag on tarieven.lijstbedragen (verband, lijst, regel, van) where staat = 'vastgesteld';
create unique index een_ingevoerd_lijstbedrag on tarieven.lijstbedragen (verband, lijst, regel, van) where staat = 'concept';
select app.eigendom('tarieven.lijstbedragen', 'verband');
create policy leden_lezen on tarieven.lijstbedragen for select using (regio.is_lid(verband));
create policy ieder_leest_vastgesteld on tarieven.lijstbedragen for select using (staat in ('vastgesteld', 'vervallen'));

-- What follows what: a product, or all products of a contract, a line of a list or the tariff of another product.
create table tarieven.volgingen (
  verband text not null references regio.verbanden,
  id uuid not null,
  contract text not null,
  product text,
  lijst text,
  -- Without one, the line with the code of the product.
  regel text,
  volgt_product text,
  procent text not null check (procent ~ '^[0-9]{1,3}([.][0-9]{1,4})?$'),
  bron text not null,
  herkomst jsonb,
  vastgelegd timestamptz not null,
  naam text not null,
  beeindigd timestamptz,
  -- Somebody ended it: the same pack again does not bring it back.
  door_mensen boolean not null default false,
  primary key (verband, id),
  foreign key (verband, lijst) references tarieven.tarieflijsten,
  check ((lijst is null) <> (volgt_product is null)),
  check (volgt_product is null or product is not null),
  check (volgt_product <> product)
);
create unique index een_volging on tarieven.volgingen (verband, contract, coalesce(product, '')) where beeindigd is null;
create index on tarieven.volgingen (verband, lijst);
select app.eigendom('tarieven.volgingen', 'verband');
create policy ieder_leest on tarieven.volgingen for select using (true);

-- How a tariff came about by following: read by whoever reads the tariff.
create table tarieven.volgbewijzen (
  verband text not null,
  tarief uuid not null,
  lijstbedrag uuid,
  bewijs jsonb not null,
  primary key (verband, tarief),
  foreign key (verband, tarief) references tarieven.tarieven,
  foreign key (verband, lijstbedrag) references tarieven.lijstbedragen
);
create index on tarieven.volgbewijzen (verband, lijstbedrag);
select app.eigendom('tarieven.volgbewijzen', 'verband');
create policy leden_lezen on tarieven.volgbewijzen for select using (regio.is_lid(verband));
create policy ieder_leest_vastgesteld on tarieven.volgbewijzen for select using (exists (
  select from tarieven.tarieven t
  where t.verband = volgbewijzen.verband and t.id = volgbewijzen.tarief and t.staat = 'vastgesteld'));
