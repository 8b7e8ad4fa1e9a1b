-- SPDX-License-Identifier: EUPL-1.2
-- A session knows how surely its person proved who they are, and where.
alter table platform.sessies
  add column niveau text not null default 'laag' check (niveau in ('laag', 'substantieel', 'hoog')),
  add column provider text;

-- Answers of providers that were taken: each of them counts once.
create table platform.aanmeldantwoorden (
  sleutel bytea primary key,
  vervalt timestamptz not null
);
create index on platform.aanmeldantwoorden (vervalt);
select app.eigendom('platform.aanmeldantwoorden', 'platform', 'select, insert, delete');
