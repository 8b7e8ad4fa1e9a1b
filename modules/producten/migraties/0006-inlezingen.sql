-- SPDX-License-Identifier: EUPL-1.2
-- A workbook that somebody wants to read in. Its bytes are kept until it is read in or withdrawn; its hash stays.
create table producten.inlezingen (
  verband text not null references regio.verbanden,
  id uuid not null,
  naam text not null,
  sha256 bytea not null check (octet_length(sha256) = 32),
  grootte integer not null check (grootte > 0),
  inhoud bytea,
  staat text not null check (staat in ('aangeboden', 'ingelezen', 'ingetrokken')),
  aangeboden timestamptz not null,
  door text not null,
  persoon uuid,
  afgehandeld timestamptz,
  nieuw integer,
  gewijzigd integer,
  primary key (verband, id),
  check ((staat = 'aangeboden') = (inhoud is not null)),
  check ((staat = 'aangeboden') = (afgehandeld is null)),
  check ((staat = 'ingelezen') = (nieuw is not null and gewijzigd is not null))
);
create index on producten.inlezingen (verband, aangeboden desc);
-- The same file of the same person is one offer.
create unique index inlezing_eenmaal on producten.inlezingen (verband, persoon, sha256) nulls not distinct where staat = 'aangeboden';
select app.eigendom('producten.inlezingen', 'verband');
