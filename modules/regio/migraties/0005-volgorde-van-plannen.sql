-- SPDX-License-Identifier: EUPL-1.2

-- Which pack was loaded last. The moment alone does not say it: the clock of a trial can be set back.
create sequence regio.pakketvolgorde;
grant usage on sequence regio.pakketvolgorde to inkoopregie_app;
alter table regio.pakketten add column volgorde bigint not null default nextval('regio.pakketvolgorde');
create index on regio.pakketten (verband, volgorde desc);
