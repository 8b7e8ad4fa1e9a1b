-- SPDX-License-Identifier: EUPL-1.2
-- A tariff of one provider comes of a request, of a path, or of an agreement that ran already and was taken over; the
-- workbook that it came from stands in a later room.
alter table tarieven.aanbiedertarieven add column overname uuid,
  drop constraint aanbiedertarieven_check1,
  add constraint een_herkomst check (num_nonnulls(verzoek, ingroeipad, overname) = 1);
create index on tarieven.aanbiedertarieven (verband, overname) where overname is not null;

create or replace view tarieven.v_aanbiedertarieven with (security_invoker = true) as
  select verband, id, aanbieder, verzoek, contract, product, eenheid, bedrag, van, tot, voorbeeld, ingroeipad, geindexeerd,
    overname, voorstel
  from tarieven.aanbiedertarieven;
