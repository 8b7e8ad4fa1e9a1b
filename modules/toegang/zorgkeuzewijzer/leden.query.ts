// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';

export type Lidgemeente = { readonly verband: string; readonly code: string; readonly naam: string };

/** The members of these verbanden, also those that are still to join, by name. */
export const gemeentenVan = (tx: Tx, verbanden: readonly string[]): Promise<readonly Lidgemeente[]> =>
  rows(
    tx,
    sql`select l.verband, l.gemeente as code, l.naam from regio.v_leden l
        where l.verband = any(${[...verbanden]}) and ${isGebleven} order by l.naam`,
  );

/** `v_leden` also names who left: a row `l` of it counts as long as its membership has not ended. */
export const isGebleven = sql`exists (select from regio.v_lidmaatschappen m
  where m.verband = l.verband and m.gemeente = l.gemeente and (m.tot is null or m.tot >= (select app.vandaag())))`;
