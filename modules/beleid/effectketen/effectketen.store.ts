// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { datum } from '#libs/kernel';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { Keten, Ketendoel, Ketenversie } from './effectketen.ts';

type Bewaard = Omit<Ketendoel, 'herzienOp'> & { readonly herzienOp: string | null };
type Row = Omit<Ketenversie, 'doelen'> & { readonly doelen: readonly Bewaard[] };

const columns = sql`segment, versie, staat, aanleiding, inhoud -> 'doelen' as doelen, inhoud -> 'weglatingen' as weglatingen,
  opgesteld_door as "opgesteldDoor", begonnen, vastgesteld`;

const fromRow = (row: Row): Ketenversie => ({
  ...row,
  doelen: row.doelen.map((doel) => ({ ...doel, herzienOp: doel.herzienOp === null ? null : datum(doel.herzienOp) })),
});

/** All versions of the chains of a verband that the hat may see, or those of one segment; the newest first. */
export async function readKetens(tx: Tx, verband: string, segment?: string): Promise<readonly Ketenversie[]> {
  const only = segment === undefined ? sql`` : sql`and segment = ${segment}`;
  const found = await rows<Row>(
    tx,
    sql`select ${columns} from beleid.effectketens where verband = ${verband} ${only} order by segment, versie desc`,
  );
  return found.map(fromRow);
}

/** The concept of a segment, held for whoever changes it now: a second writer waits. */
export async function lockConcept(tx: Tx, verband: string, segment: string): Promise<Ketenversie | undefined> {
  const row = await firstRow<Row>(
    tx,
    sql`select ${columns} from beleid.effectketens
        where verband = ${verband} and segment = ${segment} and staat = 'concept' for update`,
  );
  return row && fromRow(row);
}

/** @returns false when there is a concept already */
export async function insertConcept(tx: Tx, verband: string, nieuw: Ketenversie): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`insert into beleid.effectketens (verband, segment, versie, staat, aanleiding, inhoud, opgesteld_door, begonnen)
        values (${verband}, ${nieuw.segment}, ${nieuw.versie}, 'concept', ${nieuw.aanleiding}, ${inhoudOf(nieuw)},
          ${nieuw.opgesteldDoor}, ${nieuw.begonnen})
        on conflict do nothing returning versie`,
  );
  return row !== undefined;
}

export async function updateConcept(
  tx: Tx,
  verband: string,
  segment: string,
  keten: Keten,
  door: string | null,
): Promise<void> {
  await sql`update beleid.effectketens set inhoud = ${inhoudOf(keten)}, opgesteld_door = ${door}
    where verband = ${verband} and segment = ${segment} and staat = 'concept'`.execute(tx);
}

export async function adoptConcept(tx: Tx, verband: string, segment: string, op: Temporal.Instant): Promise<void> {
  await sql`update beleid.effectketens set staat = 'vastgesteld', vastgesteld = ${op}
    where verband = ${verband} and segment = ${segment} and staat = 'concept'`.execute(tx);
}

const inhoudOf = ({ doelen, weglatingen }: Keten) => json({ doelen, weglatingen });
