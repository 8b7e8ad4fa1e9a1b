-- SPDX-License-Identifier: EUPL-1.2
-- Who may deliver: procedures of a verband, what aanbieders hand in, and what two assessors and the director make of it.
create schema inkoop;
grant usage on schema inkoop to inkoopregie_app;

-- `voorwaarden` is what the aanbieder may count on, frozen at publication: form, criteria, products, tariffs, pack.
create table inkoop.procedures (
  verband text not null references regio.verbanden,
  id uuid not null,
  contract text not null,
  contract_nummer integer not null,
  contract_naam text not null,
  opent timestamptz not null,
  sluit timestamptz not null,
  uitslag date not null,
  ingang date not null,
  staat text not null default 'concept' check (staat in ('concept', 'gepubliceerd')),
  voorbereid timestamptz not null,
  voorbereid_door uuid,
  voorbereid_naam text not null,
  voorwaarden jsonb,
  gepubliceerd timestamptz,
  besluit uuid,
  primary key (verband, id),
  check (opent < sluit),
  check (staat = 'concept' or (voorwaarden is not null and gepubliceerd is not null and besluit is not null))
);
create index on inkoop.procedures (id);
create index on inkoop.procedures (sluit) where staat = 'gepubliceerd';
select app.eigendom('inkoop.procedures', 'verband');
create policy ieder_leest_gepubliceerd on inkoop.procedures for select using (staat = 'gepubliceerd');
create policy leden_lezen on inkoop.procedures for select using (regio.is_lid(verband));

-- What belongs to a procedure and anyone may read once it is published.
create table inkoop.procedure_documenten (
  verband text not null,
  id uuid not null,
  procedure uuid not null,
  naam text not null,
  mediatype text not null,
  sha256 bytea not null,
  inhoud bytea not null,
  op timestamptz not null,
  primary key (verband, id),
  foreign key (verband, procedure) references inkoop.procedures
);
create index on inkoop.procedure_documenten (verband, procedure);
select app.eigendom('inkoop.procedure_documenten', 'verband', 'select, insert');
create policy ieder_leest_gepubliceerd on inkoop.procedure_documenten for select using (
  exists (select from inkoop.procedures p
          where p.verband = procedure_documenten.verband and p.id = procedure and p.staat = 'gepubliceerd')
);

-- What one aanbieder hands in. The verband sees a row from the moment it was handed in; from then on nothing changes it.
-- `inhoud` is the canonical text of what was handed in, `sha256` its hash on the receipt.
create table inkoop.inschrijvingen (
  aanbieder text not null,
  id uuid not null,
  verband text not null,
  procedure uuid not null,
  producten text[] not null default '{}',
  cao text,
  vrijwilligers boolean,
  verklaringen jsonb not null default '{}',
  begonnen timestamptz not null,
  bewaard timestamptz not null,
  ingediend timestamptz,
  inhoud text,
  sha256 bytea,
  primary key (aanbieder, id),
  unique (aanbieder, verband, procedure),
  foreign key (verband, procedure) references inkoop.procedures,
  check ((ingediend is null) = (inhoud is null) and (ingediend is null) = (sha256 is null))
);
create index on inkoop.inschrijvingen (verband, procedure);
create index on inkoop.inschrijvingen (id);
select app.eigendom('inkoop.inschrijvingen', 'aanbieder');
create policy verband_leest_ingediend on inkoop.inschrijvingen for select
  using (verband = (select app.verband()) and ingediend is not null);
create policy ingediend_ligt_vast on inkoop.inschrijvingen as restrictive for update
  using (ingediend is null) with check (true);

-- Documents of an aanbieder, encrypted; given once, they can be used again in another inschrijving.
create table inkoop.bewijsstukken (
  aanbieder text not null,
  id uuid not null,
  bewijs text not null,
  naam text not null,
  mediatype text not null,
  grootte integer not null,
  dagtekening date,
  sha256 bytea not null,
  inhoud bytea not null,
  op timestamptz not null,
  primary key (aanbieder, id)
);
create index on inkoop.bewijsstukken (aanbieder, bewijs);
create index on inkoop.bewijsstukken (id);
select app.eigendom('inkoop.bewijsstukken', 'aanbieder', 'select, insert');

