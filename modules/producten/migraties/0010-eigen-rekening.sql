-- SPDX-License-Identifier: EUPL-1.2
-- What an aanbieder may send to a client who does not come, for rooms that tell people what help costs. Null: the product
-- has no rule of its own, and that of the plan counts.
create view producten.v_productrekeningen with (security_invoker = true) as
  select verband, product, versie, inhoud #> '{noShow,eigenRekening}' as eigen_rekening from producten.productversies;
grant select on producten.v_productrekeningen to inkoopregie_app;
