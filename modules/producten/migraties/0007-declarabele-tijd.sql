-- SPDX-License-Identifier: EUPL-1.2
-- Which indirect time each version lets be declared: a tariff means something only together with that.
create view producten.v_declarabele_tijd with (security_invoker = true) as
  select verband, product, versie, inhoud #> '{declarabeleTijd,indirect}' as indirect
  from producten.productversies
  where inhoud #> '{declarabeleTijd,indirect}' is not null;
grant select on producten.v_declarabele_tijd to inkoopregie_app;