-- Which document proves what in an inschrijving; `product` is empty where it counts for the aanbieder as a whole.
create table inkoop.inschrijving_bewijzen (
  aanbieder text not null,
  inschrijving uuid not null,
  criterium text not null,
  bewijs text not null,
  product text not null default '',
  bewijsstuk uuid not null,
  op timestamptz not null,
  primary key (aanbieder, inschrijving, criterium, bewijs, product, bewijsstuk),
  foreign key (aanbieder, inschrijving) references inkoop.inschrijvingen,
  foreign key (aanbieder, bewijsstuk) references inkoop.bewijsstukken
);
create index on inkoop.inschrijving_bewijzen (bewijsstuk);
select app.eigendom('inkoop.inschrijving_bewijzen', 'aanbieder', 'select, insert, delete');
create policy verband_leest_ingediend on inkoop.inschrijving_bewijzen for select using (
  exists (select from inkoop.inschrijvingen i
          where i.aanbieder = inschrijving_bewijzen.aanbieder and i.id = inschrijving
            and i.verband = (select app.verband()) and i.ingediend is not null)
);
create policy ingediend_ligt_vast_bij on inkoop.inschrijving_bewijzen as restrictive for insert with check (
  exists (select from inkoop.inschrijvingen i
          where i.aanbieder = inschrijving_bewijzen.aanbieder and i.id = inschrijving and i.ingediend is null)
);
create policy ingediend_ligt_vast_af on inkoop.inschrijving_bewijzen as restrictive for delete using (
  exists (select from inkoop.inschrijvingen i
          where i.aanbieder = inschrijving_bewijzen.aanbieder and i.id = inschrijving and i.ingediend is null)
);

-- Who assessed, and when. Colleagues see that someone did, not yet what.
-- `soort` of the round: by oneself, together where two differed, or again after the aanbieder was heard.
create table inkoop.beoordelaars (
  verband text not null,
  inschrijving uuid not null,
  ronde integer not null,
  persoon uuid not null,
  soort text not null check (soort in ('zelfstandig', 'samen', 'na-zienswijze')),
  naam text not null,
  op timestamptz not null,
  primary key (verband, inschrijving, ronde, persoon)
);
select app.eigendom('inkoop.beoordelaars', 'verband', 'select, insert');

-- One verdict of one assessor on one criterion (for one product, or empty for the aanbieder as a whole).
create table inkoop.beoordelingen (
  verband text not null,
  inschrijving uuid not null,
  ronde integer not null,
  persoon uuid not null,
  criterium text not null,
  product text not null default '',
  oordeel text not null check (oordeel in ('voldoet', 'voldoet-niet')),
  toelichting text not null default '',
  primary key (verband, inschrijving, ronde, persoon, criterium, product),
  foreign key (verband, inschrijving, ronde, persoon) references inkoop.beoordelaars
);
select app.eigendom('inkoop.beoordelingen', 'verband', 'select, insert');
-- Nobody reads another's verdict before the own one is in; once both are in, whoever decides reads them.
create policy eerst_zelf on inkoop.beoordelingen as restrictive for select using (
  persoon::text = app.persoon()
  or exists (select from inkoop.beoordelaars b
             where b.verband = beoordelingen.verband and b.inschrijving = beoordelingen.inschrijving
               and b.ronde = beoordelingen.ronde and b.persoon::text = app.persoon())
  or (select count(*) from inkoop.beoordelaars b
      where b.verband = beoordelingen.verband and b.inschrijving = beoordelingen.inschrijving
        and b.ronde = beoordelingen.ronde) >= 2
);

