-- SPDX-License-Identifier: EUPL-1.2
-- The plan is public: a gemeente that has left reads it as every aanbieder does.
create or replace function beleid.mag_lezen(v text) returns boolean language sql stable
  return regio.is_lid(v) or app.aanbieder() is not null or regio.was_lid(v, '-infinity', 'infinity');
