-- SPDX-License-Identifier: EUPL-1.2
-- What an aanbieder can declare to one gemeente, by number; and to whom it can declare at all, one step for each.
create index on toegang.toewijzingen (aanbieder, gemeente, wet, nummer);

create or replace view toegang.v_toewijzingen with (security_invoker = true) as
  select gemeente, id, verband, nummer, wet, aanbieder, overeenkomst, product, categorie, productcode, volume, eenheid,
    frequentie, budget, van, tot, reden_wijziging, client_sleutel as client_hash, voorbeeld, versie, bericht
  from toegang.toewijzingen;
