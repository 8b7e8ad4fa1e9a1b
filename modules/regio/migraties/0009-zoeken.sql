-- SPDX-License-Identifier: EUPL-1.2
-- Of which verbanden the gemeente that looks is a member today: asked once for a list, where is_lid is asked for each row.
create function regio.verbanden_als_lid() returns setof text language sql stable
  begin atomic
    select d.verband from regio.deelnames d where d.gemeente = app.gemeente() and d.samenwerking = d.verband
      and (d.van is null or d.van <= app.vandaag()) and (d.tot is null or d.tot >= app.vandaag());
  end;
grant execute on function regio.verbanden_als_lid to inkoopregie_app;

alter policy verband_en_leden_lezen on regio.besluiten using (
  verband = (select app.verband())
  or verband in (select regio.verbanden_als_lid())
  or regio.was_lid(verband, (genomen at time zone 'Europe/Amsterdam')::date, (genomen at time zone 'Europe/Amsterdam')::date));

-- Of what there can be much, the form in which it is searched is kept beside the text: see app.zoekvorm.
alter table regio.besluiten
  add column zoek text generated always as (app.zoekvorm(titel || ' ' || motivering || ' ' || door || ' ' || naam)) stored;
alter table regio.aanbieders
  add column zoek text generated always as (app.zoekvorm(naam || ' ' || aanbieder || ' ' || coalesce(kvk, ''))) stored;
create view regio.v_aanbiederzoek with (security_invoker = true) as select aanbieder, naam, zoek from regio.aanbieders;
grant select on regio.v_aanbiederzoek to inkoopregie_app;