-- Hoor en wederhoor: what the verband asks before it rejects, and what the aanbieder answers.
create table inkoop.zienswijzeverzoeken (
  verband text not null,
  inschrijving uuid not null,
  aanbieder text not null,
  tekorten jsonb not null,
  uiterlijk date not null,
  gevraagd timestamptz not null,
  gevraagd_door uuid,
  naam text not null,
  brief uuid not null,
  primary key (verband, inschrijving)
);
select app.eigendom('inkoop.zienswijzeverzoeken', 'verband', 'select, insert');
create policy aanbieder_leest on inkoop.zienswijzeverzoeken for select using (aanbieder = (select app.aanbieder()));

create table inkoop.zienswijzen (
  aanbieder text not null,
  inschrijving uuid not null,
  verband text not null,
  tekst text not null,
  gegeven timestamptz not null,
  primary key (aanbieder, inschrijving),
  foreign key (aanbieder, inschrijving) references inkoop.inschrijvingen
);
select app.eigendom('inkoop.zienswijzen', 'aanbieder', 'select, insert');
create policy verband_leest on inkoop.zienswijzen for select using (verband = (select app.verband()));

create table inkoop.zienswijze_bewijzen (
  aanbieder text not null,
  inschrijving uuid not null,
  verband text not null,
  criterium text not null,
  product text not null default '',
  bewijsstuk uuid not null,
  primary key (aanbieder, inschrijving, bewijsstuk),
  foreign key (aanbieder, inschrijving) references inkoop.zienswijzen,
  foreign key (aanbieder, bewijsstuk) references inkoop.bewijsstukken
);
create index on inkoop.zienswijze_bewijzen (bewijsstuk);
select app.eigendom('inkoop.zienswijze_bewijzen', 'aanbieder', 'select, insert');
create policy verband_leest on inkoop.zienswijze_bewijzen for select using (verband = (select app.verband()));

-- A document opens for the verband with the inschrijving or zienswijze that uses it.
create policy verband_leest_ingediend on inkoop.bewijsstukken for select using (
  exists (select from inkoop.inschrijving_bewijzen b
          where b.bewijsstuk = bewijsstukken.id and b.aanbieder = bewijsstukken.aanbieder)
  or exists (select from inkoop.zienswijze_bewijzen z
             where z.bewijsstuk = bewijsstukken.id and z.aanbieder = bewijsstukken.aanbieder)
);

-- The decision on one inschrijving, in effect from `ingang`. The aanbieder reads its own, the members all.
create table inkoop.toelatingen (
  verband text not null,
  inschrijving uuid not null,
  procedure uuid not null,
  contract text not null,
  aanbieder text not null,
  besluit uuid not null,
  uitkomst text not null check (uitkomst in ('toegelaten', 'afgewezen')),
  producten text[] not null,
  afgevallen text[] not null,
  tekorten jsonb not null,
  cao text not null,
  micro boolean not null,
  ingang date not null,
  motivering text not null,
  bewijs jsonb not null,
  brief uuid not null,
  besloten timestamptz not null,
  naam text not null,
  primary key (verband, inschrijving),
  foreign key (verband, procedure) references inkoop.procedures
);
create index on inkoop.toelatingen (aanbieder);
select app.eigendom('inkoop.toelatingen', 'verband', 'select, insert');
create policy aanbieder_leest on inkoop.toelatingen for select using (aanbieder = (select app.aanbieder()));
create policy leden_lezen on inkoop.toelatingen for select using (regio.is_lid(verband));

create view inkoop.v_procedures with (security_invoker = true) as
  select verband, id, contract, contract_naam, opent, sluit, uitslag, ingang, staat, gepubliceerd, besluit
  from inkoop.procedures;
create view inkoop.v_toelatingen with (security_invoker = true) as
  select verband, inschrijving, procedure, contract, aanbieder, besluit, uitkomst, producten, afgevallen, cao, micro,
    ingang, besloten
  from inkoop.toelatingen;
grant select on inkoop.v_procedures, inkoop.v_toelatingen to inkoopregie_app;
