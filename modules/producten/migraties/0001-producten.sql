-- SPDX-License-Identifier: EUPL-1.2
create schema producten;
grant usage on schema producten to inkoopregie_app;

create table producten.producten (
  verband text not null references regio.verbanden,
  code text not null,
  contract text not null,
  volgorde integer not null,
  primary key (verband, code),
  foreign key (verband, contract) references beleid.contracten
);
create index on producten.producten (verband, contract);
select app.eigendom('producten.producten', 'verband');
create policy boek_is_openbaar on producten.producten for select
  using (regio.is_lid(verband) or (select app.aanbieder()) is not null);

-- inhoud has the form of a product in the region pack; what others read of it stands in the view below.
-- besluit_soort and besluit_onderwerp say what the besluiten that adopted this version were about.
create table producten.productversies (
  verband text not null,
  product text not null,
  versie integer not null check (versie > 0),
  staat text not null check (staat in ('concept', 'vastgesteld')),
  van date,
  tot date,
  inhoud jsonb not null,
  besluit_soort text,
  besluit_onderwerp text,
  opgesteld_door uuid,
  primary key (verband, product, versie),
  foreign key (verband, product) references producten.producten,
  check (tot is null or van <= tot),
  check (staat = 'concept' or van is not null)
);
create unique index productversie_een_concept on producten.productversies (verband, product) where staat = 'concept';
create unique index productversie_een_lopende on producten.productversies (verband, product)
  where staat = 'vastgesteld' and tot is null;
select app.eigendom('producten.productversies', 'verband');
create policy leden_lezen on producten.productversies for select using (regio.is_lid(verband));
create policy vastgesteld_is_openbaar on producten.productversies for select
  using (staat = 'vastgesteld' and (select app.aanbieder()) is not null);

create view producten.v_producten with (security_invoker = true) as
  select v.verband, v.product, v.versie, p.contract,
    v.inhoud ->> 'naam' as naam,
    v.inhoud ->> 'omschrijving' as omschrijving,
    v.inhoud ->> 'wet' as wet,
    v.inhoud #>> '{ijw,categorie}' as categorie,
    v.inhoud #>> '{ijw,code}' as productcode,
    v.inhoud #>> '{eenheid,soort}' as eenheid,
    v.van, v.tot, v.staat,
    array(select jsonb_array_elements_text(v.inhoud -> 'doelen')) as doelen,
    array(select jsonb_array_elements_text(v.inhoud -> 'kernbedingen')) as kernbedingen,
    coalesce((v.inhoud ->> 'voorbeeld')::boolean, false) as voorbeeld,
    coalesce((v.inhoud #>> '{ijw,voorbeeld}')::boolean, false) as code_voorbeeld,
    p.volgorde
  from producten.productversies v
  join producten.producten p on p.verband = v.verband and p.code = v.product;
grant select on producten.v_producten to inkoopregie_app;
