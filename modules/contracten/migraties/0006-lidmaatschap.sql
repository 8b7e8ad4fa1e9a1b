-- SPDX-License-Identifier: EUPL-1.2
-- Of which verbanden one is a member is asked once for a list, not for every row.
select regio.vraag_lidmaatschap_eens('contracten');
