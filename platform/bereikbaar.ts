// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Omgeving } from './omgeving.ts';

const longestMilliseconds = 3_000;

/** Does the database answer, and soon? Then this process may be sent requests. */
export async function isBereikbaar({ database }: Omgeving): Promise<boolean> {
  const asked = sql`select 1`.execute(database).then(
    () => true,
    () => false,
  );
  return Promise.race([asked, sleep(longestMilliseconds, false, { ref: false })]);
}

/** What the network says, and PostgreSQL when it stops, starts or has no place left (classes 08, 53 and 57). */
const codes = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|08\w{3}|53300|57P0[1-5])$/;
/** The driver says these in words alone. */
const words =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** A full disk has a code; what a quota or a limit of the system ends, PostgreSQL says in words alone. */
const isVol = (code: string, melding: string): boolean =>
  code === '53100' || /^could not (extend|write to) file /.test(melding);

/** The database is away for a while, or has no room to keep anything. */
export type Storing = 'weg' | 'vol';

/** Is it the database, so that this may go well when it is tried again? Then nothing is wrong with what was asked. */
export function storingIn(error: unknown): Storing | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? String(error.code) : '';
  if (isVol(code, error.message)) return 'vol';
  return codes.test(code) || words.test(error.message) ? 'weg' : null;
}
