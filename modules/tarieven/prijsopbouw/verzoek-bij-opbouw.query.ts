// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, type Tx } from '#platform/database';
import type { Prijsopbouw } from './prijsopbouw.ts';

/** The request for a tariff of one's own that came of a build-up. @returns its identifier */
export const leesVerzoekBij = async (tx: Tx, { aanbieder, id }: Pick<Prijsopbouw, 'aanbieder' | 'id'>) =>
  (
    await firstRow<{ id: string }>(
      tx,
      sql`select id from tarieven.tariefverzoeken where aanbieder = ${aanbieder} and prijsopbouw = ${id}`,
    )
  )?.id ?? null;
