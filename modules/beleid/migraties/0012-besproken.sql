-- SPDX-License-Identifier: EUPL-1.2

-- What was said at a meeting, as the region wrote it down afterwards.
alter table beleid.bijeenkomsten add column besproken text;
