-- SPDX-License-Identifier: EUPL-1.2
-- What something was and what it becomes: a product of this book, or a category or service of an older system
-- ([000] categories to segments, [004] 167 to 46 services). wordt null: nobody has said yet, or it expressly ends (vervalt).
create table producten.overgangen (
  verband text not null references regio.verbanden,
  id uuid not null,
  stelsel text not null,
  was text not null,
  was_naam text not null,
  was_eenheid text,
  wordt text,
  vervalt boolean not null default false,
  -- How many of the new unit go into one of the old: 60, or 1/4. Null: not known, or not needed.
  factor text check (factor ~ '^\d+(\.\d+)?(/\d+)?$'),
  per date,
  herkomst jsonb,
  voorbeeld boolean not null default false,
  primary key (verband, id),
  foreign key (verband, wordt) references producten.producten,
  check (wordt is null or not vervalt)
);
create unique index overgang_eenmaal on producten.overgangen (verband, stelsel, was, coalesce(wordt, ''));
create index on producten.overgangen (verband, wordt);
select app.eigendom('producten.overgangen', 'verband', 'select, insert, update, delete');
create policy boek_is_openbaar on producten.overgangen for select
  using (regio.is_lid(verband) or (select app.aanbieder()) is not null);

-- A product that is to end: proposed by one, decided by another [002 figuur 7].
create table producten.einden (
  verband text not null,
  product text not null,
  versie integer not null,
  laatste_dag date not null,
  opvolgers text[] not null,
  toelichting text not null,
  staat text not null check (staat in ('voorgesteld', 'besloten', 'ingetrokken')),
  voorgesteld_door uuid,
  primary key (verband, product, versie),
  foreign key (verband, product, versie) references producten.productversies
);
select app.eigendom('producten.einden', 'verband');
create policy leden_lezen on producten.einden for select using (regio.is_lid(verband));
