-- SPDX-License-Identifier: EUPL-1.2
-- Where a path ends can differ by CAO and size of the provider: those of a product that is followed. And the end that
-- somebody looked at after the list changed, and let the path stay for.
alter table tarieven.ingroeipaden
  add column cao text,
  add column micro boolean not null default false,
  add column nagegaan bigint check (nagegaan > 0);
