-- SPDX-License-Identifier: EUPL-1.2
create table beleid.segmenten (
  verband text not null references regio.verbanden,
  code text not null,
  volgorde integer not null,
  naam text not null,
  aard text not null,
  doelgroep jsonb,
  omschrijving text,
  herkomst jsonb not null,
  primary key (verband, code)
);
select app.eigendom('beleid.segmenten', 'verband');
create policy plan_is_openbaar on beleid.segmenten for select using (beleid.mag_lezen(verband));

-- opgesteld_door is null when the text came with the region pack; geregeld is null as long as nobody said it.
create table beleid.randvoorwaarden (
  verband text not null references regio.verbanden,
  code text not null,
  naam text not null,
  situatie text not null,
  invloed text not null check (invloed in ('gemeente', 'aanbieder', 'beide', 'geen')),
  maatregel text not null,
  geregeld text check (geregeld in ('buiten-overeenkomst', 'in-overeenkomst', 'beide', 'procesafspraak')),
  segmenten text[] not null,
  contracten text[] not null,
  kernbedingen text[] not null,
  doelen text[] not null,
  staat text not null check (staat in ('concept', 'vastgesteld')),
  opgesteld_door uuid,
  voorbeeld boolean not null,
  herkomst jsonb,
  primary key (verband, code)
);
create index on beleid.randvoorwaarden (verband, naam, code);
select app.eigendom('beleid.randvoorwaarden', 'verband');
create policy leden_lezen on beleid.randvoorwaarden for select using (regio.is_lid(verband));
-- What stands outside the agreement is the business of the gemeenten alone.
create policy vastgesteld_is_openbaar on beleid.randvoorwaarden for select
  using (staat = 'vastgesteld' and geregeld <> 'buiten-overeenkomst' and (select app.aanbieder()) is not null);

create table beleid.toepassingen (
  verband text not null,
  randvoorwaarde text not null,
  id uuid not null,
  tekst text not null,
  dag date not null,
  door text not null,
  persoon uuid,
  document uuid,
  voorbeeld boolean not null,
  primary key (verband, randvoorwaarde, id),
  foreign key (verband, randvoorwaarde) references beleid.randvoorwaarden
);
select app.eigendom('beleid.toepassingen', 'verband');
create policy leden_lezen on beleid.toepassingen for select using (regio.is_lid(verband));

-- soort is null where the plan does not say it. What people arrange about it stands in the last columns.
create table beleid.onderwerpen (
  verband text not null references regio.verbanden,
  code text not null,
  nummer integer not null,
  naam text not null,
  tekst text not null,
  soort text check (soort in ('geldt-voor-alle', 'beinvloedt-elkaar')),
  segmenten text[] not null,
  voorbeelden text[] not null,
  opgesteld_door uuid,
  voorbeeld boolean not null,
  herkomst jsonb,
  staat text not null default 'open' check (staat in ('open', 'in-dialoog', 'geregeld')),
  trekker text,
  uiterlijk date,
  regeling text,
  primary key (verband, code),
  check (staat <> 'geregeld' or regeling is not null)
);
create index on beleid.onderwerpen (verband, nummer, code);
select app.eigendom('beleid.onderwerpen', 'verband');
create policy leden_lezen on beleid.onderwerpen for select using (regio.is_lid(verband));

-- The headings of a segmentplan and of a segmentmemo. vult: the register that fills a part of the memo.
create table beleid.planonderdelen (
  verband text not null references regio.verbanden,
  van text not null check (van in ('segmentplan', 'segmentmemo')),
  code text not null,
  volgorde integer not null,
  naam text not null,
  inhoud text,
  vult text check (vult in ('effectketen', 'kernbedingen', 'randvoorwaarden', 'onderwerpen')),
  herkomst jsonb,
  primary key (verband, van, code)
);
select app.eigendom('beleid.planonderdelen', 'verband', 'select, insert, update, delete');
create policy plan_is_openbaar on beleid.planonderdelen for select using (beleid.mag_lezen(verband));

