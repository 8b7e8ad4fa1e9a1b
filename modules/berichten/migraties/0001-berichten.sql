-- SPDX-License-Identifier: EUPL-1.2
create schema berichten;
grant usage on schema berichten to inkoopregie_app;

-- Every message between one gemeente and one aanbieder, unchanged; its content stands in `stukken`. Rows are only added.
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
  -- Of the content: SHA-256 and size in bytes.
  sha256 bytea not null,
  omvang bigint not null,
  -- The message that this one answers, and until when an answer may take.
  antwoord_op uuid,
  antwoord_voor date,
  primary key (gemeente, id)
);
create unique index zelfde_inhoud on berichten.berichten (gemeente, aanbieder, richting, sha256);
create index op_identificatie on berichten.berichten (gemeente, identificatie);
create index op_datum on berichten.berichten (gemeente, op desc, id desc);
create index op_aanbieder on berichten.berichten (aanbieder, op desc, id desc);
-- A message is answered once.
create unique index een_antwoord on berichten.berichten (gemeente, antwoord_op) where antwoord_op is not null;
select app.eigendom('berichten.berichten', 'gemeente', 'select, insert');
create policy aanbieder_leest on berichten.berichten for select using (aanbieder = app.aanbieder());
create policy aanbieder_bezorgt on berichten.berichten for insert
  with check (aanbieder = app.aanbieder() and richting = 'naar-gemeente');

-- The content in pieces of a megabyte, compressed and then encrypted: it holds citizens' data, and may be of any size.
create table berichten.stukken (
  gemeente text not null,
  bericht uuid not null,
  volgnummer integer not null,
  aanbieder text not null,
  inhoud bytea not null,
  primary key (gemeente, bericht, volgnummer)
);
alter table berichten.stukken alter column inhoud set storage external;
select app.eigendom('berichten.stukken', 'gemeente', 'select, insert');
create policy aanbieder_leest on berichten.stukken for select using (aanbieder = app.aanbieder());
create policy aanbieder_bezorgt on berichten.stukken for insert with check (aanbieder = app.aanbieder());

-- What the form check said: at the door, or for a large declaratie while it is judged. Once for each message.
create table berichten.keuringen (
  gemeente text not null,
  bericht uuid not null,
  aanbieder text not null,
  op timestamptz not null,
  -- Does the schema accept it, and does it keep every rule within the message?
  leesbaar boolean not null,
  geldig boolean not null,
  -- At most so many as a person reads; `aantal_bevindingen` counts all.
  bevindingen jsonb not null,
  aantal_bevindingen integer not null,
  primary key (gemeente, bericht),
  foreign key (gemeente, bericht) references berichten.berichten
);
select app.eigendom('berichten.keuringen', 'gemeente', 'select, insert');
create policy aanbieder_leest on berichten.keuringen for select using (aanbieder = app.aanbieder());
create policy aanbieder_bezorgt on berichten.keuringen for insert with check (aanbieder = app.aanbieder());

-- Which message uses an identification: the first of its kind that was handled (TR056).
create table berichten.identificaties (
  gemeente text not null,
  aanbieder text not null,
  richting text not null,
  standaard text not null,
  soort text not null,
  identificatie text not null,
  bericht uuid not null,
  primary key (gemeente, aanbieder, richting, standaard, soort, identificatie)
);
select app.eigendom('berichten.identificaties', 'gemeente', 'select, insert');

-- A message with its verdict; `geldig` is null as long as there is none.
create view berichten.v_gekeurd with (security_invoker = true) as
  select b.*, k.leesbaar, k.geldig, k.bevindingen, k.aantal_bevindingen
  from berichten.berichten b left join berichten.keuringen k on k.gemeente = b.gemeente and k.bericht = b.id;
grant select on berichten.v_gekeurd to inkoopregie_app;
