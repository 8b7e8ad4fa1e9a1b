-- SPDX-License-Identifier: EUPL-1.2
-- eHerkenning says for which company somebody signed in, and sometimes for one branch only.
alter table platform.sessies add column kvk text, add column vestiging text;
alter table platform.uitnodigingen add column vestiging text check (vestiging ~ '^[0-9]{12}$');

-- With what somebody came to work for an owner: the company that they signed in for, and the branch that they were invited for.
create table platform.beperkingen (
  eigenaar_soort text not null,
  eigenaar text not null,
  persoon uuid not null references platform.personen,
  kvk text,
  vestiging text,
  primary key (eigenaar_soort, eigenaar, persoon)
);
select app.eigendom('platform.beperkingen', 'eigenaar');
create policy platform_leest on platform.beperkingen for select using ((select app.is_platform()));
