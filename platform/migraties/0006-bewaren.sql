-- SPDX-License-Identifier: EUPL-1.2
-- Until when personal data of a kind is kept, where the organisation itself says so.
create table platform.bewaartermijnen (
  eigenaar_soort text not null,
  eigenaar text not null,
  soort text not null,
  maanden integer not null check (maanden between 1 and 1200),
  grond text not null,
  op timestamptz not null,
  door text not null,
  primary key (eigenaar_soort, eigenaar, soort)
);
select app.eigendom('platform.bewaartermijnen', 'eigenaar');

-- What is to be erased because its term is over: put forward by one, decided by another, done in batches.
create table platform.wisopdrachten (
  eigenaar_soort text not null,
  eigenaar text not null,
  id uuid not null,
  soort text not null,
  -- Whatever ended before this day.
  voor date not null,
  aantal integer not null,
  staat text not null check (staat in ('voorgesteld', 'afgewezen', 'goedgekeurd', 'gewist')),
  gemaakt timestamptz not null,
  gemaakt_persoon uuid not null,
  gemaakt_door text not null,
  besloten timestamptz,
  besluit_persoon uuid,
  besluit_door text,
  motivering text,
  gewist integer not null default 0,
  klaar timestamptz,
  primary key (eigenaar_soort, eigenaar, id),
  -- Four eyes, also when nobody looks.
  check (besluit_persoon is null or besluit_persoon <> gemaakt_persoon),
  check ((staat = 'voorgesteld') = (besluit_persoon is null))
);
create unique index een_opdracht on platform.wisopdrachten (eigenaar_soort, eigenaar, soort) where staat in ('voorgesteld', 'goedgekeurd');
create index op_moment on platform.wisopdrachten (eigenaar_soort, eigenaar, gemaakt desc);
select app.eigendom('platform.wisopdrachten', 'eigenaar');

-- The oldest lines of the own log, after five years by the time of the machine itself: nobody takes away a younger line,
-- whatever the clock of a trial says. The last link of what went stays, so that the chain goes on holding.
create function platform.leeslog_opruimen(van_soort text, van_code text, voor timestamptz, hoogstens integer) returns integer
language plpgsql security definer set search_path = '' as $$
declare
  grens timestamptz := least(voor, now() - interval '5 years');
  tot bigint;
  weg integer;
begin
  if not coalesce(app.is_eigenaar(van_soort, van_code), false) then return 0; end if;
  select coalesce(min(k.volgnummer) filter (where k.op >= grens) - 1, max(k.volgnummer)) into tot from (
    select k.volgnummer, l.op from platform.leeslogketen k join platform.leeslog l on l.id = k.regel
    where k.eigenaar_soort = van_soort and k.eigenaar = van_code order by k.volgnummer limit hoogstens) k;
  if tot is null then return 0; end if;
  delete from platform.leeslog l using platform.leeslogketen k
    where k.regel = l.id and k.eigenaar_soort = van_soort and k.eigenaar = van_code and k.volgnummer <= tot;
  get diagnostics weg = row_count;
  delete from platform.leeslogketen k
    where k.eigenaar_soort = van_soort and k.eigenaar = van_code and k.volgnummer < tot;
  return weg;
end $$;
revoke execute on function platform.leeslog_opruimen from public;
grant execute on function platform.leeslog_opruimen to inkoopregie_app;
