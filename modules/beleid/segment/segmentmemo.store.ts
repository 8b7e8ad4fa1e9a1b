// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { Onderdeel } from '#platform/document';

/** A memo as it was put together; every time is a new version, so that what is read is what is established. */
export type Segmentmemo = {
  readonly versie: number;
  readonly staat: 'concept' | 'vastgesteld';
  readonly dag: Temporal.PlainDate;
  readonly opgesteldDoor: string | null;
  /** Name of who put it together. */
  readonly door: string;
  readonly vastgesteldDoor: string | null;
  readonly inhoud: readonly Onderdeel[];
  readonly voorbeeld: boolean;
};

const kolommen = sql`versie, staat, dag, opgesteld_door as "opgesteldDoor", door,
  vastgesteld_door as "vastgesteldDoor", inhoud, voorbeeld`;

/** One version; without a number the newest. */
export const readMemo = (tx: Tx, verband: string, segment: string, versie?: number): Promise<Segmentmemo | undefined> =>
  firstRow(
    tx,
    sql`select ${kolommen} from beleid.segmentmemos where verband = ${verband} and segment = ${segment}
        ${versie === undefined ? sql`` : sql`and versie = ${versie}`} order by versie desc limit 1`,
  );

export const readMemoversies = (
  tx: Tx,
  verband: string,
  segment: string,
): Promise<readonly Pick<Segmentmemo, 'versie' | 'staat' | 'dag' | 'door' | 'vastgesteldDoor'>[]> =>
  rows(
    tx,
    sql`select versie, staat, dag, door, vastgesteld_door as "vastgesteldDoor" from beleid.segmentmemos
        where verband = ${verband} and segment = ${segment} order by versie desc`,
  );

type Nieuw = Omit<Segmentmemo, 'staat' | 'vastgesteldDoor'>;

/** Keeps a concept; the concept before it, if any, goes. */
export async function saveConcept(
  tx: Tx,
  verband: string,
  segment: string,
  { versie, dag, opgesteldDoor, door, inhoud, voorbeeld }: Nieuw,
): Promise<void> {
  await sql`insert into beleid.segmentmemos
      (verband, segment, versie, staat, dag, opgesteld_door, door, inhoud, voorbeeld)
    values (${verband}, ${segment}, ${versie}, 'concept', ${dag}, ${opgesteldDoor}, ${door}, ${json(inhoud)}, ${voorbeeld})
    on conflict (verband, segment) where staat = 'concept' do update set versie = excluded.versie, dag = excluded.dag,
      opgesteld_door = excluded.opgesteld_door, door = excluded.door, inhoud = excluded.inhoud,
      voorbeeld = excluded.voorbeeld`.execute(tx);
}

export async function establishMemo(
  tx: Tx,
  verband: string,
  segment: string,
  { versie, dag, vastgesteldDoor }: Pick<Segmentmemo, 'versie' | 'dag' | 'vastgesteldDoor'>,
): Promise<void> {
  await sql`update beleid.segmentmemos set staat = 'vastgesteld', dag = ${dag}, vastgesteld_door = ${vastgesteldDoor}
    where verband = ${verband} and segment = ${segment} and versie = ${versie}`.execute(tx);
}
