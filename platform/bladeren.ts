// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Wie } from './hoed.ts';

/** Which page of a long list: what comes after the last row of the page before, and how many. */
export type Blad = { readonly na?: string | undefined; readonly aantal?: number | undefined };
/** How many rows that are when nobody says so. */
export const bladgrootte = 200;

/**
 * What is of the verband or of the aanbieder that asks: row level security says the same, and this lets a list follow an
 * index. Of others row level security alone says what they see.
 */
export const eigenBijVerband = (
  tabel: string,
  { wie: { hoed } }: { readonly wie: Pick<Wie, 'hoed'> },
): RawBuilder<unknown> =>
  hoed.soort === 'verband' || hoed.soort === 'aanbieder'
    ? sql`${sql.ref(`${tabel}.${hoed.soort}`)} = ${hoed.code}`
    : sql`true`;
