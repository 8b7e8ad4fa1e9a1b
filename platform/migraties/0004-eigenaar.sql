-- SPDX-License-Identifier: EUPL-1.2
-- Row level security is forced, so on a server where the owner of the database is no superuser it holds the owner too.
-- The owner migrates what is there and makes backups: a policy of its own lets it, and what narrows a table down narrows
-- it for the application. The application never works as the owner.
create function app.eigenaar_mag(tabel regclass) returns void language plpgsql as $$
declare
  naam name;
begin
  if not exists (select from pg_policy where polrelid = tabel and polname = 'beheer') then
    execute format('create policy beheer on %s to %I using (true) with check (true)', tabel, current_user);
  end if;
  for naam in select polname from pg_policy where polrelid = tabel and not polpermissive and 0 = any (polroles)
  loop execute format('alter policy %I on %s to inkoopregie_app', naam, tabel); end loop;
end $$;

create or replace function app.eigendom(tabel regclass, kolom text, rechten text default 'select, insert, update') returns void
language plpgsql as $$
declare
  voorwaarde text := case kolom
    when 'platform' then '(select app.is_platform())'
    when 'eigenaar' then 'app.is_eigenaar(eigenaar_soort, eigenaar)'
    else format('%I = (select app.%s())', kolom, kolom)
  end;
begin
  execute format('alter table %s enable row level security', tabel);
  execute format('alter table %s force row level security', tabel);
  execute format('create policy eigenaar on %s using (%s) with check (%s)', tabel, voorwaarde, voorwaarde);
  execute format('grant %s on %s to inkoopregie_app', rechten, tabel);
  perform app.eigenaar_mag(tabel);
end $$;

select app.eigenaar_mag(c.oid::regclass) from pg_class c
where c.relkind = 'r' and c.relrowsecurity and c.relowner = current_user::regrole;
