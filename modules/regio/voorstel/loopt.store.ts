// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Datum } from '#libs/kernel';

/** Adopted and counting on a day; an arrangement without a first day counted always. */
export const loopt = (tabel: string, dag: Datum): RawBuilder<boolean> => {
  const column = (naam: string) => sql.ref(`${tabel}.${naam}`);
  return sql`(${column('staat')} = 'vastgesteld' and (${column('van')} is null or ${column('van')} <= ${dag})
    and (${column('tot')} is null or ${column('tot')} >= ${dag}))`;
};
