-- SPDX-License-Identifier: EUPL-1.2
-- The way to a tariff, step by step, with its file; what aanbieders are asked, are shown, say and are answered.

create table tarieven.processen (
  verband text not null references regio.verbanden,
  id uuid not null,
  contract text not null,
  jaar integer not null check (jaar between 2015 and 2100),
  ingang date not null,
  staat text not null default 'lopend' check (staat in ('lopend', 'afgerond', 'gestaakt')),
  -- The steps are those of the plan; otherwise the usual order.
  uit_plan boolean not null,
  geopend timestamptz not null,
  naam text not null,
  gepresenteerd timestamptz,
  reageren_tot timestamptz,
  toelichting text,
  vrijgegeven timestamptz,
  -- How many reactions were handed in, for members that may not read them.
  reacties integer not null default 0,
  voorstel uuid,
  beeindigd timestamptz,
  reden text,
  voorbeeld boolean not null,
  primary key (verband, id),
  foreign key (verband, voorstel) references tarieven.voorstellen,
  check ((gepresenteerd is null) = (reageren_tot is null)),
  check ((staat = 'lopend') = (beeindigd is null)),
  check ((staat = 'gestaakt') = (reden is not null))
);
create unique index een_lopend_proces on tarieven.processen (verband, contract) where staat = 'lopend';
create index on tarieven.processen (id);
create index on tarieven.processen (verband, voorstel);
select app.eigendom('tarieven.processen', 'verband');
create policy leden_lezen on tarieven.processen for select using (regio.is_lid(verband));

create table tarieven.processtappen (
  verband text not null,
  proces uuid not null,
  code text not null,
  volgorde integer not null,
  letter text not null,
  soort text,
  tekst text not null,
  wie text[] not null,
  uiterlijk date,
  overgeslagen text,
  herkomst jsonb,
  primary key (verband, proces, code),
  foreign key (verband, proces) references tarieven.processen
);
select app.eigendom('tarieven.processtappen', 'verband');
create policy leden_lezen on tarieven.processtappen for select using (regio.is_lid(verband));

-- Who watched, who calculated, which choices were made and why, and what was said: lines are only added [002 §5.3.2].
create table tarieven.procesdossier (
  verband text not null,
  id uuid not null,
  proces uuid not null,
  stap text,
  soort text not null check (soort in ('verslag', 'keuze', 'toezicht', 'rekenwerk')),
  tekst text not null,
  waarom text,
  wie text,
  bestandsnaam text,
  mediatype text,
  sha256 bytea,
  inhoud bytea check (octet_length(inhoud) <= 20971520),
  op timestamptz not null,
  naam text not null,
  primary key (verband, id),
  foreign key (verband, proces) references tarieven.processen,
  foreign key (verband, proces, stap) references tarieven.processtappen,
  check (soort <> 'keuze' or waarom is not null),
  check ((inhoud is null) = (bestandsnaam is null) and (inhoud is null) = (mediatype is null) and (inhoud is null) = (sha256 is null))
);
create index on tarieven.procesdossier (verband, proces, op);
create index on tarieven.procesdossier (id);
select app.eigendom('tarieven.procesdossier', 'verband', 'select, insert');
create policy leden_lezen on tarieven.procesdossier for select using (regio.is_lid(verband));

create table tarieven.functieuitvragen (
  verband text not null,
  id uuid not null,
  proces uuid not null,
  -- With their names: an aanbieder may not read a product book that is still in concept.
  producten jsonb not null,
  eenheid text not null check (eenheid in ('uur', 'fte')),
  toelichting text not null,
  geopend timestamptz not null,
  sluit timestamptz not null,
  gedeeld timestamptz,
  -- How many aanbieders answered: members of the verband know that, and not who said what.
  antwoorden integer not null default 0,
  primary key (verband, id),
  unique (verband, proces),
  foreign key (verband, proces) references tarieven.processen
);
create index on tarieven.functieuitvragen (id);
select app.eigendom('tarieven.functieuitvragen', 'verband');
create policy leden_lezen on tarieven.functieuitvragen for select using (regio.is_lid(verband));

create table tarieven.uitvraaggenodigden (
  verband text not null,
  uitvraag uuid not null,
  aanbieder text not null check (aanbieder ~ '^\d{8}$'),
  primary key (verband, uitvraag, aanbieder),
  foreign key (verband, uitvraag) references tarieven.functieuitvragen
);
create index on tarieven.uitvraaggenodigden (aanbieder, uitvraag);
select app.eigendom('tarieven.uitvraaggenodigden', 'verband', 'select, insert');
create policy leden_lezen on tarieven.uitvraaggenodigden for select using (regio.is_lid(verband));
create policy eigen_regel on tarieven.uitvraaggenodigden for select using (aanbieder = (select app.aanbieder()));
create policy genodigde_leest on tarieven.functieuitvragen for select using (
  (select app.aanbieder()) is not null and exists (
    select from tarieven.uitvraaggenodigden g where g.verband = functieuitvragen.verband and g.uitvraag = functieuitvragen.id));

