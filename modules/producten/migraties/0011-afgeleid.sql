-- SPDX-License-Identifier: EUPL-1.2
-- The product that another began as a copy of: known before anything ends, and so before the map says it.
alter table producten.producten add column afgeleid_van text;
alter table producten.producten add foreign key (verband, afgeleid_van) references producten.producten;
