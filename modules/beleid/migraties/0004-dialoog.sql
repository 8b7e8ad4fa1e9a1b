-- SPDX-License-Identifier: EUPL-1.2
-- Hearing others before a decision: rounds and tables, what they read, what they say, what is answered and published.

-- `vast` is the code of the moment in the plan whose fixed content this one has; `herkomst` is its place there.
-- `handeling` is what a body decides afterwards; null when nothing is to be decided.
create table beleid.dialoogmomenten (
  verband text not null references regio.verbanden,
  id uuid not null,
  soort text not null check (soort in
    ('dialoogronde', 'ontwikkeltafel', 'overlegtafel-fysiek', 'overlegtafel-digitaal', 'marktconsultatie',
     'uitvoeringstoets', 'advies')),
  naam text not null,
  vast text,
  contracten text[] not null,
  segmenten text[] not null,
  inhoud text[] not null,
  stukken_vooraf text[] not null,
  openbaar boolean not null,
  reageren_tot timestamptz,
  handeling text,
  staat text not null default 'concept'
    check (staat in ('concept', 'uitgenodigd', 'gehouden', 'beantwoord', 'gepubliceerd')),
  beantwoord_door uuid,
  gepubliceerd_door uuid,
  besluit uuid,
  voorbeeld boolean not null,
  herkomst jsonb,
  primary key (verband, id)
);
create index on beleid.dialoogmomenten (id);
select app.eigendom('beleid.dialoogmomenten', 'verband');
create policy leden_lezen on beleid.dialoogmomenten for select using (regio.is_lid(verband));

-- An aanbieder sees its own line from the moment it was invited, and never who else was.
create table beleid.genodigden (
  verband text not null,
  id uuid not null,
  moment uuid not null,
  aanbieder text check (aanbieder ~ '^\d{8}$'),
  naam text not null,
  uitgenodigd timestamptz,
  primary key (verband, id),
  unique (verband, moment, aanbieder),
  foreign key (verband, moment) references beleid.dialoogmomenten
);
create unique index on beleid.genodigden (verband, moment, naam) where aanbieder is null;
create index on beleid.genodigden (aanbieder, moment);
select app.eigendom('beleid.genodigden', 'verband', 'select, insert, update, delete');
create policy leden_lezen on beleid.genodigden for select using (regio.is_lid(verband));
create policy genodigde_leest on beleid.genodigden for select
  using (aanbieder = (select app.aanbieder()) and uitgenodigd is not null);

-- An aanbieder sees a moment to which it was invited, one that is open to all, and what was published.
create policy aanbieder_leest on beleid.dialoogmomenten for select using (
  (select app.aanbieder()) is not null and staat <> 'concept' and (
    openbaar or staat = 'gepubliceerd'
    or exists (select from beleid.genodigden g where g.verband = dialoogmomenten.verband and g.moment = dialoogmomenten.id)
  )
);

-- `volgnummer` rises with every change: calendars then know which invitation is the newest (RFC 5545 SEQUENCE).
create table beleid.bijeenkomsten (
  verband text not null,
  id uuid not null,
  moment uuid not null,
  begin timestamptz not null,
  minuten integer not null check (minuten > 0),
  plaats text not null,
  digitaal boolean not null,
  volgnummer integer not null default 0,
  staat text not null default 'gepland' check (staat in ('gepland', 'afgelast', 'gehouden')),
  aanwezig uuid[] not null default '{}',
  gewijzigd timestamptz not null,
  primary key (verband, id),
  foreign key (verband, moment) references beleid.dialoogmomenten
);
create index on beleid.bijeenkomsten (verband, moment, begin);
create index on beleid.bijeenkomsten (id);
select app.eigendom('beleid.bijeenkomsten', 'verband');
create policy wie_het_moment_ziet on beleid.bijeenkomsten for select using (
  exists (select from beleid.dialoogmomenten m where m.verband = bijeenkomsten.verband and m.id = moment)
);

