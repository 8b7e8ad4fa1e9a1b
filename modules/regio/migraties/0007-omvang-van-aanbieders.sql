-- SPDX-License-Identifier: EUPL-1.2
-- That a provider exists, everyone may read; how large it is, only the provider itself and those who buy.
create table regio.aanbiederomvang (
  aanbieder text primary key references regio.aanbieders,
  medewerkers integer not null,
  jaaromzet bigint not null,
  balanstotaal bigint not null
);
select app.eigendom('regio.aanbiederomvang', 'aanbieder');
create policy verband_leest on regio.aanbiederomvang for select using ((select app.verband()) is not null);
insert into regio.aanbiederomvang
  select aanbieder, medewerkers, jaaromzet, balanstotaal from regio.aanbieders where medewerkers is not null;

create or replace view regio.v_aanbieders with (security_invoker = true) as
  select a.aanbieder, a.naam, a.kvk, o.medewerkers, o.jaaromzet, o.balanstotaal, a.voorbeeld
  from regio.aanbieders a left join regio.aanbiederomvang o on o.aanbieder = a.aanbieder;

drop policy verband_maakt_bekend on regio.aanbieders;
create policy verband_maakt_bekend on regio.aanbieders for insert
  with check ((select app.verband()) is not null and not voorbeeld);
alter table regio.aanbieders drop column medewerkers, drop column jaaromzet, drop column balanstotaal;
