-- SPDX-License-Identifier: EUPL-1.2
-- How a provider builds up its price, beside a tariff that it finds not reëel: pas toe of leg uit [001 §8.1].
create table tarieven.prijsopbouwen (
  aanbieder text not null,
  id uuid not null,
  verband text not null references regio.verbanden,
  tarief uuid not null,
  contract text not null,
  product text not null,
  cao text not null,
  micro boolean not null,
  eenheid text not null,
  bedrag_regio bigint not null check (bedrag_regio > 0),
  bedrag bigint not null check (bedrag > 0),
  toelichting text not null,
  -- Figures of the model and amounts for a whole element, each with its reason.
  afwijkingen jsonb not null,
  -- Both prices by element, and how they were computed.
  bewijs jsonb not null,
  voorbeeld boolean not null,
  ingediend timestamptz not null,
  naam text not null,
  primary key (aanbieder, id)
);
create index on tarieven.prijsopbouwen (id);
create index on tarieven.prijsopbouwen (verband, ingediend);
create index on tarieven.prijsopbouwen (aanbieder, tarief);
select app.eigendom('tarieven.prijsopbouwen', 'aanbieder', 'select, insert');
create policy verband_leest on tarieven.prijsopbouwen for select using (verband = (select app.verband()));

create table tarieven.prijsopbouw_intrekkingen (
  aanbieder text not null,
  opbouw uuid not null,
  verband text not null references regio.verbanden,
  reden text not null,
  op timestamptz not null,
  naam text not null,
  primary key (aanbieder, opbouw),
  foreign key (aanbieder, opbouw) references tarieven.prijsopbouwen
);
create index on tarieven.prijsopbouw_intrekkingen (verband, opbouw);
select app.eigendom('tarieven.prijsopbouw_intrekkingen', 'aanbieder', 'select, insert');
create policy verband_leest on tarieven.prijsopbouw_intrekkingen for select using (verband = (select app.verband()));

-- By when the region said that it answers. Rows are only added; the newest counts.
create table tarieven.prijsopbouw_termijnen (
  verband text not null references regio.verbanden,
  opbouw uuid not null,
  aanbieder text not null,
  uiterlijk date not null,
  op timestamptz not null,
  naam text not null,
  primary key (verband, opbouw, op)
);
create index on tarieven.prijsopbouw_termijnen (aanbieder, opbouw);
select app.eigendom('tarieven.prijsopbouw_termijnen', 'verband', 'select, insert');
create policy aanbieder_leest on tarieven.prijsopbouw_termijnen for select using (aanbieder = (select app.aanbieder()));

-- What the region finds of each thing that is another for the provider; the region's own until it answers.
create table tarieven.prijsopbouw_beoordelingen (
  verband text not null references regio.verbanden,
  id uuid not null,
  opbouw uuid not null,
  oordelen jsonb not null,
  voldoet boolean not null,
  voldoet_reden text not null,
  persoon uuid not null,
  naam text not null,
  op timestamptz not null,
  -- Why whoever answers asked for another one.
  teruggelegd text,
  primary key (verband, id)
);
create index on tarieven.prijsopbouw_beoordelingen (verband, opbouw, op desc);
select app.eigendom('tarieven.prijsopbouw_beoordelingen', 'verband');

create table tarieven.prijsopbouw_antwoorden (
  verband text not null references regio.verbanden,
  opbouw uuid not null,
  aanbieder text not null,
  uitkomst text not null check (uitkomst in ('toegepast', 'deels-toegepast', 'niet-toegepast')),
  gevolg text check (gevolg in ('voor-allen', 'eigen-tarief')),
  -- The price with what is followed.
  bedrag bigint check (bedrag > 0),
  oordelen jsonb not null,
  voldoet boolean not null,
  voldoet_reden text not null,
  motivering text not null,
  document uuid not null,
  -- The change of the tariff for everyone that came of it.
  voorstel uuid,
  op timestamptz not null,
  naam text not null,
  primary key (verband, opbouw),
  foreign key (verband, voorstel) references tarieven.voorstellen,
  check ((uitkomst = 'niet-toegepast') = (gevolg is null) and (gevolg is null) = (bedrag is null)),
  check (voorstel is null or gevolg = 'voor-allen')
);
create index on tarieven.prijsopbouw_antwoorden (aanbieder, opbouw);
create index on tarieven.prijsopbouw_antwoorden (verband, voorstel);
select app.eigendom('tarieven.prijsopbouw_antwoorden', 'verband');
create policy aanbieder_leest on tarieven.prijsopbouw_antwoorden for select using (aanbieder = (select app.aanbieder()));

-- A request for a tariff of one's own that came of a build-up.
alter table tarieven.tariefverzoeken add column prijsopbouw uuid;
create unique index een_verzoek_per_prijsopbouw on tarieven.tariefverzoeken (aanbieder, prijsopbouw) where prijsopbouw is not null;