-- An aanbieder knows of a process from the moment that it is asked something in it.
create policy aanbieder_leest on tarieven.processen for select using (
  (select app.aanbieder()) is not null and (
    gepresenteerd is not null or exists (
      select from tarieven.functieuitvragen u where u.verband = processen.verband and u.proces = processen.id)));

-- The answer of an aanbieder for one product. The verband reads it once it was handed in; then nothing changes it.
create table tarieven.functieopgaven (
  aanbieder text not null,
  uitvraag uuid not null,
  product text not null,
  verband text not null,
  aandelen jsonb not null,
  gewicht text check (gewicht ~ '^\d+(\.\d+)?$'),
  toelichting text,
  bewaard timestamptz not null,
  ingediend timestamptz,
  primary key (aanbieder, uitvraag, product),
  foreign key (verband, uitvraag) references tarieven.functieuitvragen
);
create index on tarieven.functieopgaven (verband, uitvraag) where ingediend is not null;
select app.eigendom('tarieven.functieopgaven', 'aanbieder', 'select, insert, update, delete');
create policy verband_leest_ingediend on tarieven.functieopgaven for select
  using (verband = (select app.verband()) and ingediend is not null);
create policy ingediend_ligt_vast on tarieven.functieopgaven as restrictive for update
  using (ingediend is null) with check (true);
create policy ingediend_blijft on tarieven.functieopgaven as restrictive for delete using (ingediend is null);

-- What came out, for those who answered: only where enough of them did.
create table tarieven.uitvraaguitkomsten (
  verband text not null,
  uitvraag uuid not null,
  product text not null,
  uitkomst jsonb not null,
  primary key (verband, uitvraag, product),
  foreign key (verband, uitvraag) references tarieven.functieuitvragen
);
select app.eigendom('tarieven.uitvraaguitkomsten', 'verband', 'select, insert');
create policy leden_lezen on tarieven.uitvraaguitkomsten for select using (regio.is_lid(verband));
create policy genodigde_leest on tarieven.uitvraaguitkomsten for select using (
  (select app.aanbieder()) is not null and exists (
    select from tarieven.uitvraaggenodigden g where g.verband = uitvraaguitkomsten.verband and g.uitvraag = uitvraaguitkomsten.uitvraag));

-- The function mix that the region computes with, from a day on. Rows are only added; of one day the newest counts.
create table tarieven.functiemixen (
  verband text not null,
  id uuid not null,
  proces uuid not null,
  product text not null,
  van date not null,
  aandelen jsonb not null,
  wijze text not null check (wijze in ('gemiddelde', 'mediaan', 'gewogen', 'eigen')),
  motivering text not null,
  aantal integer not null,
  op timestamptz not null,
  naam text not null,
  primary key (verband, id),
  foreign key (verband, proces) references tarieven.processen
);
create index on tarieven.functiemixen (verband, product, van desc, op desc);
create index on tarieven.functiemixen (verband, proces);
select app.eigendom('tarieven.functiemixen', 'verband', 'select, insert');
create policy leden_lezen on tarieven.functiemixen for select using (regio.is_lid(verband));
create policy gepresenteerd on tarieven.functiemixen for select using (
  (select app.aanbieder()) is not null and exists (
    select from tarieven.processen p
    where p.verband = functiemixen.verband and p.id = proces and p.gepresenteerd is not null));

-- The tariffs as they were presented; what changed afterwards can be laid beside them.
create table tarieven.gepresenteerde_tarieven (
  verband text not null,
  proces uuid not null,
  product text not null,
  naam text not null,
  cao text not null,
  micro boolean not null,
  eenheid text not null,
  bedrag bigint not null check (bedrag > 0),
  kostprijs uuid,
  voorbeeld boolean not null,
  primary key (verband, proces, product, cao, micro),
  foreign key (verband, proces) references tarieven.processen,
  foreign key (verband, kostprijs) references tarieven.kostprijzen
);
create index on tarieven.gepresenteerde_tarieven (verband, kostprijs);
select app.eigendom('tarieven.gepresenteerde_tarieven', 'verband', 'select, insert');
create policy leden_lezen on tarieven.gepresenteerde_tarieven for select using (regio.is_lid(verband));
create policy aanbieder_leest on tarieven.gepresenteerde_tarieven for select using ((select app.aanbieder()) is not null);

-- From the presentation on, while the process runs, aanbieders read the tariffs that are under way, and how they are built up.
create policy aanbieder_leest_gepresenteerd on tarieven.tarieven for select using (
  (select app.aanbieder()) is not null and staat in ('concept', 'voorgesteld') and exists (
    select from tarieven.processen p
    where p.verband = tarieven.verband and p.contract = tarieven.contract and p.staat = 'lopend' and p.gepresenteerd is not null));
