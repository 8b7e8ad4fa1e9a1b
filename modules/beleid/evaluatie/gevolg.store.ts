// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';
import type { Gevolgsoort } from './evaluatie.ts';

/** Something for which an evaluation can have consequences. */
export type Gevolgkeuze = { readonly soort: Gevolgsoort; readonly code: string; readonly naam: string };

export const readGevolgkeuzen = (tx: Tx, verband: string): Promise<readonly Gevolgkeuze[]> =>
  rows(
    tx,
    sql`select soort, code, naam from (
          select 'doel' as soort, code, naam, volgorde as plek from beleid.doelen where verband = ${verband}
          union all select 'ontwikkelopgave', code, naam, volgorde from beleid.ontwikkelopgaven where verband = ${verband}
          union all select 'motie', code, titel, nummer from beleid.moties where verband = ${verband}) k
        order by array_position(array['doel', 'ontwikkelopgave', 'motie'], soort), plek nulls last, naam`,
  );
