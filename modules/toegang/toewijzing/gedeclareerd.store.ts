// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';
import { asIs, integers } from '#platform/kolommen';

type Reeks = { readonly gemeente: string; readonly wet: string };

/** Numbers of allocations, each as often as a line on it was granted (debet) or taken back (credit). */
export type Gedeclareerd = { readonly debet: readonly number[]; readonly credit: readonly number[] };

/**
 * For the room that judges declarations: notes on which allocations lines were granted, so that none of those is deleted
 * (TR385). Call it in the transaction that grants them, under the gemeente's hat.
 */
export async function noteerDeclaraties(tx: Tx, reeks: Reeks, { debet, credit }: Gedeclareerd): Promise<void> {
  await noteer(tx, reeks, 1, debet);
  await noteer(tx, reeks, -1, credit);
}

async function noteer(tx: Tx, { gemeente, wet }: Reeks, teken: 1 | -1, nummers: readonly number[]): Promise<void> {
  if (nummers.length === 0) return;
  await sql`insert into toegang.gedeclareerd (gemeente, wet, teken, laagste, hoogste, nummers)
      select ${gemeente}, ${wet}, ${teken}, min(n), max(n), array_agg(n) from unnest(${integers(nummers, asIs)}) n`.execute(
    tx,
  );
}

/** Which of these numbers bear granted lines that were not credited. */
export async function readGedeclareerd(
  tx: Tx,
  { gemeente, wet }: Reeks,
  nummers: readonly number[],
): Promise<ReadonlySet<number>> {
  const found = await rows<{ nummer: number }>(
    tx,
    sql`select n as nummer from unnest(${integers(nummers, asIs)}) n
        where (select sum(g.teken * cardinality(array_positions(g.nummers, n))) from toegang.gedeclareerd g
          where g.gemeente = ${gemeente} and g.wet = ${wet} and n between g.laagste and g.hoogste) > 0`,
  );
  return new Set(found.map(({ nummer }) => nummer));
}
