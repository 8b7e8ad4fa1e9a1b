// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';
import type { Wet } from './toewijzing.ts';

/** How many granted lines were added to an allocation; a granted credit takes one off. */
export type Gedeclareerd = { readonly nummer: number; readonly regels: number };

type Reeks = { readonly gemeente: string; readonly wet: Wet };

/**
 * For the room that judges declarations: notes which allocations bear granted lines, so that none of those is deleted
 * (TR385). Call it once for what was granted, in the transaction that grants it, under the gemeente's hat.
 * @param mutaties per number at most once: granted debets minus granted credits
 */
export async function noteerDeclaraties(
  tx: Tx,
  { gemeente, wet }: Reeks,
  mutaties: readonly Gedeclareerd[],
): Promise<void> {
  await sql`
    insert into toegang.gedeclareerd as g (gemeente, wet, nummer, regels)
    select ${gemeente}, ${wet}, nummer, regels
    from unnest(${sql.val(mutaties.map(({ nummer }) => nummer))}::integer[],
      ${sql.val(mutaties.map(({ regels }) => regels))}::integer[]) as m(nummer, regels)
    order by nummer
    on conflict (gemeente, wet, nummer) do update set regels = g.regels + excluded.regels`.execute(tx);
}

/** Which of these numbers bear granted lines that were not credited. */
export async function readGedeclareerd(
  tx: Tx,
  { gemeente, wet }: Reeks,
  nummers: readonly number[],
): Promise<ReadonlySet<number>> {
  const found = await rows<{ nummer: number }>(
    tx,
    sql`select nummer from toegang.gedeclareerd
        where gemeente = ${gemeente} and wet = ${wet} and nummer = any(${sql.val([...nummers])}::integer[]) and regels > 0`,
  );
  return new Set(found.map(({ nummer }) => nummer));
}
