-- SPDX-License-Identifier: EUPL-1.2
-- Agreements come a page at a time, by contract and aanbieder.
create index overeenkomsten_op_contract on contracten.overeenkomsten (verband, contract, aanbieder, van, id);
drop index contracten.overeenkomsten_aanbieder_contract_idx;
create index overeenkomsten_van_aanbieder on contracten.overeenkomsten (aanbieder, contract, van, id);
