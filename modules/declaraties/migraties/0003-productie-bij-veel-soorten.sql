-- SPDX-License-Identifier: EUPL-1.2
-- Without an agreement every line may carry a tariff of its own, and is still granted: then a declaratie has as many
-- soorten as lines. They are found by values that can be hashed, not by going through all for each.
create or replace function declaraties.tel_productie(van_gemeente text, van_declaratie uuid) returns void
language sql set search_path = '' as $$
  insert into declaraties.productiesoorten
      (gemeente, aanbieder, verband, contract, product, overeenkomst, contracttarief, eenheid, tarief)
    select distinct gemeente, aanbieder, verband, contract, product, overeenkomst, contracttarief, eenheid, tarief
    from declaraties.v_sommen
    where gemeente = van_gemeente and declaratie = van_declaratie and oordeel = 'toegekend'
    on conflict do nothing;
  insert into declaraties.productie as al (gemeente, soort, maand, regels, volume, bedrag)
    select s.gemeente, k.nummer, date_trunc('month', s.begin::timestamp)::date, sum(s.regels), sum(s.volume), sum(s.bedrag)
    from declaraties.v_sommen s
    join declaraties.productiesoorten k on k.gemeente = s.gemeente and k.aanbieder = s.aanbieder and k.eenheid = s.eenheid
      and coalesce(k.product, '') = coalesce(s.product, '') and coalesce(k.tarief, -1) = coalesce(s.tarief, -1)
      and k.contracttarief is not distinct from s.contracttarief and k.overeenkomst is not distinct from s.overeenkomst
      and k.contract is not distinct from s.contract and k.verband is not distinct from s.verband
    where s.gemeente = van_gemeente and s.declaratie = van_declaratie and s.oordeel = 'toegekend'
    group by 1, 2, 3
    on conflict (gemeente, soort, maand) do update
      set regels = al.regels + excluded.regels, volume = al.volume + excluded.volume, bedrag = al.bedrag + excluded.bedrag;
$$;
