-- SPDX-License-Identifier: EUPL-1.2
-- A provider asks for a tariff of its own, with other figures of the model than the region computes with.
create table tarieven.tariefverzoeken (
  aanbieder text not null,
  id uuid not null,
  verband text not null references regio.verbanden,
  -- The tariff of the region from which it deviates.
  tarief uuid not null,
  contract text not null,
  product text not null,
  cao text not null,
  micro boolean not null,
  eenheid text not null,
  bedrag_nu bigint not null check (bedrag_nu > 0),
  bedrag bigint not null check (bedrag > 0),
  ingang date not null,
  toelichting text not null,
  -- What changes in the model, each with its reason.
  afwijkingen jsonb not null,
  -- The computation with these figures.
  bewijs jsonb not null,
  voorbeeld boolean not null,
  ingediend timestamptz not null,
  naam text not null,
  primary key (aanbieder, id)
);
create index on tarieven.tariefverzoeken (id);
create index on tarieven.tariefverzoeken (verband, ingediend);
select app.eigendom('tarieven.tariefverzoeken', 'aanbieder', 'select, insert');
create policy verband_leest on tarieven.tariefverzoeken for select using (verband = (select app.verband()));

-- The advice of each discipline, by a person of its own.
create table tarieven.tariefadviezen (
  verband text not null references regio.verbanden,
  verzoek uuid not null,
  discipline text not null,
  oordeel text not null check (oordeel in ('toekennen', 'afwijzen')),
  tekst text not null,
  persoon uuid not null,
  naam text not null,
  op timestamptz not null,
  primary key (verband, verzoek, discipline),
  unique (verband, verzoek, persoon)
);
select app.eigendom('tarieven.tariefadviezen', 'verband', 'select, insert');

create table tarieven.verzoekbesluiten (
  verband text not null references regio.verbanden,
  verzoek uuid not null,
  aanbieder text not null,
  uitkomst text not null check (uitkomst in ('toegekend', 'afgewezen')),
  motivering text not null,
  besluit uuid not null,
  op timestamptz not null,
  naam text not null,
  primary key (verband, verzoek)
);
select app.eigendom('tarieven.verzoekbesluiten', 'verband', 'select, insert');
create policy aanbieder_leest on tarieven.verzoekbesluiten for select using (aanbieder = (select app.aanbieder()));

-- The tariff of one provider, by an addendum; before that of the region as long as it runs.
create table tarieven.aanbiedertarieven (
  verband text not null references regio.verbanden,
  id uuid not null,
  aanbieder text not null,
  verzoek uuid not null,
  contract text not null,
  product text not null,
  eenheid text not null,
  bedrag bigint not null check (bedrag > 0),
  van date not null,
  tot date check (tot >= van),
  document uuid not null,
  voorbeeld boolean not null,
  primary key (verband, id),
  constraint geen_overlap_per_aanbieder exclude using gist
    (verband with =, aanbieder with =, product with =, daterange(van, tot, '[]') with &&)
);
select app.eigendom('tarieven.aanbiedertarieven', 'verband');
create policy leden_lezen on tarieven.aanbiedertarieven for select using (regio.is_lid(verband));
create policy aanbieder_leest on tarieven.aanbiedertarieven for select using (aanbieder = (select app.aanbieder()));

create view tarieven.v_aanbiedertarieven with (security_invoker = true) as
  select verband, id, aanbieder, verzoek, contract, product, eenheid, bedrag, van, tot, voorbeeld from tarieven.aanbiedertarieven;
grant select on tarieven.v_aanbiedertarieven to inkoopregie_app;
