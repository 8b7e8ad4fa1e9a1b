-- SPDX-License-Identifier: EUPL-1.2

-- Registers grow: of which verbanden one is a member is asked once, not for every row.
drop policy leden_lezen on beleid.randvoorwaarden;
create policy leden_lezen on beleid.randvoorwaarden for select
  using (verband in (select v.code from regio.v_verbanden v where regio.is_lid(v.code)));
drop policy leden_lezen on beleid.toepassingen;
create policy leden_lezen on beleid.toepassingen for select
  using (verband in (select v.code from regio.v_verbanden v where regio.is_lid(v.code)));
drop policy leden_lezen on beleid.onderwerpen;
create policy leden_lezen on beleid.onderwerpen for select
  using (verband in (select v.code from regio.v_verbanden v where regio.is_lid(v.code)));
