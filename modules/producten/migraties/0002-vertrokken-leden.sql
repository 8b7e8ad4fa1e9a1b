-- SPDX-License-Identifier: EUPL-1.2
-- A gemeente that has left goes on seeing the products of its own period: its care of then is still to be declared and paid.
create policy vertrokken_leden_lezen on producten.producten for select
  using (regio.was_lid(verband, '-infinity', 'infinity'));
create policy vertrokken_leden_lezen on producten.productversies for select
  using (staat = 'vastgesteld' and regio.was_lid(verband, van, tot));