-- Whether an aanbieder comes.
create table beleid.komsten (
  aanbieder text not null,
  bijeenkomst uuid not null,
  verband text not null,
  komst text not null check (komst in ('komt', 'komt-niet', 'stuurt-iemand')),
  wie text,
  op timestamptz not null,
  primary key (aanbieder, bijeenkomst),
  foreign key (verband, bijeenkomst) references beleid.bijeenkomsten
);
create index on beleid.komsten (verband, bijeenkomst);
select app.eigendom('beleid.komsten', 'aanbieder');
create policy verband_leest on beleid.komsten for select using (verband = (select app.verband()));

-- What is read beforehand: a text in numbered bepalingen, or a file. A new version leaves the former as it was.
create table beleid.dialoogstukken (
  verband text not null,
  id uuid not null,
  moment uuid not null,
  naam text not null,
  soort text not null check (soort in ('tekst', 'bestand')),
  versie integer not null,
  primary key (verband, id),
  foreign key (verband, moment) references beleid.dialoogmomenten
);
create index on beleid.dialoogstukken (verband, moment);
create index on beleid.dialoogstukken (id);
select app.eigendom('beleid.dialoogstukken', 'verband');
create policy wie_het_moment_ziet on beleid.dialoogstukken for select using (
  exists (select from beleid.dialoogmomenten m where m.verband = dialoogstukken.verband and m.id = moment)
);

create table beleid.dialoogstukversies (
  verband text not null,
  stuk uuid not null,
  versie integer not null,
  op timestamptz not null,
  naam text not null,
  bestandsnaam text,
  mediatype text,
  sha256 bytea,
  inhoud bytea check (octet_length(inhoud) <= 20971520),
  primary key (verband, stuk, versie),
  foreign key (verband, stuk) references beleid.dialoogstukken,
  check ((inhoud is null) = (mediatype is null) and (inhoud is null) = (bestandsnaam is null) and (inhoud is null) = (sha256 is null))
);
select app.eigendom('beleid.dialoogstukversies', 'verband', 'select, insert');
create policy wie_het_stuk_ziet on beleid.dialoogstukversies for select using (
  exists (select from beleid.dialoogstukken s where s.verband = dialoogstukversies.verband and s.id = stuk)
);

create table beleid.bepalingen (
  verband text not null,
  stuk uuid not null,
  versie integer not null,
  volgorde integer not null,
  nummer text not null,
  tekst text not null,
  primary key (verband, stuk, versie, nummer),
  foreign key (verband, stuk, versie) references beleid.dialoogstukversies
);
select app.eigendom('beleid.bepalingen', 'verband', 'select, insert');
create policy wie_het_stuk_ziet on beleid.bepalingen for select using (
  exists (select from beleid.dialoogstukken s where s.verband = bepalingen.verband and s.id = stuk)
);

-- What an aanbieder says of one bepaling, or of a stuk as a whole. The verband reads it once it was handed in; from then
-- on nothing changes it, and no other aanbieder ever reads it here. `vertrouwelijk` is never published.
create table beleid.reacties (
  aanbieder text not null,
  id uuid not null,
  verband text not null,
  moment uuid not null,
  stuk uuid not null,
  bepaling text,
  versie integer not null,
  soort text not null check (soort in ('vraag', 'bezwaar', 'voorstel', 'steun')),
  tekst text not null,
  vertrouwelijk text,
  bewaard timestamptz not null,
  ingediend timestamptz,
  primary key (aanbieder, id),
  foreign key (verband, moment) references beleid.dialoogmomenten,
  foreign key (verband, stuk, versie) references beleid.dialoogstukversies
);
create index on beleid.reacties (verband, moment, stuk, bepaling, id) where ingediend is not null;
create index on beleid.reacties (aanbieder, moment);
create index on beleid.reacties (id);
select app.eigendom('beleid.reacties', 'aanbieder', 'select, insert, update, delete');
create policy verband_leest_ingediend on beleid.reacties for select
  using (verband = (select app.verband()) and ingediend is not null);
create policy ingediend_ligt_vast on beleid.reacties as restrictive for update using (ingediend is null) with check (true);
create policy ingediend_blijft on beleid.reacties as restrictive for delete using (ingediend is null);

