-- SPDX-License-Identifier: EUPL-1.2
-- What the access of a gemeente says is missing or wrong in the product book [002 §5.4]. versie: the version in which it was taken over.
create table producten.productvoorstellen (
  verband text not null references regio.verbanden,
  id uuid not null,
  gemeente text not null,
  soort text not null check (soort in ('ontbreekt', 'anders-omschrijven', 'anders-tellen', 'overig')),
  product text,
  tekst text not null,
  aanleiding text,
  ingediend timestamptz not null,
  indiener text not null,
  staat text not null check (staat in ('ingediend', 'overgenomen', 'afgewezen')),
  opgenomen_in text,
  versie integer,
  antwoord text,
  beoordeeld timestamptz,
  beoordelaar text,
  primary key (verband, id),
  foreign key (verband, product) references producten.producten,
  foreign key (verband, opgenomen_in, versie) references producten.productversies,
  check ((staat = 'ingediend') = (antwoord is null)),
  check ((staat = 'overgenomen') = (versie is not null))
);
create index on producten.productvoorstellen (verband, product);
create index on producten.productvoorstellen (verband, ingediend desc);
select app.eigendom('producten.productvoorstellen', 'verband');
create policy leden_lezen on producten.productvoorstellen for select using (regio.is_lid(verband));
create policy leden_dienen_in on producten.productvoorstellen for insert
  with check (regio.is_lid(verband) and gemeente = (select app.gemeente()) and staat = 'ingediend');
