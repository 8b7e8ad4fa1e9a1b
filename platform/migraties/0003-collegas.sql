-- SPDX-License-Identifier: EUPL-1.2
-- Who acts for an owner sees who else does: it is there that a seat or a task is given to somebody.
create index on platform.rollen (soort, code);
create policy eigen_organisatie_leest on platform.rollen for select using (
  (soort = 'verband' and code = (select app.verband()))
  or (soort = 'gemeente' and code = (select app.gemeente()))
);
create policy collega_leest on platform.personen for select
  using (exists (select from platform.rollen r where r.persoon = personen.id));
