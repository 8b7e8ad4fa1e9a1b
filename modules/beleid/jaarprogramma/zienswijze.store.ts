// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Datum } from '#libs/kernel';
import { firstRow, rows, type Tx } from '#platform/database';

export const oordelen = ['instemmend', 'met-opmerkingen', 'afwijzend', 'geen-zienswijze'] as const;

/** What a council thinks of a version of the programme. */
export type Zienswijze = {
  readonly gemeente: string;
  /** The day on which the council decided. */
  readonly op: Datum;
  readonly oordeel: (typeof oordelen)[number];
  readonly tekst: string | null;
  /** Who wrote it down. */
  readonly naam: string;
};
type Versie = { readonly verband: string; readonly jaar: number; readonly versie: number };

export const readZienswijzen = (tx: Tx, { verband, jaar, versie }: Versie): Promise<readonly Zienswijze[]> =>
  rows(
    tx,
    sql`select gemeente, op, oordeel, tekst, naam from beleid.zienswijzen
        where verband = ${verband} and jaar = ${jaar} and versie = ${versie} order by op, gemeente`,
  );

/** @returns false when this gemeente had already given its view */
export async function insertZienswijze(
  tx: Tx,
  { verband, jaar, versie }: Versie,
  { gemeente, op, oordeel, tekst, naam }: Zienswijze,
): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`insert into beleid.zienswijzen (verband, jaar, versie, gemeente, op, oordeel, tekst, naam)
        values (${verband}, ${jaar}, ${versie}, ${gemeente}, ${op}, ${oordeel}, ${tekst}, ${naam})
        on conflict do nothing returning gemeente`,
  );
  return row !== undefined;
}
