-- SPDX-License-Identifier: EUPL-1.2
-- Who looks for a number or a person finds it within the own rows, without touching those of others.
create index on toegang.toewijzingen (aanbieder, nummer);
create index on toegang.toewijzingen (aanbieder, client_sleutel);
create index on toegang.verzoeken (gemeente, referentie);
create index on toegang.verzoeken (aanbieder, referentie);
create index on toegang.verzoeken (aanbieder, client_sleutel);
