-- SPDX-License-Identifier: EUPL-1.2
-- Requests come a page at a time, the newest first, whether they are open or done.
create index verzoeken_op_ontvangst on toegang.verzoeken (gemeente, ontvangen desc, id desc);
