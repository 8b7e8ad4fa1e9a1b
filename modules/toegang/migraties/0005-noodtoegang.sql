-- SPDX-License-Identifier: EUPL-1.2
-- A case that only one access worker opens: of a colleague's child, or somebody whom everyone knows.
create table toegang.afschermingen (
  gemeente text not null,
  casus uuid not null,
  persoon uuid not null,
  naam text not null,
  op timestamptz not null,
  primary key (gemeente, casus),
  foreign key (gemeente, casus) references toegang.casussen on delete cascade
);
select app.eigendom('toegang.afschermingen', 'gemeente', 'select, insert, delete');

-- Somebody opened a case outside their reach, for a while and with a reason; another judges that afterwards.
create table toegang.noodtoegangen (
  gemeente text not null,
  id uuid not null,
  casus uuid not null,
  persoon uuid not null,
  naam text not null,
  reden bytea not null,
  van timestamptz not null,
  tot timestamptz not null,
  oordeel text check (oordeel in ('terecht', 'onterecht')),
  toelichting bytea,
  beoordeeld timestamptz,
  beoordelaar uuid,
  beoordelaar_naam text,
  primary key (gemeente, id),
  -- Four eyes, also when nobody looks.
  check (beoordelaar is null or beoordelaar <> persoon),
  check ((oordeel is null) = (beoordeeld is null) and (oordeel is null) = (beoordelaar is null))
);
create index op_casus on toegang.noodtoegangen (gemeente, casus, persoon, tot);
create index op_moment on toegang.noodtoegangen (gemeente, van desc, id desc);
select app.eigendom('toegang.noodtoegangen', 'gemeente');
