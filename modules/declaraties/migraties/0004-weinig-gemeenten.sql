-- SPDX-License-Identifier: EUPL-1.2
-- Gemeenten do not grow in number with the lines. Counted when there are next to none, each would seem to have a few
-- lines for good, and PostgreSQL would go through all lines of one rather than look up the toewijzingen it is asked for.
alter table declaraties.prestaties alter gemeente set (n_distinct = 20);
analyze declaraties.prestaties (gemeente);
