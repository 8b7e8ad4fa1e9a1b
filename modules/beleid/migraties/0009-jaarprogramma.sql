-- SPDX-License-Identifier: EUPL-1.2

-- One version of what the regional organisation does and costs in a year. A change makes a next version; the earlier one stays.
-- sleutel: by which weights the gemeenten pay, chosen by the region: { naam, bron, gewichten: { gemeente: number } }.
create table beleid.jaarprogrammas (
  verband text not null references regio.verbanden,
  jaar integer not null check (jaar between 2015 and 2100),
  versie integer not null check (versie > 0),
  staat text not null check (staat in ('concept', 'ter-zienswijze', 'vastgesteld', 'verantwoord', 'vervangen')),
  reden text,
  sleutel jsonb,
  zienswijzen_tot date,
  rapportages date[] not null default '{}',
  verantwoording_tot date,
  opgesteld_door uuid,
  primary key (verband, jaar, versie),
  check (versie = 1 or reden is not null),
  check (staat not in ('ter-zienswijze', 'vastgesteld', 'verantwoord') or (sleutel is not null and zienswijzen_tot is not null))
);
create unique index een_in_bewerking on beleid.jaarprogrammas (verband, jaar) where staat in ('concept', 'ter-zienswijze');
create unique index een_geldig on beleid.jaarprogrammas (verband, jaar) where staat in ('vastgesteld', 'verantwoord');
select app.eigendom('beleid.jaarprogrammas', 'verband');
create policy leden_lezen on beleid.jaarprogrammas for select using (regio.is_lid(verband));

-- bedrag: null means unknown. herkomst is null for what people wrote.
create table beleid.programmaposten (
  verband text not null,
  jaar integer not null,
  versie integer not null,
  code text not null,
  soort text not null check (soort in ('taak', 'innovatie', 'lump-sum', 'apparaat')),
  naam text not null,
  tekst text not null,
  prioriteit text check (prioriteit in ('hoog', 'midden', 'laag')),
  planning text,
  bedrag bigint check (bedrag >= 0),
  contract text,
  vorm text check (vorm in ('lump-sum', 'beschikbaarheid')),
  voorbeeld boolean not null default false,
  herkomst jsonb,
  primary key (verband, jaar, versie, code),
  foreign key (verband, jaar, versie) references beleid.jaarprogrammas,
  foreign key (verband, contract) references beleid.contracten,
  check ((soort = 'lump-sum') = (contract is not null)),
  check ((contract is null) = (vorm is null))
);
create index on beleid.programmaposten (verband, contract);
select app.eigendom('beleid.programmaposten', 'verband', 'select, insert, update, delete');
create policy leden_lezen on beleid.programmaposten for select using (regio.is_lid(verband));

-- What a council thinks of a version. It belongs to its gemeente, and is given once.
create table beleid.zienswijzen (
  verband text not null,
  jaar integer not null,
  versie integer not null,
  gemeente text not null,
  op date not null,
  oordeel text not null check (oordeel in ('instemmend', 'met-opmerkingen', 'afwijzend', 'geen-zienswijze')),
  tekst text,
  naam text not null,
  primary key (verband, jaar, versie, gemeente),
  foreign key (verband, jaar, versie) references beleid.jaarprogrammas,
  check (tekst is not null or oordeel in ('instemmend', 'geen-zienswijze'))
);
alter table beleid.zienswijzen enable row level security;
alter table beleid.zienswijzen force row level security;
create policy gemeente_schrijft on beleid.zienswijzen for insert
  with check (gemeente = (select app.gemeente()) and regio.is_lid(verband));
create policy verband_en_leden_lezen on beleid.zienswijzen for select
  using (verband = (select app.verband()) or regio.is_lid(verband));
grant select, insert on beleid.zienswijzen to inkoopregie_app;

-- How a year stands on a day, post by post. Amounts: null means unknown.
create table beleid.bestuursrapportages (
  verband text not null,
  jaar integer not null,
  versie integer not null,
  peildatum date not null,
  toelichting text,
  opgesteld_door uuid,
  naam text not null,
  primary key (verband, jaar, peildatum),
  foreign key (verband, jaar, versie) references beleid.jaarprogrammas
);
select app.eigendom('beleid.bestuursrapportages', 'verband');
create policy leden_lezen on beleid.bestuursrapportages for select using (regio.is_lid(verband));

create table beleid.rapportageposten (
  verband text not null,
  jaar integer not null,
  peildatum date not null,
  post text not null,
  gerealiseerd bigint check (gerealiseerd >= 0),
  prognose bigint check (prognose >= 0),
  voortgang text,
  toelichting text,
  primary key (verband, jaar, peildatum, post),
  foreign key (verband, jaar, peildatum) references beleid.bestuursrapportages
);
select app.eigendom('beleid.rapportageposten', 'verband');
create policy leden_lezen on beleid.rapportageposten for select using (regio.is_lid(verband));
