// SPDX-License-Identifier: EUPL-1.2
import { addWerkdagen, datumOp } from '#libs/kernel';
import type { Tx } from '../database.ts';
import { platformHoed, underHat } from '../hoed.ts';
import type { Omgeving } from '../omgeving.ts';

/** A task with a term within so many working days presses. */
const nearWorkingDays = 3;

/** The transaction in which something is laid ready, with its day and the last day of what presses. */
export type Dag = {
  readonly tx: Tx;
  readonly nu: Temporal.Instant;
  readonly vandaag: Temporal.PlainDate;
  readonly grens: Temporal.PlainDate;
};

/** One step of laying ready: a transaction of its own. */
export const step = <T>(omgeving: Omgeving, work: (dag: Dag) => Promise<T>): Promise<T> =>
  underHat(omgeving.database, platformHoed, null, (tx, nu) => {
    const vandaag = datumOp(nu);
    return work({ tx, nu, vandaag, grens: addWerkdagen(vandaag, nearWorkingDays) });
  });
