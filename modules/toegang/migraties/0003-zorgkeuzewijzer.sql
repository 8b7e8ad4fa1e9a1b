-- SPDX-License-Identifier: EUPL-1.2
-- The zorgkeuzewijzer: what anyone may see of the care that is bought. What is for everyone stands in tables of its own,
-- that hold public columns only; whoever is not signed in wears no hat, and sees nothing but those.

-- One row for each verband that works here, from its pack. A figure that the plan does not give is null.
create table toegang.wijzers (
  verband text primary key references regio.verbanden,
  naam text not null,
  wachttijdnorm text,
  actueel_dagen integer,
  antwoord_dagen integer,
  afspraken_voorbeeld boolean not null default false,
  routes jsonb not null,
  niet_gekomen_cent integer
);
select app.eigendom('toegang.wijzers', 'verband');
create policy ieder_leest on toegang.wijzers for select using (true);

-- A product in everyday words, with the words in which people ask for it. `bewerkt`: no longer as the pack gave it.
create table toegang.productuitleggen (
  verband text not null references regio.verbanden,
  product text not null,
  naam text not null,
  uitleg text not null,
  woorden text not null default '',
  voorbeeld boolean not null default false,
  bewerkt boolean not null default false,
  primary key (verband, product)
);
select app.eigendom('toegang.productuitleggen', 'verband');

-- The adopted versions of products as people look for them.
create table toegang.wijzerproducten (
  verband text not null references toegang.wijzers,
  product text not null,
  versie integer not null,
  naam text not null,
  gewone_naam text not null,
  uitleg text not null,
  in_gewone_woorden boolean not null,
  doelgroep text,
  wet text not null,
  leeftijd_van integer,
  leeftijd_tot integer,
  routes text[],
  van date not null,
  tot date,
  volgorde integer not null,
  voorbeeld boolean not null,
  woorden text not null,
  zoek tsvector not null generated always as (
    setweight(to_tsvector('dutch'::regconfig, woorden), 'A') || setweight(to_tsvector('dutch'::regconfig, naam || ' ' || gewone_naam), 'B')
    || setweight(to_tsvector('dutch'::regconfig, uitleg), 'C') || setweight(to_tsvector('dutch'::regconfig, coalesce(doelgroep, '')), 'D')) stored,
  primary key (verband, product, versie)
);
create index on toegang.wijzerproducten using gin (zoek);
select app.eigendom('toegang.wijzerproducten', 'verband', 'select, insert, delete');
create policy ieder_leest on toegang.wijzerproducten for select using (true);

-- Who gives what in which gemeente under a signed overeenkomst: one row for each product, gemeente and aanbieder, with the
-- wait time that counts. Made again for one aanbieder whenever something about it changes.
create table toegang.keuzeaanbod (
  verband text not null references toegang.wijzers,
  gemeente text not null,
  product text not null,
  aanbieder text not null,
  van date not null,
  tot date not null,
  weken_gesprek integer,
  weken_hulp integer,
  peildatum date,
  stop_van date,
  stop_tot date,
  voorbeeld boolean not null,
  primary key (gemeente, product, aanbieder, verband, van)
);
create index keuzeaanbod_tellen on toegang.keuzeaanbod (gemeente, product)
  include (verband, van, tot, weken_gesprek, weken_hulp, peildatum, stop_van, stop_tot);
create index on toegang.keuzeaanbod (aanbieder, verband, product);
create index on toegang.keuzeaanbod (verband, aanbieder);
select app.eigendom('toegang.keuzeaanbod', 'verband', 'select, insert, delete');
create policy ieder_leest on toegang.keuzeaanbod for select using (true);

-- What an aanbieder says of itself. It is for everyone as soon as somebody may choose this aanbieder.
create table toegang.aanbiederprofielen (
  aanbieder text primary key,
  omschrijving text not null,
  website text,
  telefoon text,
  talen text,
  toegankelijkheid text,
  bewaard timestamptz not null,
  voorbeeld boolean not null default false
);
select app.eigendom('toegang.aanbiederprofielen', 'aanbieder');
create policy ieder_leest_wie_te_kiezen_is on toegang.aanbiederprofielen for select
  using (exists (select from toegang.keuzeaanbod k where k.aanbieder = aanbiederprofielen.aanbieder));

