-- SPDX-License-Identifier: EUPL-1.2
-- Why tariffs are a fair price, as it was when they were adopted: the very document, the same for everyone. Rows are only
-- added. What tariffs rest on is public.
create table tarieven.motiveringen (
  verband text not null references regio.verbanden,
  -- The proposal that was adopted.
  voorstel uuid not null,
  soort text not null check (soort in ('pdf', 'docx')),
  contract text not null,
  -- The first day that it is about, and every tariff of that day: as long as those count, it is their motivation.
  dag date not null,
  tarieven uuid[] not null,
  naam text not null,
  sha256 bytea not null check (octet_length(sha256) = 32),
  inhoud bytea not null,
  op timestamptz not null,
  primary key (verband, voorstel, soort),
  foreign key (verband, voorstel) references tarieven.voorstellen
);
create index on tarieven.motiveringen (voorstel);
create index on tarieven.motiveringen (verband, contract, op desc);
select app.eigendom('tarieven.motiveringen', 'verband', 'select, insert');
create policy leden_lezen on tarieven.motiveringen for select using (regio.is_lid(verband));
create policy ieder_leest_vastgesteld on tarieven.motiveringen for select using (exists (
  select from tarieven.tarieven t where t.verband = motiveringen.verband and t.voorstel = motiveringen.voorstel
    and t.staat = 'vastgesteld'));
