-- SPDX-License-Identifier: EUPL-1.2
-- The right secret of a program is always taken; wrong ones are counted by the place where they come from.
alter table platform.systemen drop column mislukt, drop column dicht_tot;
