-- SPDX-License-Identifier: EUPL-1.2
-- What a provider shows with a request about a tariff, encrypted. Rows are only added: advice rests on them.
create table tarieven.tariefbewijzen (
  aanbieder text not null,
  id uuid not null,
  verband text not null references regio.verbanden,
  onderwerp_soort text not null,
  onderwerp uuid not null,
  -- Which figure it shows; null when it is about the whole.
  cijfer text,
  naam text not null,
  mediatype text not null,
  grootte integer not null check (grootte between 1 and 20971520),
  -- Of the file as it came.
  sha256 bytea not null,
  inhoud bytea not null,
  op timestamptz not null,
  door text not null,
  primary key (aanbieder, id),
  unique (aanbieder, onderwerp, sha256)
);
create index on tarieven.tariefbewijzen (id);
create index on tarieven.tariefbewijzen (verband, onderwerp, op);
select app.eigendom('tarieven.tariefbewijzen', 'aanbieder', 'select, insert');
create policy verband_leest on tarieven.tariefbewijzen for select using (verband = (select app.verband()));
