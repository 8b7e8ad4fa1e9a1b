-- SPDX-License-Identifier: EUPL-1.2

-- Registers grow: which verbanden a gemeente is a member of is asked once, not for every row.
drop policy leden_lezen on beleid.randvoorwaarden;
create policy leden_lezen on beleid.randvoorwaarden for select
  using (verband in (select l.verband from regio.v_leden l where l.gemeente = (select app.gemeente())));
drop policy leden_lezen on beleid.toepassingen;
create policy leden_lezen on beleid.toepassingen for select
  using (verband in (select l.verband from regio.v_leden l where l.gemeente = (select app.gemeente())));
drop policy leden_lezen on beleid.onderwerpen;
create policy leden_lezen on beleid.onderwerpen for select
  using (verband in (select l.verband from regio.v_leden l where l.gemeente = (select app.gemeente())));
