-- SPDX-License-Identifier: EUPL-1.2
-- After its term a file is erased; the allocations stay, with a client that is nobody any more. A real key has 32 bytes.
grant delete on toegang.jeugdigen, toegang.casussen, toegang.indicaties, toegang.ervaringen to inkoopregie_app;
create index casussen_van_jeugdige on toegang.casussen (gemeente, jeugdige);
create index leveringen_van_client on toegang.leveringen (gemeente, client_sleutel);
