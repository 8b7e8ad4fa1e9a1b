-- SPDX-License-Identifier: EUPL-1.2
-- For whom a product is, for rooms that look for care; null where nobody has said.
create view producten.v_productdoelgroepen with (security_invoker = true) as
  select verband, product, versie, staat,
    case when inhoud ->> 'doelgroep' in ('onbekend', 'geen') then null
      when jsonb_typeof(inhoud -> 'doelgroep') = 'string' then inhoud ->> 'doelgroep'
      else inhoud #>> '{doelgroep,keuze,waarde}' end as doelgroep,
    coalesce(inhoud #>> '{leeftijd,van}', inhoud #>> '{leeftijd,keuze,waarde,van}')::integer as leeftijd_van,
    coalesce(inhoud #>> '{leeftijd,totEnMet}', inhoud #>> '{leeftijd,keuze,waarde,totEnMet}')::integer as leeftijd_tot
  from producten.productversies;
grant select on producten.v_productdoelgroepen to inkoopregie_app;
