-- SPDX-License-Identifier: EUPL-1.2
-- A workbook with wage tables that somebody offers. Its bytes are kept until it is adopted or let go; its hash stays.
create table tarieven.looninlezingen (
  verband text not null references regio.verbanden,
  id uuid not null,
  naam text not null,
  sha256 bytea not null check (octet_length(sha256) = 32),
  grootte integer not null check (grootte > 0),
  inhoud bytea,
  staat text not null check (staat in ('aangeboden', 'voorgelegd', 'vastgesteld', 'afgewezen', 'ingetrokken')),
  aangeboden timestamptz not null,
  door text not null,
  persoon uuid,
  afgehandeld timestamptz,
  afgehandeld_door text,
  primary key (verband, id),
  check ((staat in ('aangeboden', 'voorgelegd')) = (inhoud is not null)),
  check ((staat in ('aangeboden', 'voorgelegd')) = (afgehandeld is null))
);
create index on tarieven.looninlezingen (verband, aangeboden desc);
-- The same file of the same person is one offer.
create unique index looninlezing_eenmaal on tarieven.looninlezingen (verband, persoon, sha256) nulls not distinct
  where staat in ('aangeboden', 'voorgelegd');
select app.eigendom('tarieven.looninlezingen', 'verband');

-- The wages of a CAO from a day on, as a second person held them against their source.
create table tarieven.loontabellen (
  verband text not null references regio.verbanden,
  id uuid not null,
  inlezing uuid not null,
  cao text not null,
  van date not null,
  tot date check (tot >= van),
  uren_per_maand text check (uren_per_maand ~ '^[0-9]+([.][0-9]+)?$'),
  bron text not null,
  voorbeeld boolean not null,
  -- Per scale and step an amount per month or per hour.
  lonen jsonb not null,
  staat text not null check (staat in ('vastgesteld', 'vervallen')),
  vastgesteld timestamptz not null,
  vastgesteld_door text not null,
  primary key (verband, id),
  foreign key (verband, inlezing) references tarieven.looninlezingen
);
create unique index een_loontabel on tarieven.loontabellen (verband, cao, van) where staat = 'vastgesteld';
create index on tarieven.loontabellen (verband, inlezing);
select app.eigendom('tarieven.loontabellen', 'verband');
create policy ieder_leest_vastgesteld on tarieven.loontabellen for select using (staat = 'vastgesteld');

-- By which wage of the table a function is counted, from a day on.
create table tarieven.inschalingen (
  verband text not null references regio.verbanden,
  id uuid not null,
  inlezing uuid not null,
  cao text not null,
  vanaf date not null,
  functie text not null,
  schaal text not null,
  trede text not null,
  staat text not null check (staat in ('vastgesteld', 'vervallen')),
  primary key (verband, id),
  foreign key (verband, inlezing) references tarieven.looninlezingen
);
create unique index een_inschaling on tarieven.inschalingen (verband, cao, vanaf, functie) where staat = 'vastgesteld';
create index on tarieven.inschalingen (verband, inlezing);
select app.eigendom('tarieven.inschalingen', 'verband');
create policy ieder_leest_vastgesteld on tarieven.inschalingen for select using (staat = 'vastgesteld');
