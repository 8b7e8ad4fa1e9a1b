-- SPDX-License-Identifier: EUPL-1.2
-- A gemeente that has left goes on seeing the overeenkomsten of its own period: its care of then is still to be declared and paid.
create policy vertrokken_leden_lezen on contracten.overeenkomsten for select using (regio.was_lid(verband, van, tot));
