-- SPDX-License-Identifier: EUPL-1.2
-- A contract can have more than one first proposal at a time, each about other products; the act holds them apart.
drop index tarieven.een_eerste_vaststelling;
create index on tarieven.voorstellen (verband, contract) where soort = 'eerste-vaststelling' and staat = 'voorgesteld';
