-- SPDX-License-Identifier: EUPL-1.2
-- Of which verbanden the gemeente that looks is or was a member, on any day until today.
create function regio.verbanden_ooit_als_lid() returns setof text language sql stable
  begin atomic
    select d.verband from regio.deelnames d where d.gemeente = app.gemeente() and d.samenwerking = d.verband
      and (d.van is null or d.van <= app.vandaag());
  end;
grant execute on function regio.verbanden_ooit_als_lid to inkoopregie_app;

-- Lets the policies of a room ask once for a question, where they asked for each row: which verbanden, instead of whether
-- this one. What they let through is the same. A room calls it for its own tables.
create function regio.vraag_lidmaatschap_eens(kamer name) returns void language plpgsql as $$
declare
  een record;
  anders text;
begin
  for een in select tablename as tabel, policyname as naam, qual as voorwaarde from pg_policies where schemaname = kamer loop
    anders := regexp_replace(een.voorwaarde, 'regio\.is_lid\((\w*\.?verband)\)',
      '(\1 in (select regio.verbanden_als_lid()))', 'g');
    anders := regexp_replace(anders, 'regio\.was_lid\((\w*\.?verband), ''-infinity''::date, ''infinity''::date\)',
      '(\1 in (select regio.verbanden_ooit_als_lid()))', 'g');
    if anders is distinct from een.voorwaarde then
      execute format('alter policy %I on %I.%I using (%s)', een.naam, kamer, een.tabel, anders);
    end if;
  end loop;
end $$;
select regio.vraag_lidmaatschap_eens('regio');
