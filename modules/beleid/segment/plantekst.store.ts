// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';
import type { Plantekst } from './segmentplan.ts';

export const readPlanteksten = (tx: Tx, verband: string, segment: string): Promise<readonly Plantekst[]> =>
  rows(
    tx,
    sql`select onderdeel, tekst, geldend, staat, opgesteld_door as "opgesteldDoor", door, op from beleid.planteksten
        where verband = ${verband} and segment = ${segment}`,
  );

export async function savePlantekst(
  tx: Tx,
  verband: string,
  segment: string,
  { onderdeel, tekst, geldend, staat, opgesteldDoor, door, op }: Plantekst,
): Promise<void> {
  await sql`insert into beleid.planteksten (verband, segment, onderdeel, tekst, geldend, staat, opgesteld_door, door, op)
    values (${verband}, ${segment}, ${onderdeel}, ${tekst}, ${geldend}, ${staat}, ${opgesteldDoor}, ${door}, ${op})
    on conflict (verband, segment, onderdeel) do update set tekst = excluded.tekst, geldend = excluded.geldend,
      staat = excluded.staat, opgesteld_door = excluded.opgesteld_door, door = excluded.door, op = excluded.op`.execute(
    tx,
  );
}

/** Under which headings of the region something was written, in any segment. */
export async function readWrittenHeadings(tx: Tx, verband: string): Promise<readonly string[]> {
  const found = await rows<{ onderdeel: string }>(
    tx,
    sql`select distinct onderdeel from beleid.planteksten where verband = ${verband}`,
  );
  return found.map(({ onderdeel }) => onderdeel);
}
