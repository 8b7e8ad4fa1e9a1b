-- SPDX-License-Identifier: EUPL-1.2

-- The segments that a doel is about, where the plan says so itself; null: those of its contracts.
alter table beleid.doelen add column segmenten text[];

-- One version of the chain of one segment. inhoud holds its doelen with what each rests on, and what was left out.
create table beleid.effectketens (
  verband text not null references regio.verbanden,
  segment text not null,
  versie integer not null check (versie > 0),
  staat text not null check (staat in ('concept', 'vastgesteld')),
  aanleiding text,
  inhoud jsonb not null,
  opgesteld_door uuid,
  begonnen timestamptz not null,
  vastgesteld timestamptz,
  primary key (verband, segment, versie),
  check ((staat = 'vastgesteld') = (vastgesteld is not null))
);
create unique index effectketens_concept on beleid.effectketens (verband, segment) where staat = 'concept';
select app.eigendom('beleid.effectketens', 'verband');
-- What was adopted stays as it was.
create policy vastgesteld_blijft on beleid.effectketens as restrictive for update
  using (staat = 'concept') with check (true);
create policy leden_lezen on beleid.effectketens for select using (regio.is_lid(verband));
create policy vastgesteld_is_openbaar on beleid.effectketens for select
  using (staat = 'vastgesteld' and (select app.aanbieder()) is not null);