-- One answer of the verband to one reaction or to several, and what it changes: `oud` became `nieuw`.
create table beleid.beantwoordingen (
  verband text not null,
  id uuid not null,
  moment uuid not null,
  uitkomst text not null check (uitkomst in ('gewijzigd', 'niet-gewijzigd', 'toegelicht')),
  tekst text not null,
  motivering text,
  stuk uuid,
  bepaling text,
  oud text,
  nieuw text,
  naam text not null,
  op timestamptz not null,
  primary key (verband, id),
  foreign key (verband, moment) references beleid.dialoogmomenten,
  check ((uitkomst = 'gewijzigd') = (nieuw is not null))
);
create index on beleid.beantwoordingen (verband, moment);
create unique index on beleid.beantwoordingen (verband, stuk, bepaling) where nieuw is not null;
select app.eigendom('beleid.beantwoordingen', 'verband', 'select, insert, update, delete');

-- Which reaction was answered by what. Its aanbieder reads that when all answers are there, everyone at the same moment.
create table beleid.beantwoorde_reacties (
  verband text not null,
  reactie uuid not null,
  aanbieder text not null,
  moment uuid not null,
  beantwoording uuid not null,
  publicatietekst text,
  primary key (verband, reactie),
  foreign key (verband, beantwoording) references beleid.beantwoordingen,
  foreign key (aanbieder, reactie) references beleid.reacties
);
create index on beleid.beantwoorde_reacties (verband, beantwoording);
create index on beleid.beantwoorde_reacties (verband, moment);
create index on beleid.beantwoorde_reacties (aanbieder, reactie);
select app.eigendom('beleid.beantwoorde_reacties', 'verband', 'select, insert, update, delete');
create policy eigen_antwoord on beleid.beantwoorde_reacties for select using (
  aanbieder = (select app.aanbieder()) and exists (
    select from beleid.dialoogmomenten m
    where m.verband = beantwoorde_reacties.verband and m.id = moment and m.staat in ('beantwoord', 'gepubliceerd'))
);
create policy eigen_antwoord on beleid.beantwoordingen for select using (
  (select app.aanbieder()) is not null and exists (
    select from beleid.beantwoorde_reacties b
    where b.verband = beantwoordingen.verband and b.beantwoording = beantwoordingen.id)
);
create policy gepubliceerd on beleid.beantwoordingen for select using (
  exists (select from beleid.dialoogmomenten m
          where m.verband = beantwoordingen.verband and m.id = moment and m.staat = 'gepubliceerd')
  and ((select app.aanbieder()) is not null or regio.is_lid(verband))
);

-- What everyone may read of the reactions: without the name of who said it, and without what was told in confidence.
create table beleid.gepubliceerde_reacties (
  verband text not null,
  moment uuid not null,
  nummer integer not null,
  stuk uuid not null,
  bepaling text,
  soort text not null,
  tekst text not null,
  beantwoording uuid not null,
  primary key (verband, moment, nummer),
  foreign key (verband, beantwoording) references beleid.beantwoordingen
);
select app.eigendom('beleid.gepubliceerde_reacties', 'verband', 'select, insert');
create policy wie_het_moment_ziet on beleid.gepubliceerde_reacties for select using (
  exists (select from beleid.dialoogmomenten m where m.verband = gepubliceerde_reacties.verband and m.id = moment)
);

-- The report and the letter that says what changes, kept unchanged with their hash.
create table beleid.dialoogdocumenten (
  verband text not null,
  id uuid not null,
  moment uuid not null,
  soort text not null check (soort in ('verslag', 'wijzigingsbrief')),
  naam text not null,
  mediatype text not null,
  sha256 bytea not null,
  inhoud bytea not null,
  op timestamptz not null,
  primary key (verband, id),
  foreign key (verband, moment) references beleid.dialoogmomenten
);
create index on beleid.dialoogdocumenten (verband, moment);
create index on beleid.dialoogdocumenten (id);
select app.eigendom('beleid.dialoogdocumenten', 'verband', 'select, insert');
create policy wie_het_moment_ziet on beleid.dialoogdocumenten for select using (
  exists (select from beleid.dialoogmomenten m where m.verband = dialoogdocumenten.verband and m.id = moment)
);

create view beleid.v_dialoogmomenten with (security_invoker = true) as
  select verband, id, soort, naam, contracten, segmenten, staat, reageren_tot, besluit, voorbeeld from beleid.dialoogmomenten;
grant select on beleid.v_dialoogmomenten to inkoopregie_app;
