// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Herkomst } from '#libs/regiopakket';
import { firstRow, type Tx } from '#platform/database';

/** Where something stands in the plan; null for what people wrote themselves. */
export const readHerkomst = async (
  tx: Tx,
  tabel: 'evaluaties' | 'ontwikkelopgaven' | 'pilots',
  verband: string,
  code: string,
): Promise<Herkomst | null> =>
  (
    await firstRow<{ herkomst: Herkomst | null }>(
      tx,
      sql`select herkomst from ${sql.table(`beleid.${tabel}`)} where verband = ${verband} and code = ${code}`,
    )
  )?.herkomst ?? null;
