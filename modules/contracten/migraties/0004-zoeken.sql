-- SPDX-License-Identifier: EUPL-1.2
-- Members are asked for once for a list, not for each row, and who left only where the viewer is a gemeente that did: see
-- regio.verbanden_als_lid.
alter policy leden_lezen on contracten.overeenkomsten using (verband in (select regio.verbanden_als_lid()));
alter policy vertrokken_leden_lezen on contracten.overeenkomsten using (
  (select app.gemeente()) is not null and verband not in (select regio.verbanden_als_lid()) and regio.was_lid(verband, van, tot));