create policy aanbieder_leest_gepresenteerd on tarieven.kostprijzen for select using (
  (select app.aanbieder()) is not null and (
    exists (select from tarieven.gepresenteerde_tarieven g where g.verband = kostprijzen.verband and g.kostprijs = kostprijzen.id)
    or exists (
      select from tarieven.tarieven t
      where t.verband = kostprijzen.verband and t.kostprijs = kostprijzen.id and t.staat in ('concept', 'voorgesteld'))));
create index on tarieven.tarieven (verband, kostprijs);

-- What an aanbieder says of a part of the build-up of a product. The verband reads it once it was handed in; then
-- nothing changes it, and no other aanbieder ever reads it.
create table tarieven.tariefreacties (
  aanbieder text not null,
  id uuid not null,
  verband text not null,
  proces uuid not null,
  product text not null,
  onderdeel text not null,
  motivering text not null,
  eigen_cijfer text check (eigen_cijfer ~ '^\d+(\.\d+)?$'),
  cijfersoort text check (cijfersoort in ('euro', 'procent')),
  bestandsnaam text,
  mediatype text,
  inhoud bytea check (octet_length(inhoud) <= 20971520),
  bewaard timestamptz not null,
  ingediend timestamptz,
  primary key (aanbieder, id),
  foreign key (verband, proces) references tarieven.processen,
  check ((eigen_cijfer is null) = (cijfersoort is null)),
  check ((inhoud is null) = (bestandsnaam is null) and (inhoud is null) = (mediatype is null))
);
create index on tarieven.tariefreacties (aanbieder, proces);
create index on tarieven.tariefreacties (verband, proces, product, id) where ingediend is not null;
create index on tarieven.tariefreacties (id);
select app.eigendom('tarieven.tariefreacties', 'aanbieder', 'select, insert, update, delete');
create policy verband_leest_ingediend on tarieven.tariefreacties for select
  using (verband = (select app.verband()) and ingediend is not null);
create policy ingediend_ligt_vast on tarieven.tariefreacties as restrictive for update
  using (ingediend is null) with check (true);
create policy ingediend_blijft on tarieven.tariefreacties as restrictive for delete using (ingediend is null);

-- One answer to one reaction or several. `samenvatting` says without names what was said: that is what others read.
create table tarieven.tariefantwoorden (
  verband text not null,
  id uuid not null,
  proces uuid not null,
  uitkomst text not null check (uitkomst in ('overgenomen', 'deels-overgenomen', 'niet-overgenomen')),
  samenvatting text not null,
  motivering text not null,
  -- How many reactions it answers and about what, written down when all answers go out.
  aantal integer not null default 0,
  waarover jsonb not null default '[]',
  naam text not null,
  op timestamptz not null,
  primary key (verband, id),
  foreign key (verband, proces) references tarieven.processen
);
create index on tarieven.tariefantwoorden (verband, proces);
select app.eigendom('tarieven.tariefantwoorden', 'verband', 'select, insert, update, delete');
create policy leden_lezen on tarieven.tariefantwoorden for select using (
  regio.is_lid(verband) and exists (
    select from tarieven.processen p
    where p.verband = tariefantwoorden.verband and p.id = proces and p.vrijgegeven is not null));

-- Which reaction was answered by what. Its aanbieder reads that from the moment that all answers go out at once.
create table tarieven.beantwoorde_tariefreacties (
  verband text not null,
  reactie uuid not null,
  aanbieder text not null,
  proces uuid not null,
  product text not null,
  onderdeel text not null,
  antwoord uuid not null,
  primary key (verband, reactie),
  foreign key (verband, antwoord) references tarieven.tariefantwoorden,
  foreign key (aanbieder, reactie) references tarieven.tariefreacties
);
create index on tarieven.beantwoorde_tariefreacties (verband, antwoord);
create index on tarieven.beantwoorde_tariefreacties (verband, proces);
create index on tarieven.beantwoorde_tariefreacties (aanbieder, reactie);
select app.eigendom('tarieven.beantwoorde_tariefreacties', 'verband', 'select, insert, update, delete');
create policy eigen_antwoord on tarieven.beantwoorde_tariefreacties for select using (
  aanbieder = (select app.aanbieder()) and exists (
    select from tarieven.processen p
    where p.verband = beantwoorde_tariefreacties.verband and p.id = proces and p.vrijgegeven is not null));
create policy eigen_antwoord on tarieven.tariefantwoorden for select using (
  (select app.aanbieder()) is not null and exists (
    select from tarieven.beantwoorde_tariefreacties b
    where b.verband = tariefantwoorden.verband and b.antwoord = tariefantwoorden.id));
