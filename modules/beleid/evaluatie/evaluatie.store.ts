// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import type { Doeloordeel, Evaluatie, Evaluatiegevolg, Evaluatiestap } from './evaluatie.ts';

const kolommen = sql`e.code, e.naam, e.wanneer, e.waarover, e.wie,
  e.vanaf_volgens_plan as "vanafVolgensPlan", e.over_van as "overVan", e.over_tot as "overTot", e.uiterlijk, e.ritme, e.na, e.doelen,
  e.conclusie, e.staat, e.opgesteld_door as "opgesteldDoor", e.vastgesteld_op as "vastgesteldOp", e.voorbeeld`;

const een = (verband: string, code: string) =>
  sql`select ${kolommen} from beleid.evaluaties e where e.verband = ${verband} and e.code = ${code}`;

export const readEvaluatie = (tx: Tx, verband: string, code: string): Promise<Evaluatie | undefined> =>
  firstRow(tx, een(verband, code));

/** To change it: who comes at the same moment waits, and reads it as it then is. */
export const lockEvaluatie = (tx: Tx, verband: string, code: string): Promise<Evaluatie | undefined> =>
  firstRow(tx, sql`${een(verband, code)} for update`);

/** The evaluation that follows another; undefined while there is none. */
export const readOpvolger = (tx: Tx, verband: string, na: string): Promise<Evaluatie | undefined> =>
  firstRow(
    tx,
    sql`select ${kolommen} from beleid.evaluaties e where e.verband = ${verband} and e.na = ${na}
        order by e.volgorde limit 1`,
  );

/** A new one comes after those of the plan. */
export async function saveEvaluatie(tx: Tx, verband: string, een: Evaluatie): Promise<void> {
  await sql`insert into beleid.evaluaties
      (verband, code, volgorde, naam, wanneer, waarover, wie, vanaf_volgens_plan, over_van, over_tot, uiterlijk, ritme, na,
       doelen, conclusie, staat, opgesteld_door, vastgesteld_op, voorbeeld)
    values (${verband}, ${een.code},
      (select coalesce(max(volgorde), 0) + 1 from beleid.evaluaties where verband = ${verband}), ${een.naam},
      ${een.wanneer}, ${een.waarover}, ${een.wie}, ${een.vanafVolgensPlan}, ${een.overVan}, ${een.overTot},
      ${een.uiterlijk}, ${een.ritme}, ${een.na}, ${een.doelen}, ${een.conclusie}, ${een.staat}, ${een.opgesteldDoor}, ${een.vastgesteldOp},
      ${een.voorbeeld})
    on conflict (verband, code) do update set naam = excluded.naam, waarover = excluded.waarover, wie = excluded.wie,
      over_van = excluded.over_van, over_tot = excluded.over_tot, uiterlijk = excluded.uiterlijk, ritme = excluded.ritme,
      doelen = excluded.doelen, conclusie = excluded.conclusie, staat = excluded.staat,
      opgesteld_door = excluded.opgesteld_door, vastgesteld_op = excluded.vastgesteld_op,
      voorbeeld = excluded.voorbeeld`.execute(tx);
}

export const readStappen = (tx: Tx, verband: string, evaluatie: string): Promise<readonly Evaluatiestap[]> =>
  rows(
    tx,
    sql`select stap, uiterlijk, gedaan_op as "gedaanOp" from beleid.evaluatiestappen
        where verband = ${verband} and evaluatie = ${evaluatie}
        order by array_position(array['gegevens', 'concept', 'raden'], stap)`,
  );

export async function saveStap(tx: Tx, verband: string, evaluatie: string, stap: Evaluatiestap): Promise<void> {
  await sql`insert into beleid.evaluatiestappen (verband, evaluatie, stap, uiterlijk, gedaan_op)
    values (${verband}, ${evaluatie}, ${stap.stap}, ${stap.uiterlijk}, ${stap.gedaanOp})
    on conflict (verband, evaluatie, stap) do update set uiterlijk = excluded.uiterlijk, gedaan_op = excluded.gedaan_op`.execute(
    tx,
  );
}

export const readOordelen = (tx: Tx, verband: string, evaluatie: string): Promise<readonly Doeloordeel[]> =>
  rows(
    tx,
    sql`select doel, oordeel, tekst from beleid.doeloordelen where verband = ${verband} and evaluatie = ${evaluatie}`,
  );

export async function saveOordeel(tx: Tx, verband: string, evaluatie: string, oordeel: Doeloordeel): Promise<void> {
  await sql`insert into beleid.doeloordelen (verband, evaluatie, doel, oordeel, tekst)
    values (${verband}, ${evaluatie}, ${oordeel.doel}, ${oordeel.oordeel}, ${oordeel.tekst})
    on conflict (verband, evaluatie, doel) do update set oordeel = excluded.oordeel, tekst = excluded.tekst`.execute(
    tx,
  );
}

export const readGevolgen = (tx: Tx, verband: string, evaluatie: string): Promise<readonly Evaluatiegevolg[]> =>
  rows(
    tx,
    sql`select id, soort, koppeling, tekst from beleid.evaluatiegevolgen
        where verband = ${verband} and evaluatie = ${evaluatie} order by id`,
  );

export async function insertGevolg(tx: Tx, verband: string, evaluatie: string, gevolg: Evaluatiegevolg): Promise<void> {
  await sql`insert into beleid.evaluatiegevolgen (verband, evaluatie, id, soort, koppeling, tekst)
    values (${verband}, ${evaluatie}, ${gevolg.id}, ${gevolg.soort}, ${gevolg.koppeling}, ${gevolg.tekst})`.execute(tx);
}
