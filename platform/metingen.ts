// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, type PoolUse, poolUse } from './database.ts';
import { platformHoed, underHat } from './hoed.ts';
import type { Omgeving } from './omgeving.ts';

/** How far the delivery of news is: the same whichever process one asks. */
export type Bezorging = {
  readonly wachtend: number;
  /** Tried at least once in vain, and to be tried again. */
  readonly mislukt: number;
  /** Seconds since the oldest thing happened that is not delivered everywhere; 0 when nothing waits. */
  readonly oudste: number;
};

export const readBezorging = ({ database }: Omgeving): Promise<Bezorging> =>
  underHat(database, platformHoed, null, async (tx, nu) => {
    const found = await firstRow<Bezorging>(
      tx,
      sql`select count(*) filter (where pogingen = 0)::int as wachtend, count(*) filter (where pogingen > 0)::int as mislukt,
            greatest(0, extract(epoch from ${nu}::timestamptz -
              (select op from platform.gebeurtenissen where volgnummer = min(gebeurtenis))))::float8 as oudste
          from platform.afleveringen where not klaar`,
    );
    return { wachtend: found?.wachtend ?? 0, mislukt: found?.mislukt ?? 0, oudste: found?.oudste ?? 0 };
  });

/** The connections of this process to the database, those of its deliverer aside. */
export const readVerbindingen = ({ database }: Omgeving): PoolUse => poolUse(database);
