-- SPDX-License-Identifier: EUPL-1.2
create schema declaraties;
grant usage on schema declaraties to inkoopregie_app;

-- One declaratie (323) with what came of it. When the whole was rejected (niveau is not 'regels') it counts as never
-- sent: it has no prestaties, and its number may be used again.
create table declaraties.declaraties (
  gemeente text not null,
  id uuid not null,
  aanbieder text not null,
  wet text not null check (wet in ('jeugdwet', 'wmo')),
  bericht uuid not null,
  antwoord uuid not null,
  nummer text not null,
  periode_begin date,
  periode_eind date,
  -- Eurocenten; negative when more was taken back than declared.
  ingediend bigint not null,
  toegekend bigint not null,
  regels integer not null,
  regels_afgewezen integer not null,
  niveau text not null check (niveau in ('bericht', 'kop', 'declaratie', 'regels')),
  staat text not null check (staat in ('toegekend', 'deels-toegekend', 'afgewezen')),
  codes text[] not null,
  bewijs jsonb,
  beoordeeld timestamptz not null,
  primary key (gemeente, id)
);
create unique index een_keer on declaraties.declaraties (gemeente, bericht);
create unique index uniek_nummer on declaraties.declaraties (gemeente, aanbieder, wet, nummer) where niveau = 'regels';
create index op_periode on declaraties.declaraties (gemeente, aanbieder, wet, periode_begin) where niveau = 'regels';
create index op_datum on declaraties.declaraties (gemeente, beoordeeld desc, id desc);
create index op_aanbieder on declaraties.declaraties (aanbieder, beoordeeld desc, id desc);
create index op_id on declaraties.declaraties (id);
create index op_bericht on declaraties.declaraties (bericht);
select app.eigendom('declaraties.declaraties', 'gemeente', 'select, insert');
create policy aanbieder_leest on declaraties.declaraties for select using (aanbieder = (select app.aanbieder()));

-- Declaraties have identifiers that end in eight zeros; those of their lines end in the number of the line instead, so
-- that a line needs no identifier of its own.
create function declaraties.regel_id(declaratie uuid, volgnummer integer) returns uuid
  language sql immutable strict parallel safe
  return (left(declaratie::text, 28) || lpad(to_hex(volgnummer), 8, '0'))::uuid;
grant execute on function declaraties.regel_id to inkoopregie_app;

-- What lines of a declaratie have alike: what they were declared for, and under which agreement and tariff they were
-- judged. A declaratie of a hundred thousand lines has some tens of these.
create table declaraties.grondslagen (
  gemeente text not null,
  declaratie uuid not null,
  nummer integer not null,
  aanbieder text not null,
  categorie text not null,
  productcode text not null,
  begin date not null,
  eind date not null,
  tarief bigint,
  verband text,
  product text,
  contract text,
  overeenkomst uuid,
  contracttarief uuid,
  primary key (gemeente, declaratie, nummer)
);
create index op_begin on declaraties.grondslagen (gemeente, begin, declaratie);
select app.eigendom('declaraties.grondslagen', 'gemeente', 'select, insert');
create policy aanbieder_leest on declaraties.grondslagen for select using (aanbieder = (select app.aanbieder()));

-- One line, with how it was judged. Rows are only added: what a credit takes back is a row of its own. There can be
-- millions at once, so a row is narrow, and has no foreign key: only the act that adds a declaratie adds them.
create table declaraties.prestaties (
  gemeente text not null,
  declaratie uuid not null,
  volgnummer integer not null,
  aanbieder text not null,
  wet text not null,
  grondslag integer not null,
  referentie text not null,
  -- Only of a credit: the debet that it takes back (CD060).
  vorige text,
  toewijzingnummer integer not null,
  -- The version of the toewijzing that it was held against, and what was granted on that before. The client is who the
  -- toewijzing is for; for a line that was rejected the facts say it.
  toewijzing_versie integer,
  volume integer not null,
  eenheid text not null,
  bedrag bigint not null check (bedrag >= 0),
  eerder_volume bigint not null,
  eerder_bedrag bigint not null,
  toegekend boolean not null,
  -- Of a rejected line: the codes of the answer (325), which rules were broken, and all that was known then.
  codes text[],
  bevindingen jsonb,
  feiten jsonb,
  primary key (gemeente, declaratie, volgnummer),
  check (case when toegekend then toewijzing_versie is not null and codes is null
    else codes is not null and bevindingen is not null and feiten is not null end)
);
create index afgewezen on declaraties.prestaties (gemeente, declaratie, volgnummer) where not toegekend;
-- What differs most stands first: a key is then found by comparing one column instead of four.
create index referentie_afgewezen on declaraties.prestaties (referentie, aanbieder, wet, gemeente) where not toegekend;
-- Whatever goes wrong above: a reference is granted once (TR314) and a debet is taken back once (TR390).
create unique index referentie_toegekend on declaraties.prestaties (referentie, aanbieder, wet, gemeente) where toegekend;
create unique index een_credit on declaraties.prestaties (vorige, aanbieder, wet, gemeente) where toegekend and vorige is not null;
create index op_toewijzing on declaraties.prestaties (toewijzingnummer, gemeente) where toegekend;
select app.eigendom('declaraties.prestaties', 'gemeente', 'select, insert');
create policy aanbieder_leest on declaraties.prestaties for select using (aanbieder = (select app.aanbieder()));

