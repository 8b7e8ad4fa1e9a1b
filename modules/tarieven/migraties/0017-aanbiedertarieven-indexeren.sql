-- SPDX-License-Identifier: EUPL-1.2
-- A tariff of one provider goes along with the yearly indexation when its addendum says so; what an indexation made of
-- it names the proposal that it came of.
alter table tarieven.aanbiedertarieven add column geindexeerd boolean not null default false, add column voorstel uuid;
create index on tarieven.aanbiedertarieven (verband, voorstel) where voorstel is not null;

-- What an indexation would make of them, kept with the proposal of their contract.
create table tarieven.indexatie_aanbiedertarieven (
  verband text not null references regio.verbanden,
  voorstel uuid not null,
  aanbiedertarief uuid not null,
  was bigint not null check (was > 0),
  wordt bigint not null check (wordt > 0),
  primary key (verband, voorstel, aanbiedertarief)
);
select app.eigendom('tarieven.indexatie_aanbiedertarieven', 'verband', 'select, insert');
create policy leden_lezen on tarieven.indexatie_aanbiedertarieven for select using (regio.is_lid(verband));
-- A provider reads its own once they were adopted: it sees only its own tariffs, and those only then.
create policy aanbieder_leest on tarieven.indexatie_aanbiedertarieven for select using (exists (
  select from tarieven.aanbiedertarieven a where a.id = aanbiedertarief and a.aanbieder = (select app.aanbieder())
    and exists (select from tarieven.aanbiedertarieven nieuw
      where nieuw.aanbieder = a.aanbieder and nieuw.voorstel = indexatie_aanbiedertarieven.voorstel)));

create or replace view tarieven.v_aanbiedertarieven with (security_invoker = true) as
  select verband, id, aanbieder, verzoek, contract, product, eenheid, bedrag, van, tot, voorbeeld, ingroeipad, geindexeerd
  from tarieven.aanbiedertarieven;
