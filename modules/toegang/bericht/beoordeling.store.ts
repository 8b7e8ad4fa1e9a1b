// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, json, type Tx } from '#platform/database';
import type { Bevinding } from './bevinding.ts';

export type Beoordeling = {
  readonly gemeente: string;
  readonly bericht: string;
  readonly aanbieder: string;
  readonly soort: string;
  readonly oordeel: 'aanvaard' | 'afgekeurd';
  readonly bevindingen: readonly Bevinding[];
  /** The return message; null when the sender is told elsewhere. */
  readonly retour: string | null;
};

export async function insertBeoordeling(tx: Tx, nieuw: Beoordeling, op: Temporal.Instant): Promise<void> {
  await sql`insert into toegang.beoordelingen (gemeente, bericht, aanbieder, soort, oordeel, bevindingen, retour, op)
    values (${nieuw.gemeente}, ${nieuw.bericht}, ${nieuw.aanbieder}, ${nieuw.soort}, ${nieuw.oordeel},
      ${json(nieuw.bevindingen)}, ${nieuw.retour}, ${op})`.execute(tx);
}

/** A message is judged once, however often its news is brought. */
export const isBeoordeeld = async (tx: Tx, bericht: string): Promise<boolean> =>
  (await firstRow(tx, sql`select from toegang.beoordelingen where bericht = ${bericht}`)) !== undefined;
