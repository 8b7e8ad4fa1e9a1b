// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from './database.ts';
import type { Eigenaar } from './hoed.ts';

/** What a sign-in was limited to: the company, and the branch of it. Null: to none. */
export type Machtiging = { readonly kvk: string | null; readonly vestiging: string | null };
export const onbeperkt: Machtiging = { kvk: null, vestiging: null };

/**
 * May this person, signed in so, act for that owner? Who came with one company comes with no other. A sign-in for one branch
 * counts only where the invitation was for that branch; one for the whole company counts there too.
 */
export const mag = (
  persoon: string,
  soort: string,
  code: string,
  { kvk, vestiging }: Machtiging,
): RawBuilder<boolean> => sql<boolean>`exists (select from (select) one
  left join platform.beperkingen b on b.eigenaar_soort = ${sql.ref(soort)} and b.eigenaar = ${sql.ref(code)}
    and b.persoon = ${persoon}
  where (b.kvk is null or b.kvk = ${kvk}::text)
    and (${vestiging}::text is null or (${sql.ref(soort)} = 'aanbieder' and b.vestiging = ${vestiging}::text)))`;

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
