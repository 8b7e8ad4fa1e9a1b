-- SPDX-License-Identifier: EUPL-1.2
-- What somebody chose above a list and wants to choose again: only for that person, under that hat.
create table platform.filters (
  eigenaar_soort text not null,
  eigenaar text not null,
  persoon uuid not null,
  id uuid not null,
  lijst text not null,
  naam text not null,
  keuzes jsonb not null,
  primary key (eigenaar_soort, eigenaar, persoon, id),
  unique (eigenaar_soort, eigenaar, persoon, lijst, naam)
);
select app.eigendom('platform.filters', 'eigenaar', 'select, insert, update, delete');
create policy alleen_eigen on platform.filters as restrictive to inkoopregie_app
  using (persoon::text = (select app.persoon())) with check (persoon::text = (select app.persoon()));
