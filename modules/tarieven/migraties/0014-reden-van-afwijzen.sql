-- SPDX-License-Identifier: EUPL-1.2
-- Why a file with wages was rejected, so that whoever offered it can mend it.
alter table tarieven.looninlezingen add column reden text;
