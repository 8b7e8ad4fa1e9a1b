// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import type { Fasestap, Ontwikkelopgave, Toetsantwoord } from './ontwikkelopgave.ts';

const kolommen = sql`o.code, o.naam, o.tekst, o.contracten, o.soort, o.fase_volgens_plan as "faseVolgensPlan",
  o.prioriteit_volgens_plan as "prioriteitVolgensPlan", o.fase, o.prioriteit, o.eigenaar, o.budget,
  o.volgende_stap as "volgendeStap", o.volgende_stap_op as "volgendeStapOp", o.positie, o.staat,
  o.opgesteld_door as "opgesteldDoor", o.voorbeeld`;

export const readOpgaven = (tx: Tx, verband: string): Promise<readonly Ontwikkelopgave[]> =>
  rows(
    tx,
    sql`select ${kolommen} from beleid.ontwikkelopgaven o where o.verband = ${verband}
        order by array_position(array['hoog', 'midden', 'laag'], o.prioriteit) nulls last, o.volgorde`,
  );

const een = (verband: string, code: string) =>
  sql`select ${kolommen} from beleid.ontwikkelopgaven o where o.verband = ${verband} and o.code = ${code}`;

export const readOpgave = (tx: Tx, verband: string, code: string): Promise<Ontwikkelopgave | undefined> =>
  firstRow(tx, een(verband, code));

/** To change it: who comes at the same moment waits, and reads it as it then is. */
export const lockOpgave = (tx: Tx, verband: string, code: string): Promise<Ontwikkelopgave | undefined> =>
  firstRow(tx, sql`${een(verband, code)} for update`);

/** A new one comes after those of the plan. */
export async function saveOpgave(tx: Tx, verband: string, een: Ontwikkelopgave): Promise<void> {
  await sql`insert into beleid.ontwikkelopgaven
      (verband, code, volgorde, naam, tekst, contracten, soort, fase_volgens_plan, prioriteit_volgens_plan, fase,
       prioriteit, eigenaar, budget, volgende_stap, volgende_stap_op, positie, staat, opgesteld_door, voorbeeld)
    values (${verband}, ${een.code},
      (select coalesce(max(volgorde), 0) + 1 from beleid.ontwikkelopgaven where verband = ${verband}), ${een.naam},
      ${een.tekst}, ${een.contracten}, ${een.soort}, ${een.faseVolgensPlan}, ${een.prioriteitVolgensPlan}, ${een.fase},
      ${een.prioriteit}, ${een.eigenaar}, ${een.budget}, ${een.volgendeStap}, ${een.volgendeStapOp}, ${een.positie},
      ${een.staat}, ${een.opgesteldDoor}, ${een.voorbeeld})
    on conflict (verband, code) do update set naam = excluded.naam, tekst = excluded.tekst,
      contracten = excluded.contracten, soort = excluded.soort, fase = excluded.fase, prioriteit = excluded.prioriteit,
      eigenaar = excluded.eigenaar, budget = excluded.budget, volgende_stap = excluded.volgende_stap,
      volgende_stap_op = excluded.volgende_stap_op, positie = excluded.positie, staat = excluded.staat,
      opgesteld_door = excluded.opgesteld_door, voorbeeld = excluded.voorbeeld`.execute(tx);
}

/** The phases that it went through, the newest first. */
export const readFasen = (tx: Tx, verband: string, opgave: string): Promise<readonly Fasestap[]> =>
  rows(
    tx,
    sql`select id, fase, op, waarom, naam from beleid.opgavefasen
        where verband = ${verband} and ontwikkelopgave = ${opgave} order by id desc`,
  );

export async function insertFase(tx: Tx, verband: string, opgave: string, stap: Fasestap): Promise<void> {
  await sql`insert into beleid.opgavefasen (verband, ontwikkelopgave, id, fase, op, waarom, naam)
    values (${verband}, ${opgave}, ${stap.id}, ${stap.fase}, ${stap.op}, ${stap.waarom}, ${stap.naam})`.execute(tx);
}

export const readAntwoorden = (tx: Tx, verband: string, opgave: string): Promise<readonly Toetsantwoord[]> =>
  rows(
    tx,
    sql`select criterium, voldoet, toelichting from beleid.toetsantwoorden
        where verband = ${verband} and ontwikkelopgave = ${opgave}`,
  );

export async function saveAntwoord(tx: Tx, verband: string, opgave: string, antwoord: Toetsantwoord): Promise<void> {
  await sql`insert into beleid.toetsantwoorden (verband, ontwikkelopgave, criterium, voldoet, toelichting)
    values (${verband}, ${opgave}, ${antwoord.criterium}, ${antwoord.voldoet}, ${antwoord.toelichting})
    on conflict (verband, ontwikkelopgave, criterium)
      do update set voldoet = excluded.voldoet, toelichting = excluded.toelichting`.execute(tx);
}
