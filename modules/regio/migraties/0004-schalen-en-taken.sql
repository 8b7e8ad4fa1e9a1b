-- SPDX-License-Identifier: EUPL-1.2

-- A kind of care whose beleid, inkoop and leveranciersmanagement lie at a scale [001 §5.3].
-- contracten, categorieen: what of the own buying is this care; null while nobody said.
create table regio.zorgvormen (
  verband text not null references regio.verbanden,
  code text not null,
  volgorde integer not null,
  groep text not null,
  naam text not null,
  contracten text[],
  categorieen text[],
  primary key (verband, code)
);
select app.eigendom('regio.zorgvormen', 'verband');
create policy leden_lezen on regio.zorgvormen for select using (regio.is_lid(verband));

-- Where the three tasks of a care form lie, from a day. van is null for what was so before anybody wrote a day down;
-- herkomst is null for what a person wrote.
create table regio.schaalregels (
  verband text not null,
  id uuid not null,
  zorgvorm text not null,
  staat text not null check (staat in ('concept', 'vastgesteld')),
  van date,
  tot date,
  beleid jsonb not null,
  inkoop jsonb not null,
  leveranciersmanagement jsonb not null,
  redenen jsonb,
  herzien date,
  voorbeeld boolean not null default false,
  herkomst jsonb,
  opgesteld_door uuid,
  naam text,
  besluit uuid,
  primary key (verband, id),
  foreign key (verband, zorgvorm) references regio.zorgvormen,
  check (van is not null or herkomst is not null)
);
create index on regio.schaalregels (verband, zorgvorm);
create unique index schaalregel_een_concept on regio.schaalregels (verband, zorgvorm) where staat = 'concept';
create unique index schaalregel_uit_pakket on regio.schaalregels (verband, zorgvorm) where herkomst is not null;
select app.eigendom('regio.schaalregels', 'verband');
create policy leden_lezen on regio.schaalregels for select using (regio.is_lid(verband));

-- A task in the cooperation [002 §7.3]. acten: kinds of act that only who has the task may do; volgt: kinds of act after
-- which who has the task finds work on the list. gekoppeld_door is null while the pack made the links.
create table regio.samenwerkingstaken (
  verband text not null references regio.verbanden,
  code text not null,
  volgorde integer not null,
  naam text not null,
  toelichting text,
  acten text[] not null default '{}',
  volgt text[] not null default '{}',
  gemeenterol text not null default 'toegang' check (gemeenterol in ('toegang', 'financien', 'college')),
  herkomst jsonb,
  gekoppeld_door uuid,
  primary key (verband, code)
);
select app.eigendom('regio.samenwerkingstaken', 'verband');
create policy leden_lezen on regio.samenwerkingstaken for select using (regio.is_lid(verband));

create table regio.taakverdelingen (
  verband text not null,
  id uuid not null,
  taak text not null,
  staat text not null check (staat in ('concept', 'vastgesteld')),
  bij text not null check (bij in ('gemeente', 'uitvoeringsorganisatie', 'samen', 'anders')),
  van date,
  tot date,
  reden text,
  herkomst jsonb,
  opgesteld_door uuid,
  naam text,
  besluit uuid,
  primary key (verband, id),
  foreign key (verband, taak) references regio.samenwerkingstaken,
  check (van is not null or herkomst is not null)
);
create unique index taakverdeling_een_concept on regio.taakverdelingen (verband, taak) where staat = 'concept';
create unique index taakverdeling_uit_pakket on regio.taakverdelingen (verband, taak) where herkomst is not null;
select app.eigendom('regio.taakverdelingen', 'verband');
create policy leden_lezen on regio.taakverdelingen for select using (regio.is_lid(verband));

-- Who keeps an eye on an aanbieder for all regions [001 §4.3]. aanbieder is null while only a name is known;
-- the other houder columns say whose work list it is, when the account holder works here.
create table regio.accounthouders (
  verband text not null references regio.verbanden,
  id uuid not null,
  code text,
  aanbieder text check (aanbieder ~ '^\d{8}$'),
  aanbiedernaam text not null,
  houder text not null,
  houder_soort text check (houder_soort in ('verband', 'gemeente')),
  houder_code text,
  houder_rol text check (houder_rol in ('inkoper', 'beleidsadviseur', 'programmadirecteur', 'toegang', 'financien', 'college')),
  plichten text[] not null check (cardinality(plichten) > 0),
  van date,
  tot date,
  overleg date,
  herkomst jsonb,
  voorbeeld boolean not null default false,
  vastgelegd_door uuid,
  primary key (verband, id),
  unique (verband, code),
  check ((houder_soort is null) = (houder_code is null) and (houder_soort is null) = (houder_rol is null)),
  check (tot is null or van is null or van <= tot)
);
create index on regio.accounthouders (verband, aanbieder);
select app.eigendom('regio.accounthouders', 'verband');
create policy leden_lezen on regio.accounthouders for select using (regio.is_lid(verband));

-- What somebody noticed about an aanbieder, for its account holder or for who has the task. No personal data.
create table regio.aanbiedersignalen (
  verband text not null references regio.verbanden,
  id uuid not null,
  aanbieder text not null check (aanbieder ~ '^\d{8}$'),
  aanbiedernaam text not null,
  accounthouder uuid,
  soort text not null check (soort in ('financieel', 'organisatorisch', 'continuiteit', 'kwaliteit', 'geen-zorg')),
  tekst text not null,
  gemeld timestamptz not null,
  melder text not null,
  opgepakt timestamptz,
  opgepakt_door text,
  uitkomst text,
  primary key (verband, id)
);
create index on regio.aanbiedersignalen (verband, aanbieder, gemeld desc);
select app.eigendom('regio.aanbiedersignalen', 'verband');
create policy leden_lezen on regio.aanbiedersignalen for select using (regio.is_lid(verband));
create policy leden_melden on regio.aanbiedersignalen for insert with check (regio.is_lid(verband));
create policy leden_pakken_op on regio.aanbiedersignalen for update using (regio.is_lid(verband));

-- Agreements with who is no aanbieder: an insurer, a school board, a zorg- en veiligheidshuis.
create table regio.derden (
  verband text not null references regio.verbanden,
  id uuid not null,
  code text,
  met text not null,
  waarover text not null,
  van date,
  tot date,
  eigenaar text,
  document text,
  herinnering date,
  herkomst jsonb,
  voorbeeld boolean not null default false,
  vastgelegd_door uuid,
  primary key (verband, id),
  unique (verband, code),
  check (tot is null or van is null or van <= tot)
);
select app.eigendom('regio.derden', 'verband');
create policy leden_lezen on regio.derden for select using (regio.is_lid(verband));

-- A pack that was loaded stays, also when another content came under the same version.
alter table regio.pakketten drop constraint pakketten_pkey, add primary key (verband, versie, hash);
