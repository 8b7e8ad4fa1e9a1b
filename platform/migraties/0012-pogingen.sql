-- SPDX-License-Identifier: EUPL-1.2
-- Attempts to get in that failed, by a number that stands for a place. See platform/poging.ts.
create table platform.pogingen (
  soort text not null,
  vak integer not null,
  mislukt integer not null,
  laatst timestamptz not null,
  dicht_tot timestamptz,
  primary key (soort, vak)
);
create index on platform.pogingen (laatst);
select app.eigendom('platform.pogingen', 'platform', 'select, insert, update, delete');
-- It names nobody, and is asked before anyone is known: with one question, outside any hat.
create policy iedereen_leest on platform.pogingen for select using (true);
