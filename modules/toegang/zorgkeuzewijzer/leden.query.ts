// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';

export type Lidgemeente = { readonly verband: string; readonly code: string; readonly naam: string };

/** The members of these verbanden, by name. */
export const gemeentenVan = (tx: Tx, verbanden: readonly string[]): Promise<readonly Lidgemeente[]> =>
  rows(
    tx,
    sql`select verband, gemeente as code, naam from regio.v_leden where verband = any(${[...verbanden]}) order by naam`,
  );
