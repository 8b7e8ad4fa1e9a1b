// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import type { GemaaktePilotkeuze, Pilot } from './pilot.ts';

const kolommen = sql`p.code, p.ontwikkelopgave, p.naam, p.beoogd, p.maat, p.begin, p.eind, p.bevonden,
  p.bevonden_door as "bevondenDoor", p.staat, p.opgesteld_door as "opgesteldDoor", p.voorbeeld`;

const een = (verband: string, code: string) =>
  sql`select ${kolommen} from beleid.pilots p where p.verband = ${verband} and p.code = ${code}`;

export const readPilot = (tx: Tx, verband: string, code: string): Promise<Pilot | undefined> =>
  firstRow(tx, een(verband, code));

/** To change it: who comes at the same moment waits, and reads it as it then is. */
export const lockPilot = (tx: Tx, verband: string, code: string): Promise<Pilot | undefined> =>
  firstRow(tx, sql`${een(verband, code)} for update`);

export const readPilots = (tx: Tx, verband: string): Promise<readonly Pilot[]> =>
  rows(
    tx,
    sql`select ${kolommen} from beleid.pilots p where p.verband = ${verband} order by p.eind nulls last, p.naam`,
  );

export async function savePilot(tx: Tx, verband: string, een: Pilot): Promise<void> {
  await sql`insert into beleid.pilots (verband, code, ontwikkelopgave, naam, beoogd, maat, begin, eind, bevonden,
      bevonden_door, staat, opgesteld_door, voorbeeld)
    values (${verband}, ${een.code}, ${een.ontwikkelopgave}, ${een.naam}, ${een.beoogd}, ${een.maat}, ${een.begin},
      ${een.eind}, ${een.bevonden}, ${een.bevondenDoor}, ${een.staat}, ${een.opgesteldDoor}, ${een.voorbeeld})
    on conflict (verband, code) do update set naam = excluded.naam, beoogd = excluded.beoogd, maat = excluded.maat,
      begin = excluded.begin, eind = excluded.eind, bevonden = excluded.bevonden,
      bevonden_door = excluded.bevonden_door, staat = excluded.staat, opgesteld_door = excluded.opgesteld_door,
      voorbeeld = excluded.voorbeeld`.execute(tx);
}

/** How it went on, the newest first. */
export const readKeuzen = (tx: Tx, verband: string, pilot: string): Promise<readonly GemaaktePilotkeuze[]> =>
  rows(
    tx,
    sql`select id, keuze, bevonden, motivering, op, tot, naam from beleid.pilotkeuzen
        where verband = ${verband} and pilot = ${pilot} order by id desc`,
  );

export async function insertKeuze(tx: Tx, verband: string, pilot: string, een: GemaaktePilotkeuze): Promise<void> {
  await sql`insert into beleid.pilotkeuzen (verband, pilot, id, keuze, bevonden, motivering, op, tot, naam)
    values (${verband}, ${pilot}, ${een.id}, ${een.keuze}, ${een.bevonden}, ${een.motivering}, ${een.op}, ${een.tot},
      ${een.naam})`.execute(tx);
}
