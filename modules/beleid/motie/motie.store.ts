// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import type { Motie, Motiestap, Uitslag } from './motie.ts';

export const motiekolommen = sql`m.code, m.nummer, m.titel, m.strekking, m.volgens_plan as "volgensPlan", m.verwerking,
  m.termijn, m.uiterlijk, m.eigenaar, m.bindt_verlenging as "bindtVerlenging", m.evaluaties, m.staat, m.antwoord,
  m.antwoord_op as "antwoordOp", m.antwoord_door as "antwoordDoor", m.opgesteld_door as "opgesteldDoor", m.voorbeeld`;

const een = (verband: string, code: string) =>
  sql`select ${motiekolommen} from beleid.moties m where m.verband = ${verband} and m.code = ${code}`;

export const readMotie = (tx: Tx, verband: string, code: string): Promise<Motie | undefined> =>
  firstRow(tx, een(verband, code));

/** To change it: who comes at the same moment waits, and reads it as it then is. */
export const lockMotie = (tx: Tx, verband: string, code: string): Promise<Motie | undefined> =>
  firstRow(tx, sql`${een(verband, code)} for update`);

export async function saveMotie(tx: Tx, verband: string, motie: Motie): Promise<void> {
  await sql`insert into beleid.moties
      (verband, code, nummer, titel, strekking, volgens_plan, verwerking, termijn, uiterlijk, eigenaar, bindt_verlenging,
       evaluaties, staat, antwoord, antwoord_op, antwoord_door, opgesteld_door, voorbeeld)
    values (${verband}, ${motie.code}, ${motie.nummer}, ${motie.titel}, ${motie.strekking}, ${motie.volgensPlan},
      ${motie.verwerking}, ${motie.termijn}, ${motie.uiterlijk}, ${motie.eigenaar}, ${motie.bindtVerlenging},
      ${motie.evaluaties}, ${motie.staat}, ${motie.antwoord}, ${motie.antwoordOp}, ${motie.antwoordDoor},
      ${motie.opgesteldDoor}, ${motie.voorbeeld})
    on conflict (verband, code) do update set titel = excluded.titel, strekking = excluded.strekking,
      termijn = excluded.termijn, uiterlijk = excluded.uiterlijk, eigenaar = excluded.eigenaar,
      bindt_verlenging = excluded.bindt_verlenging, evaluaties = excluded.evaluaties, staat = excluded.staat,
      antwoord = excluded.antwoord, antwoord_op = excluded.antwoord_op, antwoord_door = excluded.antwoord_door,
      opgesteld_door = excluded.opgesteld_door, voorbeeld = excluded.voorbeeld`.execute(tx);
}

export const readUitslagen = (tx: Tx, verband: string, motie: string): Promise<readonly Uitslag[]> =>
  rows(
    tx,
    sql`select gemeente, aangenomen, op from beleid.motie_uitslagen
        where verband = ${verband} and motie = ${motie} order by gemeente`,
  );

export async function saveUitslag(tx: Tx, verband: string, motie: string, uitslag: Uitslag): Promise<void> {
  await sql`insert into beleid.motie_uitslagen (verband, motie, gemeente, aangenomen, op)
    values (${verband}, ${motie}, ${uitslag.gemeente}, ${uitslag.aangenomen}, ${uitslag.op})
    on conflict (verband, motie, gemeente) do update set aangenomen = excluded.aangenomen, op = excluded.op`.execute(
    tx,
  );
}

/** What was done for a motie, the newest first. */
export const readMotiestappen = (tx: Tx, verband: string, motie: string): Promise<readonly Motiestap[]> =>
  rows(
    tx,
    sql`select id, op, wat, bewijs, soort, koppeling, naam from beleid.motiestappen
        where verband = ${verband} and motie = ${motie} order by op desc, id desc`,
  );

export async function insertMotiestap(tx: Tx, verband: string, motie: string, stap: Motiestap): Promise<void> {
  await sql`insert into beleid.motiestappen (verband, motie, id, op, wat, bewijs, soort, koppeling, naam)
    values (${verband}, ${motie}, ${stap.id}, ${stap.op}, ${stap.wat}, ${stap.bewijs}, ${stap.soort}, ${stap.koppeling},
      ${stap.naam})`.execute(tx);
}
