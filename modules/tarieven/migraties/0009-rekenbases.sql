-- SPDX-License-Identifier: EUPL-1.2
-- With what the price of one product is computed that neither the plan nor a survey knows: a new, split or merged one.
-- Proposed by one, adopted by another; a newer one takes its place from its first day.
create table tarieven.rekenbases (
  verband text not null references regio.verbanden,
  id uuid not null,
  product text not null,
  versie integer not null check (versie > 0),
  van date not null,
  -- How it was made, from which products, and the mix and figures as the model computes with them, each with its source.
  inhoud jsonb not null,
  reden text not null,
  voorbeeld boolean not null,
  staat text not null check (staat in ('voorgesteld', 'vastgesteld', 'afgewezen', 'vervallen')),
  voorgesteld timestamptz not null,
  naam text not null,
  beoordeeld timestamptz,
  beoordeeld_door text,
  oordeel text,
  primary key (verband, id),
  unique (verband, product, versie),
  check ((staat = 'voorgesteld') = (beoordeeld is null)),
  check ((beoordeeld is null) = (beoordeeld_door is null))
);
create unique index een_voorgestelde_rekenbasis on tarieven.rekenbases (verband, product) where staat = 'voorgesteld';
create index on tarieven.rekenbases (verband, product, van desc) where staat = 'vastgesteld';
select app.eigendom('tarieven.rekenbases', 'verband');
create policy leden_lezen on tarieven.rekenbases for select using (regio.is_lid(verband));
-- What an adopted tariff rests on is public.
create policy ieder_leest_onderbouwing on tarieven.rekenbases for select using (
  staat in ('vastgesteld', 'vervallen') and exists (
    select from tarieven.tarieven t
    where t.verband = rekenbases.verband and t.product = rekenbases.product and t.staat = 'vastgesteld'));

-- Which products a first adoption is about: one that has no price yet does not hold up the others of its contract.
alter table tarieven.voorstellen add column producten text[] not null default '{}';
update tarieven.voorstellen v set producten = coalesce(
    (select array_agg(distinct t.product) from tarieven.tarieven t where t.verband = v.verband and t.voorstel = v.id), '{}')
  where v.soort = 'eerste-vaststelling';
