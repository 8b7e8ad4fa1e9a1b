-- SPDX-License-Identifier: EUPL-1.2

-- What was written down of a council stays. A later row stands in the place of an earlier one and says why.
alter table beleid.regiovisievaststellingen
  add column nummer integer not null default 1 check (nummer > 0),
  add column reden text,
  add check ((nummer = 1) = (reden is null)),
  drop constraint regiovisievaststellingen_pkey,
  add primary key (verband, versie, gemeente, nummer);
alter table beleid.regiovisievaststellingen alter column nummer drop default;
