-- SPDX-License-Identifier: EUPL-1.2
-- The steps by which one provider grows to the amount of a list, agreed with other regions [002 §6.1.3].
create table tarieven.ingroeipaden (
  verband text not null references regio.verbanden,
  id uuid not null,
  aanbieder text not null,
  contract text not null,
  product text not null,
  eenheid text not null,
  -- What this provider was paid before, and what the list says on the day that the path ends.
  oud bigint not null check (oud > 0),
  eindbedrag bigint not null check (eindbedrag > 0),
  lijstbedrag uuid,
  afspraak text not null,
  afgesproken_op date not null,
  -- As agreed: a day with an amount or with a part of the difference; and what was computed from it.
  stappen jsonb not null,
  bewijs jsonb not null,
  staat text not null check (staat in ('voorgesteld', 'vastgesteld', 'ingetrokken', 'vervangen')),
  besluit uuid,
  voorbeeld boolean not null,
  ingediend timestamptz not null,
  persoon uuid,
  naam text not null,
  primary key (verband, id),
  foreign key (verband, lijstbedrag) references tarieven.lijstbedragen
);
create unique index een_voorgesteld_pad on tarieven.ingroeipaden (verband, aanbieder, product) where staat = 'voorgesteld';
create unique index een_vastgesteld_pad on tarieven.ingroeipaden (verband, aanbieder, product) where staat = 'vastgesteld';
create index on tarieven.ingroeipaden (verband, ingediend);
select app.eigendom('tarieven.ingroeipaden', 'verband');
create policy leden_lezen on tarieven.ingroeipaden for select using (regio.is_lid(verband));
create policy aanbieder_leest on tarieven.ingroeipaden for select
  using (aanbieder = (select app.aanbieder()) and staat in ('vastgesteld', 'vervangen'));

-- A tariff of one provider comes of a request or of a path. What a new path takes the place of never began.
alter table tarieven.aanbiedertarieven alter column verzoek drop not null, alter column document drop not null,
  add column ingroeipad uuid,
  add foreign key (verband, ingroeipad) references tarieven.ingroeipaden,
  add check ((verzoek is null) <> (ingroeipad is null));
create index on tarieven.aanbiedertarieven (verband, ingroeipad);
grant delete on tarieven.aanbiedertarieven to inkoopregie_app;

create or replace view tarieven.v_aanbiedertarieven with (security_invoker = true) as
  select verband, id, aanbieder, verzoek, contract, product, eenheid, bedrag, van, tot, voorbeeld, ingroeipad
  from tarieven.aanbiedertarieven;