-- A region whose plan says nothing of the memo may begin with this form [000, Deelopdracht 1].
create table beleid.memovorm (
  vult text primary key check (vult in ('effectketen', 'kernbedingen', 'randvoorwaarden', 'onderwerpen')),
  volgorde integer not null,
  naam text not null,
  inhoud text not null
);
insert into beleid.memovorm (vult, volgorde, naam, inhoud) values
  ('effectketen', 1, 'Effectketen', 'De doelen die de regio wil bereiken, op welk niveau, en hoe zij die wil meten.'),
  ('kernbedingen', 2, 'Kernbedingen', 'Een prijs voor een prestatie op inspanning of op resultaat, en het kwaliteitsniveau daarvan.'),
  ('randvoorwaarden', 3, 'Randvoorwaarden', 'Beheersmaatregelen voor vier soorten situaties, naar wie er invloed op heeft.'),
  ('onderwerpen', 4, 'Segmentoverstijgende onderwerpen', 'Wat niet in één segment te regelen is maar voor alle geldt, en waar segmenten elkaar beïnvloeden.');
alter table beleid.memovorm enable row level security;
alter table beleid.memovorm force row level security;
create policy voor_ieder on beleid.memovorm for select using (true);
grant select on beleid.memovorm to inkoopregie_app;

-- tekst: as it was last written; geldend: as it was last established.
create table beleid.planteksten (
  verband text not null,
  segment text not null,
  van text not null default 'segmentplan' check (van = 'segmentplan'),
  onderdeel text not null,
  tekst text not null,
  geldend text,
  staat text not null check (staat in ('concept', 'vastgesteld')),
  opgesteld_door uuid,
  door text not null,
  op timestamptz not null,
  primary key (verband, segment, onderdeel),
  foreign key (verband, segment) references beleid.segmenten,
  foreign key (verband, van, onderdeel) references beleid.planonderdelen (verband, van, code)
);
select app.eigendom('beleid.planteksten', 'verband');
create policy leden_lezen on beleid.planteksten for select using (regio.is_lid(verband));

-- What is not finished about a segment, and who takes it up.
create table beleid.losse_einden (
  verband text not null,
  segment text not null,
  id uuid not null,
  onderdeel text,
  tekst text not null,
  trekker text not null,
  uiterlijk date not null,
  afronding text,
  primary key (verband, segment, id),
  foreign key (verband, segment) references beleid.segmenten
);
select app.eigendom('beleid.losse_einden', 'verband');
create policy leden_lezen on beleid.losse_einden for select using (regio.is_lid(verband));

-- inhoud: the parts of the memo as they were put together, so that what is read is what is established.
create table beleid.segmentmemos (
  verband text not null,
  segment text not null,
  versie integer not null,
  staat text not null check (staat in ('concept', 'vastgesteld')),
  dag date not null,
  opgesteld_door uuid,
  door text not null,
  vastgesteld_door text,
  inhoud jsonb not null,
  voorbeeld boolean not null,
  primary key (verband, segment, versie),
  foreign key (verband, segment) references beleid.segmenten
);
create unique index on beleid.segmentmemos (verband, segment) where staat = 'concept';
select app.eigendom('beleid.segmentmemos', 'verband');
create policy leden_lezen on beleid.segmentmemos for select using (regio.is_lid(verband));

create view beleid.v_segmenten with (security_invoker = true) as
  select verband, code, volgorde, naam, aard from beleid.segmenten;
create view beleid.v_randvoorwaarden with (security_invoker = true) as
  select verband, code, naam, situatie, invloed, maatregel, geregeld, segmenten, contracten, kernbedingen, doelen, staat, voorbeeld
  from beleid.randvoorwaarden;
create view beleid.v_onderwerpen with (security_invoker = true) as
  select verband, code, nummer, naam, tekst, soort, segmenten, staat, trekker, uiterlijk, regeling, voorbeeld
  from beleid.onderwerpen;
grant select on beleid.v_segmenten, beleid.v_randvoorwaarden, beleid.v_onderwerpen to inkoopregie_app;
