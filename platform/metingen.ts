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

/** How far e-mail is, in the whole database; of outcomes how many there were since the beginning. */
export type Mailstand = {
  readonly wachtend: number;
  /** What failed for good and waits for a beheerder. */
  readonly mislukt: number;
  readonly verzonden: number;
  readonly gefaald: number;
};

export const readMailstand = ({ database }: Omgeving): Promise<Mailstand> =>
  underHat(database, platformHoed, null, async (tx) => {
    const found = await firstRow<Mailstand>(
      tx,
      sql`select (select count(*) from platform.mails where staat = 'wachtend')::int as wachtend,
            (select count(*) from platform.mails where staat = 'mislukt')::int as mislukt,
            (select aantal from platform.mailtellers where uitkomst = 'verzonden') as verzonden,
            (select aantal from platform.mailtellers where uitkomst = 'mislukt') as gefaald`,
    );
    return found ?? { wachtend: 0, mislukt: 0, verzonden: 0, gefaald: 0 };
  });

/** The connections of this process to the database, those of its deliverer aside. */
export const readVerbindingen = ({ database }: Omgeving): PoolUse => poolUse(database);
