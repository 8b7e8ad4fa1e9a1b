-- SPDX-License-Identifier: EUPL-1.2
-- Requests and build-ups come a page at a time, the newest first, for the verband and for the aanbieder.
drop index tarieven.tariefverzoeken_verband_ingediend_idx;
create index tariefverzoeken_op_indiening on tarieven.tariefverzoeken (verband, ingediend desc, id desc);
create index tariefverzoeken_van_aanbieder on tarieven.tariefverzoeken (aanbieder, ingediend desc, id desc);
drop index tarieven.prijsopbouwen_verband_ingediend_idx;
create index prijsopbouwen_op_indiening on tarieven.prijsopbouwen (verband, ingediend desc, id desc);
create index prijsopbouwen_van_aanbieder on tarieven.prijsopbouwen (aanbieder, ingediend desc, id desc);
