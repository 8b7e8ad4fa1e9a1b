-- SPDX-License-Identifier: EUPL-1.2
create schema berichten;
grant usage on schema berichten to inkoopregie_app;

-- Every message between one gemeente and one aanbieder, unchanged. The content is encrypted: it holds citizens' data.
create table berichten.berichten (
  gemeente text not null,
  id uuid not null,
  aanbieder text not null,
  richting text not null check (richting in ('naar-gemeente', 'naar-aanbieder')),
  standaard text not null check (standaard in ('jw', 'wmo')),
  soort text not null,
  identificatie text not null,
  dagtekening date not null,
  op timestamptz not null,
  sha256 bytea not null,
  inhoud bytea not null,
  geldig boolean not null,
  bevindingen jsonb not null,
  aantal_bevindingen integer not null generated always as (jsonb_array_length(bevindingen)) stored,
  -- The message that this one answers, and until when an answer may take.
  antwoord_op uuid,
  antwoord_voor date,
  primary key (gemeente, id)
);
create unique index zelfde_inhoud on berichten.berichten (gemeente, aanbieder, richting, sha256);
create index op_identificatie on berichten.berichten (gemeente, aanbieder, standaard, soort, identificatie);
create index op_datum on berichten.berichten (gemeente, op desc, id desc);
create index op_aanbieder on berichten.berichten (aanbieder, op desc, id desc);
-- A message is answered once.
create unique index een_antwoord on berichten.berichten (gemeente, antwoord_op) where antwoord_op is not null;
select app.eigendom('berichten.berichten', 'gemeente', 'select, insert');
create policy aanbieder_leest on berichten.berichten for select using (aanbieder = app.aanbieder());
create policy aanbieder_bezorgt on berichten.berichten for insert
  with check (aanbieder = app.aanbieder() and richting = 'naar-gemeente');
