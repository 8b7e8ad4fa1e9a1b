-- SPDX-License-Identifier: EUPL-1.2
-- Who looks for a declaratie by its number finds it within the own rows.
create index on declaraties.declaraties (gemeente, nummer);
create index on declaraties.declaraties (aanbieder, nummer);
