-- SPDX-License-Identifier: EUPL-1.2
-- A version that touches a tariff is decided first (besloten) and begins once its tariffs are there; a decision that was
-- taken back is vervallen. Of each product at most one version is under way.
alter table producten.productversies drop constraint productversies_staat_check;
alter table producten.productversies add constraint productversies_staat_check
  check (staat in ('concept', 'besloten', 'vastgesteld', 'vervallen'));
drop index producten.productversie_een_concept;
create unique index productversie_een_onderweg on producten.productversies (verband, product)
  where staat in ('concept', 'besloten');

-- For other rooms a version that waits for its tariffs is still in concept, and one that was taken back is not there.
create or replace view producten.v_producten with (security_invoker = true) as
  select v.verband, v.product, v.versie, p.contract,
    v.inhoud ->> 'naam' as naam,
    v.inhoud ->> 'omschrijving' as omschrijving,
    v.inhoud ->> 'wet' as wet,
    v.inhoud #>> '{ijw,categorie}' as categorie,
    v.inhoud #>> '{ijw,code}' as productcode,
    v.inhoud #>> '{eenheid,soort}' as eenheid,
    v.van, v.tot, case v.staat when 'besloten' then 'concept' else v.staat end as staat,
    array(select jsonb_array_elements_text(v.inhoud -> 'doelen')) as doelen,
    array(select jsonb_array_elements_text(v.inhoud -> 'kernbedingen')) as kernbedingen,
    coalesce((v.inhoud ->> 'voorbeeld')::boolean, false) as voorbeeld,
    coalesce((v.inhoud #>> '{ijw,voorbeeld}')::boolean, false) as code_voorbeeld,
    p.volgorde
  from producten.productversies v
  join producten.producten p on p.verband = v.verband and p.code = v.product
  where v.staat <> 'vervallen';
