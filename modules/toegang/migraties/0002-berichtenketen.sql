-- SPDX-License-Identifier: EUPL-1.2

-- What became of a message that was held against what is known: taken in, or rejected as a whole (OP286).
create table toegang.beoordelingen (
  gemeente text not null,
  bericht uuid not null,
  aanbieder text not null,
  soort text not null,
  oordeel text not null check (oordeel in ('aanvaard', 'afgekeurd')),
  -- Rule, place and figures of what was wrong; nothing personal.
  bevindingen jsonb not null,
  -- The return message; null when the sender is told elsewhere.
  retour uuid,
  op timestamptz not null,
  primary key (gemeente, bericht)
);
select app.eigendom('toegang.beoordelingen', 'gemeente', 'select, insert');
create policy aanbieder_leest on toegang.beoordelingen for select using (aanbieder = (select app.aanbieder()));

-- What a provider really gives, from a start. What was taken back (StatusAanlevering 3) counts as never told; the row
-- stays, with the message that ended it.
create table toegang.leveringen (
  gemeente text not null,
  id uuid not null,
  aanbieder text not null,
  wet text not null check (wet in ('jeugdwet', 'wmo')),
  client_sleutel bytea not null,
  -- Empty when the provider works without allocations (taakgericht).
  toewijzingnummer integer,
  categorie text,
  productcode text,
  toewijzing_ingang date,
  begin date not null,
  bericht uuid not null,
  gemeld timestamptz not null,
  verwijderd timestamptz,
  verwijderd_bericht uuid,
  primary key (gemeente, id)
);
create unique index een_start on toegang.leveringen (gemeente, wet, aanbieder, client_sleutel, toewijzingnummer, categorie,
  productcode, begin) nulls not distinct where verwijderd is null;
create index op_toewijzing on toegang.leveringen (gemeente, wet, toewijzingnummer);
select app.eigendom('toegang.leveringen', 'gemeente');
create policy aanbieder_leest on toegang.leveringen for select using (aanbieder = (select app.aanbieder()));

-- How a levering stopped: for the time being, for good, or first the one and then the other.
create table toegang.stops (
  gemeente text not null,
  id uuid not null,
  levering uuid not null,
  aanbieder text not null,
  einde date not null,
  reden text not null,
  bericht uuid not null,
  gemeld timestamptz not null,
  verwijderd timestamptz,
  verwijderd_bericht uuid,
  primary key (gemeente, id),
  foreign key (gemeente, levering) references toegang.leveringen
);
create unique index een_stop on toegang.stops (gemeente, levering, einde, reden) where verwijderd is null;
select app.eigendom('toegang.stops', 'gemeente');
create policy aanbieder_leest on toegang.stops for select using (aanbieder = (select app.aanbieder()));

-- What a provider asks: one product to be allocated (315), or all that a client has to be changed (317).
create table toegang.verzoeken (
  gemeente text not null,
  id uuid not null,
  aanbieder text not null,
  wet text not null check (wet in ('jeugdwet', 'wmo')),
  soort text not null check (soort in ('toewijzing', 'wijziging')),
  referentie text not null,
  client_sleutel bytea not null,
  bericht uuid not null,
  dagtekening date not null,
  ontvangen timestamptz not null,
  -- What is asked, in the codes of the message standard; who it is about and free text stay in the message.
  gevraagd jsonb not null,
  staat text not null check (staat in ('ingediend', 'in-onderzoek', 'gehonoreerd', 'afgewezen')),
  uiterlijk date not null,
  primary key (gemeente, id),
  unique (gemeente, aanbieder, wet, referentie)
);
create index verzoeken_open on toegang.verzoeken (gemeente, uiterlijk, id) where staat in ('ingediend', 'in-onderzoek');
create index verzoeken_afgehandeld on toegang.verzoeken (gemeente, ontvangen desc, id desc) where staat in ('gehonoreerd', 'afgewezen');
create index verzoeken_van_client on toegang.verzoeken (gemeente, client_sleutel);
create index verzoeken_van_aanbieder on toegang.verzoeken (aanbieder, ontvangen desc, id desc);
select app.eigendom('toegang.verzoeken', 'gemeente');
create policy aanbieder_leest on toegang.verzoeken for select using (aanbieder = (select app.aanbieder()));

-- What the gemeente answered by 319; a request that is honoured is answered by a 301.
create table toegang.antwoorden (
  gemeente text not null,
  id uuid not null,
  verzoek uuid not null,
  aanbieder text not null,
  antwoord text not null check (antwoord in ('afgewezen', 'in-onderzoek')),
  reden text,
  -- The gemeente that is responsible, when that is the reason (woonplaatsbeginsel).
  woonplaats text,
  bericht uuid not null,
  op timestamptz not null,
  medewerker text not null,
  primary key (gemeente, id),
  foreign key (gemeente, verzoek) references toegang.verzoeken
);
create unique index een_antwoord on toegang.antwoorden (gemeente, verzoek, antwoord);
select app.eigendom('toegang.antwoorden', 'gemeente', 'select, insert');
create policy aanbieder_leest on toegang.antwoorden for select using (aanbieder = (select app.aanbieder()));
