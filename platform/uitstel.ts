// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';

/** However often something failed, it is tried again within so long. */
export const longestWaitMinutes = 60;

/**
 * Of what waits in `niet_voor`: is it time to try? Whatever would have to wait longer than the longest, was put off by a
 * clock that stood in the future.
 */
export const isTijd = (nu: Temporal.Instant): RawBuilder<unknown> =>
  sql`(niet_voor is null or niet_voor <= ${nu}
    or niet_voor > ${nu}::timestamptz + make_interval(mins => ${longestWaitMinutes}))`;
