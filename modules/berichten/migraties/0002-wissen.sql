-- SPDX-License-Identifier: EUPL-1.2
-- After its term the content of a message goes, and by whose BSN it was found; that there was one stays.
alter table berichten.berichten add column gewist timestamptz;
grant update (gewist) on berichten.berichten to inkoopregie_app;
grant delete on berichten.stukken, berichten.zoeksleutels to inkoopregie_app;
create index te_wissen on berichten.berichten (gemeente, op, id) where gewist is null;