-- What the lines of a declaratie come to, for each grondslag and verdict: made when it closes, so that a total over many
-- declaraties reads some rows of each instead of all its lines. No codes: granted.
create table declaraties.sommen (
  gemeente text not null,
  declaratie uuid not null,
  grondslag integer not null,
  codes text[] not null,
  aanbieder text not null,
  regels integer not null,
  debet bigint not null,
  credit bigint not null,
  primary key (gemeente, declaratie, grondslag, codes)
);
select app.eigendom('declaraties.sommen', 'gemeente', 'select, insert');
create policy aanbieder_leest on declaraties.sommen for select using (aanbieder = (select app.aanbieder()));

-- The granted lines of one declaratie, put forward for payment; a second person approves.
create table declaraties.betaalvoorstellen (
  gemeente text not null,
  id uuid not null,
  declaratie uuid not null,
  aanbieder text not null,
  bedrag bigint not null,
  regels integer not null,
  staat text not null check (staat in ('voorgesteld', 'goedgekeurd')),
  gemaakt_op timestamptz not null,
  gemaakt_persoon uuid,
  gemaakt_door text not null,
  goedgekeurd_op timestamptz,
  goedgekeurd_persoon uuid,
  goedgekeurd_door text,
  motivering text,
  betaald_op date,
  bewijs jsonb,
  primary key (gemeente, id),
  foreign key (gemeente, declaratie) references declaraties.declaraties,
  -- Four eyes, also when nobody looks.
  check (goedgekeurd_persoon is null or goedgekeurd_persoon <> gemaakt_persoon),
  check ((staat = 'goedgekeurd') = (betaald_op is not null))
);
create unique index een_voorstel on declaraties.betaalvoorstellen (gemeente, declaratie);
create index op_kenmerk on declaraties.betaalvoorstellen (id);
select app.eigendom('declaraties.betaalvoorstellen', 'gemeente');
create policy aanbieder_leest on declaraties.betaalvoorstellen for select using (aanbieder = (select app.aanbieder()));

-- A large declaratie can bring many more lines than there were, all in one transaction: then PostgreSQL must look at its
-- keys anew before it can choose its ways well. Only the owner of a table may have that done.
create function declaraties.tel_regels() returns void language plpgsql security definer set search_path = '' as $$
begin
  if (select reltuples from pg_catalog.pg_class where oid = 'declaraties.prestaties'::regclass) < 10000 then
    analyze declaraties.prestaties (gemeente, declaratie, aanbieder, wet, referentie, vorige, toewijzingnummer, toegekend);
  end if;
end $$;
revoke execute on function declaraties.tel_regels from public;
grant execute on function declaraties.tel_regels to inkoopregie_app;

create view declaraties.v_prestaties with (security_invoker = true) as
  select p.gemeente, declaraties.regel_id(p.declaratie, p.volgnummer) as id, p.declaratie, p.volgnummer, p.grondslag, p.aanbieder,
    p.wet, p.referentie, p.toewijzingnummer, g.product, g.verband, g.contract, g.overeenkomst, g.contracttarief as tarief, g.begin,
    g.eind, p.volume, p.eenheid, case when p.vorige is null then p.bedrag else -p.bedrag end as bedrag,
    case when p.toegekend then 'toegekend' else 'afgewezen' end as oordeel, coalesce(p.codes, '{}') as codes, b.betaald_op
  from declaraties.prestaties p
  join declaraties.grondslagen g on g.gemeente = p.gemeente and g.declaratie = p.declaratie and g.nummer = p.grondslag
  left join declaraties.betaalvoorstellen b on b.gemeente = p.gemeente and b.declaratie = p.declaratie and p.toegekend;
create view declaraties.v_grondslagen with (security_invoker = true) as
  select gemeente, declaratie, nummer, aanbieder, verband, product, contract, begin from declaraties.grondslagen;
-- The lines of `v_prestaties` added up. `laatste_zorg` is the last day that something was declared for, credits aside.
create view declaraties.v_sommen with (security_invoker = true) as
  select g.gemeente, g.declaratie, g.aanbieder, g.verband, g.product, g.contract, g.begin,
    case when s.codes = '{}' then 'toegekend' else 'afgewezen' end as oordeel, s.codes, s.regels, s.debet - s.credit as bedrag,
    case when s.debet > 0 then g.eind end as laatste_zorg, case when s.codes = '{}' then b.betaald_op end as betaald_op
  from declaraties.grondslagen g
  join declaraties.sommen s on s.gemeente = g.gemeente and s.declaratie = g.declaratie and s.grondslag = g.nummer
  left join declaraties.betaalvoorstellen b on b.gemeente = g.gemeente and b.declaratie = g.declaratie;
create view declaraties.v_declaraties with (security_invoker = true) as
  select gemeente, id, aanbieder, wet, bericht, antwoord, nummer, periode_begin, periode_eind, ingediend, toegekend, regels,
    regels_afgewezen, niveau, staat, beoordeeld
  from declaraties.declaraties;
grant select on declaraties.v_prestaties, declaraties.v_grondslagen, declaraties.v_sommen, declaraties.v_declaraties to inkoopregie_app;
