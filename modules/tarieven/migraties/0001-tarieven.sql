-- SPDX-License-Identifier: EUPL-1.2
create schema tarieven;
grant usage on schema tarieven to inkoopregie_app;
create extension if not exists btree_gist;

-- What a unit of a product costs, with the receipt it was computed by. Rows are only added; the newest counts.
create table tarieven.kostprijzen (
  verband text not null references regio.verbanden,
  id uuid not null,
  contract text not null,
  product text not null,
  cao text not null,
  micro boolean not null,
  jaar integer not null,
  eenheid text not null,
  bedrag bigint not null check (bedrag > 0),
  voorbeeld boolean not null,
  bewijs jsonb not null,
  berekend timestamptz not null,
  naam text not null,
  primary key (verband, id)
);
create index on tarieven.kostprijzen (verband, contract, jaar, product, cao, micro, berekend desc);
select app.eigendom('tarieven.kostprijzen', 'verband', 'select, insert');
create policy leden_lezen on tarieven.kostprijzen for select using (regio.is_lid(verband));

-- What is put before the colleges (eerste-vaststelling) or the bestuurders (wijziging).
create table tarieven.voorstellen (
  verband text not null references regio.verbanden,
  id uuid not null,
  soort text not null check (soort in ('eerste-vaststelling', 'wijziging')),
  contract text not null,
  ingang date not null,
  uiterlijk date not null,
  toelichting text not null,
  -- The product book of the contract is adopted with it.
  productenboek boolean not null,
  staat text not null check (staat in ('voorgesteld', 'vastgesteld', 'ingetrokken')),
  ingediend timestamptz not null,
  persoon uuid,
  naam text not null,
  primary key (verband, id)
);
create unique index een_eerste_vaststelling on tarieven.voorstellen (verband, contract)
  where soort = 'eerste-vaststelling' and staat = 'voorgesteld';
select app.eigendom('tarieven.voorstellen', 'verband');
create policy leden_lezen on tarieven.voorstellen for select using (regio.is_lid(verband));

-- The tariff of a product under a CAO (or 'basis'), for a micro-onderneming or another provider, over a period.
create table tarieven.tarieven (
  verband text not null references regio.verbanden,
  id uuid not null,
  contract text not null,
  product text not null,
  cao text not null,
  micro boolean not null,
  eenheid text not null,
  bedrag bigint not null check (bedrag > 0),
  van date not null,
  tot date check (tot >= van),
  staat text not null check (staat in ('concept', 'voorgesteld', 'vastgesteld', 'vervallen')),
  voorstel uuid,
  kostprijs uuid,
  -- The tariff that counted when this change was proposed.
  vervangt uuid,
  voorbeeld boolean not null,
  primary key (verband, id),
  foreign key (verband, vervangt) references tarieven.tarieven,
  foreign key (verband, voorstel) references tarieven.voorstellen,
  foreign key (verband, kostprijs) references tarieven.kostprijzen,
  check (staat in ('concept', 'vervallen') or voorstel is not null),
  constraint geen_overlap exclude using gist
    (verband with =, product with =, cao with =, (micro::int) with =, daterange(van, tot, '[]') with &&)
    where (staat = 'vastgesteld')
);
create unique index een_concept on tarieven.tarieven (verband, product, cao, micro) where staat = 'concept';
create index on tarieven.tarieven (verband, voorstel);
create index on tarieven.tarieven (verband, contract, van);
select app.eigendom('tarieven.tarieven', 'verband');
create policy leden_lezen on tarieven.tarieven for select using (regio.is_lid(verband));
-- An adopted tariff is public: a provider must know it before it registers.
create policy ieder_leest_vastgesteld on tarieven.tarieven for select using (staat = 'vastgesteld');

-- And so is what it is built up of [002 §5.3.3: the grounds of the tariffs are in an annex].
create policy ieder_leest_onderbouwing on tarieven.kostprijzen for select using (exists (
  select from tarieven.tarieven t
  where t.verband = kostprijzen.verband and t.kostprijs = kostprijzen.id and t.staat = 'vastgesteld'));

create view tarieven.v_tarieven with (security_invoker = true) as
  select verband, id, contract, product, cao, micro, eenheid, bedrag, van, tot, staat, voorstel, voorbeeld, kostprijs
  from tarieven.tarieven;
grant select on tarieven.v_tarieven to inkoopregie_app;
