-- SPDX-License-Identifier: EUPL-1.2
-- A workbook with contracts that run already. Its content is closed, and kept until somebody has decided on it.
create table contracten.overnames (
  verband text not null references regio.verbanden,
  id uuid not null,
  naam text not null,
  sha256 bytea not null check (octet_length(sha256) = 32),
  grootte integer not null check (grootte > 0),
  inhoud bytea,
  staat text not null check (staat in ('aangeboden', 'voorgelegd', 'overgenomen', 'afgewezen', 'ingetrokken')),
  aangeboden timestamptz not null,
  door text not null,
  persoon uuid,
  afgehandeld timestamptz,
  afgehandeld_door text,
  reden text,
  primary key (verband, id),
  check ((staat in ('aangeboden', 'voorgelegd')) = (inhoud is not null)),
  check ((staat in ('aangeboden', 'voorgelegd')) = (afgehandeld is null))
);
create index on contracten.overnames (verband, aangeboden desc);
-- The same file of the same person is one offer.
create unique index overname_eenmaal on contracten.overnames (verband, persoon, sha256) nulls not distinct
  where staat in ('aangeboden', 'voorgelegd');
select app.eigendom('contracten.overnames', 'verband');

-- An agreement comes of an admission, or ran already and was taken over.
alter table contracten.overeenkomsten alter column inschrijving drop not null, add column overname uuid,
  add foreign key (verband, overname) references contracten.overnames,
  add check ((inschrijving is null) <> (overname is null));
create index on contracten.overeenkomsten (verband, overname) where overname is not null;
