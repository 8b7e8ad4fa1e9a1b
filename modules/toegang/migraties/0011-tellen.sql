-- SPDX-License-Identifier: EUPL-1.2
-- How many allocations of a product ran in a period is counted in the index alone.
create index toewijzingen_tellen on toegang.toewijzingen (gemeente, product, van) include (tot, verband, aanbieder);
