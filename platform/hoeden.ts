// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from './database.ts';
import type { EigenaarSoort, Rol, Vervangene } from './hoed.ts';
import { type Machtiging, onbeperkt } from './machtiging.ts';

export type HatRow = {
  readonly soort: EigenaarSoort;
  readonly code: string;
  readonly naam: string;
  readonly rollen: Rol[];
  readonly vervangt: Vervangene | null;
};

/**
 * The hats of a person today, the own first; then one for everyone whose place the person takes. That one holds of the
 * roles that were handed over those which the other still has, and only as long as the person has a role there too.
 * @param machtiging what the sign-in was limited to
 */
export const hatsOf = (
  tx: Tx,
  persoon: string,
  { kvk, vestiging }: Machtiging = onbeperkt,
): Promise<readonly HatRow[]> =>
  rows<HatRow>(
    tx,
    sql`select soort, code, naam, rollen, vervangt from platform.hoeden_van(${persoon}, ${kvk}, ${vestiging})`,
  );
