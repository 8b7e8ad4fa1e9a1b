-- SPDX-License-Identifier: EUPL-1.2
create schema beleid;
grant usage on schema beleid to inkoopregie_app;

-- The plan is public: members of the verband and every aanbieder may read it.
create function beleid.mag_lezen(v text) returns boolean language sql stable
  return regio.is_lid(v) or app.aanbieder() is not null;
grant execute on function beleid.mag_lezen to inkoopregie_app;

create table beleid.contracten (
  verband text not null references regio.verbanden,
  code text not null,
  nummer integer not null,
  naam text not null,
  wet text not null check (wet in ('jeugdwet', 'wmo')),
  segment text not null,
  keuzes jsonb,
  herkomst jsonb not null,
  primary key (verband, code)
);
select app.eigendom('beleid.contracten', 'verband');
create policy plan_is_openbaar on beleid.contracten for select using (beleid.mag_lezen(verband));

-- contracten: the codes that a doel or indicator is about; null means all contracts of the verband.
create table beleid.doelen (
  verband text not null references regio.verbanden,
  code text not null,
  volgorde integer not null,
  soort text not null check (soort in
    ('ambitie', 'kernwaarde', 'uitgangspunt', 'transformatiedoel', 'beleidsdoel', 'inspanningsverplichting',
     'resultaatafspraak', 'prestatieafspraak')),
  naam text not null,
  omschrijving text not null,
  contracten text[],
  draagt_bij_aan text[] not null,
  voorbeeld boolean not null,
  herkomst jsonb not null,
  primary key (verband, code)
);
select app.eigendom('beleid.doelen', 'verband');
create policy plan_is_openbaar on beleid.doelen for select using (beleid.mag_lezen(verband));

create table beleid.indicatoren (
  verband text not null references regio.verbanden,
  code text not null,
  volgorde integer not null,
  naam text not null,
  definitie text not null,
  doelen text[] not null,
  contracten text[],
  gegevens jsonb not null,
  voorbeeld boolean not null,
  herkomst jsonb not null,
  primary key (verband, code)
);
select app.eigendom('beleid.indicatoren', 'verband');
create policy plan_is_openbaar on beleid.indicatoren for select using (beleid.mag_lezen(verband));

-- opgesteld_door is null when the text came with the region pack.
create table beleid.kernbedingen (
  verband text not null references regio.verbanden,
  code text not null,
  naam text not null,
  soort text not null check (soort in ('prijs', 'prestatie', 'kwaliteitsniveau')),
  op text check (op in ('inspanning', 'resultaat')),
  tekst text not null,
  contract text not null,
  doelen text[] not null,
  indicator text,
  staat text not null check (staat in ('concept', 'vastgesteld')),
  opgesteld_door uuid,
  voorbeeld boolean not null,
  herkomst jsonb,
  primary key (verband, code),
  foreign key (verband, contract) references beleid.contracten,
  foreign key (verband, indicator) references beleid.indicatoren,
  check (op is null or soort = 'prestatie')
);
create index on beleid.kernbedingen (verband, contract);
select app.eigendom('beleid.kernbedingen', 'verband');
create policy leden_lezen on beleid.kernbedingen for select using (regio.is_lid(verband));
create policy vastgesteld_is_openbaar on beleid.kernbedingen for select
  using (staat = 'vastgesteld' and (select app.aanbieder()) is not null);

create view beleid.v_contracten with (security_invoker = true) as
  select verband, code, nummer, naam, wet, keuzes from beleid.contracten;
create view beleid.v_doelen with (security_invoker = true) as
  select verband, code, soort, naam, omschrijving, voorbeeld from beleid.doelen;
create view beleid.v_doel_contracten with (security_invoker = true) as
  select d.verband, d.code as doel, c.code as contract
  from beleid.doelen d
  join beleid.contracten c on c.verband = d.verband and (d.contracten is null or c.code = any (d.contracten));
create view beleid.v_indicatoren with (security_invoker = true) as
  select verband, code, naam, definitie, doelen, contracten, gegevens, voorbeeld from beleid.indicatoren;
create view beleid.v_kernbedingen with (security_invoker = true) as
  select verband, code, naam, soort, op, tekst, contract, doelen, indicator, staat, voorbeeld from beleid.kernbedingen;
grant select on beleid.v_contracten, beleid.v_doelen, beleid.v_doel_contracten, beleid.v_indicatoren,
  beleid.v_kernbedingen to inkoopregie_app;
