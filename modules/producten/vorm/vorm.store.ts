// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { json, type Tx } from '#platform/database';
import type { PakketVorm } from '../pack.ts';

/** A form of the pack; one that people changed stays as it is. */
export async function upsertPackVorm(tx: Tx, verband: string, vorm: PakketVorm, volgorde: number): Promise<void> {
  await sql`insert into producten.vormen (verband, code, volgorde, inhoud)
    values (${verband}, ${vorm.code}, ${volgorde}, ${json(vorm)})
    on conflict (verband, code) do update set volgorde = excluded.volgorde, inhoud = excluded.inhoud
    where vormen.bewerkt_door is null`.execute(tx);
}

/** What a person says of a form; a new one comes after those that are there. */
export async function saveVorm(tx: Tx, verband: string, vorm: PakketVorm, persoon: string | null): Promise<void> {
  await sql`insert into producten.vormen (verband, code, volgorde, inhoud, bewerkt_door)
    select ${verband}, ${vorm.code}, count(*), ${json(vorm)}, ${persoon} from producten.vormen where verband = ${verband}
    on conflict (verband, code) do update set inhoud = excluded.inhoud, bewerkt_door = excluded.bewerkt_door`.execute(
    tx,
  );
}
