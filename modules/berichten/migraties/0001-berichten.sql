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
  primary key (gemeente, id)
);
create unique index zelfde_inhoud on berichten.berichten (gemeente, aanbieder, richting, sha256);
create index op_identificatie on berichten.berichten (gemeente, identificatie);
-- The newest first: of all, of one kind, with one other party.
create index op_datum on berichten.berichten (gemeente, op desc, id desc);
create index op_soort on berichten.berichten (gemeente, soort, op desc, id desc);
create index op_partij on berichten.berichten (gemeente, aanbieder, op desc, id desc);
create index aanbieder_op_datum on berichten.berichten (aanbieder, op desc, id desc);
create index aanbieder_op_soort on berichten.berichten (aanbieder, soort, op desc, id desc);
create index aanbieder_op_partij on berichten.berichten (aanbieder, gemeente, op desc, id desc);
select app.eigendom('berichten.berichten', 'gemeente', 'select, insert');
create policy aanbieder_leest on berichten.berichten for select using (aanbieder = (select app.aanbieder()));
create policy aanbieder_bezorgt on berichten.berichten for insert
  with check (aanbieder = (select app.aanbieder()) and richting = 'naar-gemeente');

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
create policy aanbieder_leest on berichten.stukken for select using (aanbieder = (select app.aanbieder()));
create policy aanbieder_bezorgt on berichten.stukken for insert with check (aanbieder = (select app.aanbieder()));

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
create policy aanbieder_leest on berichten.keuringen for select using (aanbieder = (select app.aanbieder()));
create policy aanbieder_bezorgt on berichten.keuringen for insert with check (aanbieder = (select app.aanbieder()));

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

-- Which message answers which: a return message, or a 325 on a 323. A message is answered once.
create table berichten.antwoorden (
  gemeente text not null,
  bericht uuid not null,
  aanbieder text not null,
  antwoord uuid not null,
  -- Was the message accepted, or rejected as a whole; and with which codes (WJ001)?
  goed boolean not null,
  codes text[] not null,
  op timestamptz not null,
  constraint een_antwoord primary key (gemeente, bericht),
  foreign key (gemeente, bericht) references berichten.berichten,
  foreign key (gemeente, antwoord) references berichten.berichten
);
create index op_antwoord on berichten.antwoorden (gemeente, antwoord);
select app.eigendom('berichten.antwoorden', 'gemeente', 'select, insert');
create policy aanbieder_leest on berichten.antwoorden for select using (aanbieder = (select app.aanbieder()));

-- What an answer breaks of the message that it answers (325 on 323), as far as that one is known here.
create table berichten.toetsingen (
  gemeente text not null,
  bericht uuid not null,
  aanbieder text not null,
  op timestamptz not null,
  bevindingen jsonb not null,
  aantal_bevindingen integer not null,
  primary key (gemeente, bericht),
  foreign key (gemeente, bericht) references berichten.berichten
);
select app.eigendom('berichten.toetsingen', 'gemeente');
create policy aanbieder_leest on berichten.toetsingen for select using (aanbieder = (select app.aanbieder()));

-- Until when the other may take: its return message, or its answer on what was asked. Compared with the clock.
create table berichten.termijnen (
  gemeente text not null,
  bericht uuid not null,
  soort text not null check (soort in ('retour', 'antwoord')),
  aanbieder text not null,
  -- Who must send something.
  plicht text not null check (plicht in ('gemeente', 'aanbieder')),
  uiterlijk date not null,
  voldaan_op timestamptz,
  voldaan_door uuid,
  -- When people were told that it has passed.
  gemeld_op timestamptz,
  primary key (gemeente, bericht, soort),
  foreign key (gemeente, bericht) references berichten.berichten
);
create index te_melden on berichten.termijnen (uiterlijk, gemeente) where voldaan_op is null and gemeld_op is null;
select app.eigendom('berichten.termijnen', 'gemeente');
create policy aanbieder_leest on berichten.termijnen for select using (aanbieder = (select app.aanbieder()));
create policy aanbieder_bezorgt on berichten.termijnen for insert with check (aanbieder = (select app.aanbieder()));
create policy platform_ziet on berichten.termijnen for select using ((select app.is_platform()));

