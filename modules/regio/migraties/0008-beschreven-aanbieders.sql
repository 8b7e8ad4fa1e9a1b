-- SPDX-License-Identifier: EUPL-1.2
-- Whether a provider described itself and so takes part here, everyone may know, also who may not read how large it is.
alter table regio.aanbieders add column beschreven boolean not null default false;
update regio.aanbieders set beschreven = true where aanbieder in (select aanbieder from regio.aanbiederomvang);

create or replace view regio.v_aanbieders with (security_invoker = true) as
  select a.aanbieder, a.naam, a.kvk, o.medewerkers, o.jaaromzet, o.balanstotaal, a.voorbeeld, a.beschreven
  from regio.aanbieders a left join regio.aanbiederomvang o on o.aanbieder = a.aanbieder;

drop policy verband_maakt_bekend on regio.aanbieders;
create policy verband_maakt_bekend on regio.aanbieders for insert
  with check ((select app.verband()) is not null and not beschreven and not voorbeeld);
