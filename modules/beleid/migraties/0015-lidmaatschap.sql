-- SPDX-License-Identifier: EUPL-1.2
-- Of which verbanden one is a member is asked once for a list, not for every row; and so is who may read the plan.
select regio.vraag_lidmaatschap_eens('beleid');
alter policy leden_lezen on beleid.randvoorwaarden using (verband in (select regio.verbanden_als_lid()));
alter policy leden_lezen on beleid.toepassingen using (verband in (select regio.verbanden_als_lid()));
alter policy leden_lezen on beleid.onderwerpen using (verband in (select regio.verbanden_als_lid()));

do $$
declare
  een record;
begin
  for een in select tablename as tabel, policyname as naam, qual as voorwaarde from pg_policies
    where schemaname = 'beleid' and qual like '%beleid.mag_lezen(verband)%' loop
    execute format('alter policy %I on beleid.%I using (%s)', een.naam, een.tabel, replace(een.voorwaarde, 'beleid.mag_lezen(verband)',
      '((select app.aanbieder()) is not null or verband in (select regio.verbanden_ooit_als_lid()))'));
  end loop;
end $$;
