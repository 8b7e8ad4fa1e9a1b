-- SPDX-License-Identifier: EUPL-1.2
-- The day by the one clock, for policies that depend on it. Whoever puts on a hat has set it; without a hat there is no day.
create function app.vandaag() returns date language sql stable parallel safe
  return nullif(current_setting('app.vandaag', true), '')::date;