-- Where an aanbieder works, within a verband. Without a row it works in all of it.
create table toegang.werkgebieden (
  aanbieder text not null,
  verband text not null,
  gemeente text not null,
  primary key (aanbieder, verband, gemeente)
);
create index on toegang.werkgebieden (verband, aanbieder);
select app.eigendom('toegang.werkgebieden', 'aanbieder', 'select, insert, delete');
create policy verband_leest on toegang.werkgebieden for select using (verband = (select app.verband()));

-- Wait times as they were reported [002 §5.4.2]; the newest counts. `gemeente` is empty where it is the same everywhere.
create table toegang.wachttijden (
  aanbieder text not null,
  verband text not null,
  product text not null,
  gemeente text not null default '',
  peildatum date not null,
  weken_gesprek integer not null check (weken_gesprek between 0 and 260),
  weken_hulp integer not null check (weken_hulp between 0 and 260),
  gemeld timestamptz not null,
  primary key (aanbieder, verband, product, gemeente, peildatum)
);
create index on toegang.wachttijden (verband, aanbieder, product);
select app.eigendom('toegang.wachttijden', 'aanbieder');
create policy verband_leest on toegang.wachttijden for select using (verband = (select app.verband()));

-- No new people for a while: on what ground, from when, and until when if that is known. `product` is empty for all of them.
create table toegang.clientstops (
  verband text not null references regio.verbanden,
  id uuid not null,
  aanbieder text not null,
  product text not null default '',
  grond text not null check (grond in ('wachtlijst', 'handhaving', 'budgetplafond')),
  motivering text not null,
  van date not null,
  tot date check (tot is null or tot >= van),
  primary key (verband, id)
);
create index on toegang.clientstops (verband, aanbieder);
select app.eigendom('toegang.clientstops', 'verband', 'select, insert, update, delete');
create policy aanbieder_leest on toegang.clientstops for select using (aanbieder = (select app.aanbieder()));

-- Where one begins in a gemeente: the wijkteam or whatever it is called there.
create table toegang.toegangspunten (
  gemeente text primary key,
  naam text not null,
  telefoon text not null,
  website text,
  bereikbaar text,
  bewaard timestamptz not null,
  voorbeeld boolean not null default false
);
select app.eigendom('toegang.toegangspunten', 'gemeente');
create policy ieder_leest on toegang.toegangspunten for select using (true);

-- Help of the gemeente itself, for which nobody has to decide.
create table toegang.voorliggend_aanbod (
  gemeente text not null,
  id uuid not null,
  naam text not null,
  omschrijving text not null,
  voor text not null,
  bereiken text not null,
  website text,
  leeftijd_van integer,
  leeftijd_tot integer,
  woorden text not null default '',
  bewaard timestamptz not null,
  gestopt boolean not null default false,
  voorbeeld boolean not null default false,
  zoek tsvector not null generated always as (
    setweight(to_tsvector('dutch'::regconfig, woorden), 'A') || setweight(to_tsvector('dutch'::regconfig, naam), 'B')
    || setweight(to_tsvector('dutch'::regconfig, omschrijving || ' ' || voor), 'C')) stored,
  primary key (gemeente, id)
);
select app.eigendom('toegang.voorliggend_aanbod', 'gemeente');
create policy ieder_leest_wat_er_is on toegang.voorliggend_aanbod for select using (not gestopt);

-- What people wrote about an aanbieder or a product. Nobody but the verband reads it, and then only after unlocking:
-- `inhoud` holds the story and who wrote it, `antwoord` what was done with it. `zegel` makes sending twice the same as once.
create table toegang.ervaringen (
  verband text not null references toegang.wijzers,
  id uuid not null,
  soort text not null check (soort in ('ervaring', 'klacht')),
  aanbieder text,
  product text,
  gemeente text,
  inhoud bytea not null,
  zegel bytea not null,
  ontvangen timestamptz not null,
  uiterlijk date,
  afgehandeld timestamptz,
  antwoord bytea,
  primary key (verband, id),
  unique (verband, zegel),
  check ((afgehandeld is null) = (antwoord is null))
);
create index on toegang.ervaringen (verband, ontvangen);
select app.eigendom('toegang.ervaringen', 'verband');
