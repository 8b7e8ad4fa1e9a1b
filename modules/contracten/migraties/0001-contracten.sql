-- SPDX-License-Identifier: EUPL-1.2
create schema contracten;
grant usage on schema contracten to inkoopregie_app;

-- The agreement between the verband and one provider, under one contract of the plan.
create table contracten.overeenkomsten (
  verband text not null,
  id uuid not null,
  contract text not null,
  aanbieder text not null,
  inschrijving uuid not null,
  van date not null,
  tot date not null,
  cao text not null,
  micro boolean not null,
  staat text not null check (staat in ('concept', 'ondertekend', 'getekend', 'beeindigd')),
  looptijd jsonb not null,
  micro_bewijs jsonb not null,
  besluit uuid,
  document uuid,
  voorbeeld boolean not null default false,
  primary key (verband, id),
  unique (verband, inschrijving)
);
create index on contracten.overeenkomsten (aanbieder, contract);
create index on contracten.overeenkomsten (id);
select app.eigendom('contracten.overeenkomsten', 'verband');
create policy leden_lezen on contracten.overeenkomsten for select using (regio.is_lid(verband));
create policy aanbieder_leest on contracten.overeenkomsten for select using (aanbieder = (select app.aanbieder()) and staat <> 'concept');

create table contracten.overeenkomst_producten (
  verband text not null,
  overeenkomst uuid not null,
  product text not null,
  primary key (verband, overeenkomst, product),
  foreign key (verband, overeenkomst) references contracten.overeenkomsten
);
create index on contracten.overeenkomst_producten (verband, product);
select app.eigendom('contracten.overeenkomst_producten', 'verband');
create policy wie_de_overeenkomst_leest on contracten.overeenkomst_producten for select
  using (exists (select from contracten.overeenkomsten o
    where o.verband = overeenkomst_producten.verband and o.id = overeenkomst_producten.overeenkomst));

-- The provider's own signature under exactly this document.
create table contracten.ondertekeningen (
  aanbieder text not null,
  overeenkomst uuid not null,
  verband text not null,
  sha256 text not null,
  naam text not null,
  op timestamptz not null,
  primary key (aanbieder, overeenkomst),
  foreign key (verband, overeenkomst) references contracten.overeenkomsten
);
select app.eigendom('contracten.ondertekeningen', 'aanbieder', 'select, insert');
create policy verband_en_leden_lezen on contracten.ondertekeningen for select
  using (verband = (select app.verband()) or regio.is_lid(verband));

create view contracten.v_overeenkomsten with (security_invoker = true) as
  select verband, id, contract, aanbieder, inschrijving, van, tot, staat, cao, micro, voorbeeld from contracten.overeenkomsten;
create view contracten.v_overeenkomst_producten with (security_invoker = true) as
  select verband, overeenkomst, product from contracten.overeenkomst_producten;
grant select on contracten.v_overeenkomsten, contracten.v_overeenkomst_producten to inkoopregie_app;
