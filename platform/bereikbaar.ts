// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Omgeving } from './omgeving.ts';

/** Does the database answer? Then this process may be sent requests. */
export async function isBereikbaar({ database }: Omgeving): Promise<boolean> {
  try {
    await sql`select 1`.execute(database);
    return true;
  } catch {
    return false;
  }
}
