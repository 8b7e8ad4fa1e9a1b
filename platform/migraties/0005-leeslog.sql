-- SPDX-License-Identifier: EUPL-1.2
-- Who saw or changed personal data, with the fields of NEN 7513. A line is only added; its place in the chain is given at
-- the end of the transaction that adds it, so that nobody waits for another's work. Old lines keep what they said.
create table platform.leeslogketen (
  eigenaar_soort text not null,
  eigenaar text not null,
  volgnummer bigint not null,
  regel bigint not null unique,
  hash bytea not null,
  primary key (eigenaar_soort, eigenaar, volgnummer)
);
select app.eigendom('platform.leeslogketen', 'eigenaar', 'select');

alter table platform.leeslog
  add column id bigint generated always as identity,
  add column soort text not null default 'lezen' check (soort in ('aanmaken', 'lezen', 'toevoegen', 'wijzigen', 'verwijderen',
    'kopieren', 'zoeken', 'samenvoegen', 'overdragen', 'noodtoegang', 'database')),
  -- In whose name, in which roles, on what ground, and from which version of the program.
  add column organisatie text not null default '',
  add column rollen text[] not null default '{}',
  add column grond text not null default 'rol' check (grond in ('rol', 'vervolg', 'noodtoegang', 'inzage', 'bewaartermijn', 'toezicht', 'beheer')),
  add column herkomst text not null default 'inkoopregie',
  add column noodtoegang uuid;

-- What a line comes to, together with the line before it.
create function platform.leeslog_hash(vorige bytea, nummer bigint, l platform.leeslog) returns bytea
language sql stable set search_path = '' as $$
  select sha256(vorige || convert_to(jsonb_build_array(nummer, l.id, l.eigenaar_soort, l.eigenaar,
    to_char(l.op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), l.persoon, l.naam, l.organisatie, l.rollen, l.soort,
    l.wat, l.grond, l.herkomst, l.noodtoegang, l.betrokkenen)::text, 'UTF8'))
$$;
grant execute on function platform.leeslog_hash to inkoopregie_app;

create function platform.leeslog_schakel() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  laatste platform.leeslogketen;
begin
  -- Put back from a backup: it has its place already.
  if exists (select from platform.leeslogketen where regel = new.id) then return null; end if;
  perform pg_advisory_xact_lock(hashtextextended('leeslog:' || new.eigenaar_soort || ':' || new.eigenaar, 0));
  select * into laatste from platform.leeslogketen
    where eigenaar_soort = new.eigenaar_soort and eigenaar = new.eigenaar order by volgnummer desc limit 1;
  insert into platform.leeslogketen (eigenaar_soort, eigenaar, volgnummer, regel, hash)
    values (new.eigenaar_soort, new.eigenaar, coalesce(laatste.volgnummer, 0) + 1, new.id, platform.leeslog_hash(
      coalesce(laatste.hash, '\x'::bytea), coalesce(laatste.volgnummer, 0) + 1, new));
  return null;
end $$;

do $$
declare
  oud platform.leeslog;
  vorig platform.leeslogketen;
begin
  for oud in select * from platform.leeslog order by eigenaar_soort, eigenaar, volgnummer loop
    if (vorig.eigenaar_soort, vorig.eigenaar) is distinct from (oud.eigenaar_soort, oud.eigenaar) then vorig := null; end if;
    insert into platform.leeslogketen (eigenaar_soort, eigenaar, volgnummer, regel, hash)
      values (oud.eigenaar_soort, oud.eigenaar, coalesce(vorig.volgnummer, 0) + 1, oud.id, platform.leeslog_hash(
        coalesce(vorig.hash, '\x'::bytea), coalesce(vorig.volgnummer, 0) + 1, oud))
      returning * into vorig;
  end loop;
end $$;

alter table platform.leeslog drop column volgnummer, drop column vorige, drop column hash, add primary key (id);
create index op_tijd on platform.leeslog (eigenaar_soort, eigenaar, op desc, id desc);
create index op_persoon on platform.leeslog (eigenaar_soort, eigenaar, persoon, op desc, id desc);
create index op_soort on platform.leeslog (eigenaar_soort, eigenaar, soort, op desc, id desc);
create index op_betrokkene on platform.leeslog using gin (betrokkenen);
create constraint trigger schakel after insert on platform.leeslog deferrable initially deferred
  for each row execute function platform.leeslog_schakel();

-- Row level security keeps an index on a list of identifiers from being used; this looks along it, in the own log only.
create function platform.leeslog_over(wie text[]) returns setof platform.leeslog
language sql stable security definer set search_path = '' as $$
  select l.* from platform.leeslog l where l.betrokkenen && wie and app.is_eigenaar(l.eigenaar_soort, l.eigenaar)
$$;
revoke execute on function platform.leeslog_over from public;
grant execute on function platform.leeslog_over to inkoopregie_app;