-- How each message stands: made from the tables above by one statement, so that a list can be drawn by it.
create table berichten.standen (
  gemeente text not null,
  bericht uuid not null,
  aanbieder text not null,
  op timestamptz not null,
  staat text not null check (staat in ('beoordelen', 'wacht', 'fout', 'beantwoord', 'klaar')),
  -- The first open term.
  uiterlijk date,
  primary key (gemeente, bericht),
  foreign key (gemeente, bericht) references berichten.berichten
);
create index op_staat on berichten.standen (gemeente, staat, op desc, bericht desc);
create index aanbieder_op_staat on berichten.standen (aanbieder, staat, op desc, bericht desc);
create index op_termijn on berichten.standen (gemeente, op desc, bericht desc) where uiterlijk is not null;
create index aanbieder_op_termijn on berichten.standen (aanbieder, op desc, bericht desc) where uiterlijk is not null;
select app.eigendom('berichten.standen', 'gemeente');
create policy aanbieder_leest on berichten.standen for select using (aanbieder = (select app.aanbieder()));
create policy aanbieder_bezorgt on berichten.standen for insert with check (aanbieder = (select app.aanbieder()));

-- What goes to someone who does not take part here, along the national envelope: the out-tray.
create table berichten.verzendingen (
  gemeente text not null,
  bericht uuid not null,
  aanbieder text not null,
  richting text not null,
  op timestamptz not null,
  staat text not null check (staat in ('klaar', 'verzonden', 'beantwoord', 'afgekeurd', 'mislukt')),
  pogingen integer not null default 0,
  niet_voor timestamptz,
  verzonden_op timestamptz,
  primary key (gemeente, bericht),
  foreign key (gemeente, bericht) references berichten.berichten
);
create index te_verzenden on berichten.verzendingen (op, gemeente, bericht) where staat = 'klaar';
create index verzending_op_datum on berichten.verzendingen (gemeente, op desc, bericht desc);
create index verzending_op_staat on berichten.verzendingen (gemeente, staat, op desc, bericht desc);
create index aanbieder_verzending_op_datum on berichten.verzendingen (aanbieder, op desc, bericht desc);
create index aanbieder_verzending_op_staat on berichten.verzendingen (aanbieder, staat, op desc, bericht desc);
select app.eigendom('berichten.verzendingen', 'gemeente');
create policy aanbieder_leest on berichten.verzendingen for select using (aanbieder = (select app.aanbieder()));
create policy aanbieder_verzendt on berichten.verzendingen for insert
  with check (aanbieder = (select app.aanbieder()) and richting = 'naar-gemeente');
create policy aanbieder_herhaalt on berichten.verzendingen for update
  using (aanbieder = (select app.aanbieder()) and richting = 'naar-gemeente');
create policy platform_verzendt on berichten.verzendingen using ((select app.is_platform()));

-- By what a message is found: its numbers, and of a BSN only a keyed hash.
create table berichten.zoeksleutels (
  gemeente text not null,
  soort text not null check (soort in ('identificatie', 'declaratie', 'referentie', 'toewijzing', 'bsn')),
  sleutel text not null,
  bericht uuid not null,
  aanbieder text not null,
  primary key (gemeente, sleutel, soort, bericht)
);
create index van_bericht on berichten.zoeksleutels (gemeente, bericht);
create index aanbieder_op_sleutel on berichten.zoeksleutels (aanbieder, sleutel);
select app.eigendom('berichten.zoeksleutels', 'gemeente', 'select, insert');
create policy aanbieder_leest on berichten.zoeksleutels for select using (aanbieder = (select app.aanbieder()));
create policy aanbieder_bezorgt on berichten.zoeksleutels for insert with check (aanbieder = (select app.aanbieder()));

-- The last number that messages made here got, for each gemeente and aanbieder.
create table berichten.nummers (
  gemeente text not null,
  aanbieder text not null,
  laatste bigint not null,
  primary key (gemeente, aanbieder)
);
select app.eigendom('berichten.nummers', 'gemeente');

-- How far the reading of a large message has come, in bytes.
create table berichten.voortgang (
  gemeente text not null,
  bericht uuid not null,
  aanbieder text not null,
  gelezen bigint not null,
  op timestamptz not null,
  primary key (gemeente, bericht)
);
select app.eigendom('berichten.voortgang', 'gemeente');
create policy aanbieder_leest on berichten.voortgang for select using (aanbieder = (select app.aanbieder()));

-- A message with its verdict; `geldig` is null as long as there is none.
create view berichten.v_gekeurd with (security_invoker = true) as
  select b.*, k.leesbaar, k.geldig, k.bevindingen, k.aantal_bevindingen
  from berichten.berichten b left join berichten.keuringen k on k.gemeente = b.gemeente and k.bericht = b.id;
grant select on berichten.v_gekeurd to inkoopregie_app;
