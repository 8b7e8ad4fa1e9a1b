-- SPDX-License-Identifier: EUPL-1.2
-- A workbook with allocations that run already. Its content is closed, and kept until somebody has decided on it.
create table toegang.overnames (
  gemeente text not null,
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
  primary key (gemeente, id),
  check ((staat in ('aangeboden', 'voorgelegd')) = (inhoud is not null)),
  check ((staat in ('aangeboden', 'voorgelegd')) = (afgehandeld is null))
);
create index on toegang.overnames (gemeente, aangeboden desc);
-- The same file of the same person is one offer.
create unique index overname_eenmaal on toegang.overnames (gemeente, persoon, sha256) nulls not distinct
  where staat in ('aangeboden', 'voorgelegd');
select app.eigendom('toegang.overnames', 'gemeente');

-- From which workbook an allocation came, when it came from one.
alter table toegang.toewijzingen add column overname uuid,
  add foreign key (gemeente, overname) references toegang.overnames;
create index on toegang.toewijzingen (gemeente, overname) where overname is not null;
