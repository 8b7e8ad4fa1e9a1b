// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Tx } from './database.ts';
import type { Eigenaar } from './hoed.ts';

/** What a sign-in was limited to: the company, and the branch of it. Null: to none. */
export type Machtiging = { readonly kvk: string | null; readonly vestiging: string | null };
export const onbeperkt: Machtiging = { kvk: null, vestiging: null };

/** From now on this person acts for the owner whose hat is worn only so: the newest invitation counts. */
export async function bindMachtiging(
  tx: Tx,
  { soort, code }: Eigenaar,
  persoon: string,
  { kvk, vestiging }: Machtiging,
): Promise<void> {
  await sql`insert into platform.beperkingen (eigenaar_soort, eigenaar, persoon, kvk, vestiging)
    values (${soort}, ${code}, ${persoon}, ${kvk}, ${vestiging})
    on conflict (eigenaar_soort, eigenaar, persoon) do update set kvk = excluded.kvk, vestiging = excluded.vestiging`.execute(
    tx,
  );
}
