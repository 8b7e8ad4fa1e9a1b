-- SPDX-License-Identifier: EUPL-1.2
-- Documents that were sent to somebody, for who looks for one by name.
create index on platform.documenten (lezer_soort, lezer) where lezer is not null;
