// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import { parseDatum } from '#libs/kernel';
import { firstRow, json, type Tx } from '#platform/database';
import type { Reeks } from '../prestatie/prestatie.store.ts';
import type { Declaratiekop, Niveau, Staat } from './declaratie.ts';

export type NieuweDeclaratie = Declaratiekop & {
  readonly id: string;
  readonly bericht: string;
  readonly antwoord: string;
  readonly toegekend: number;
  readonly regels: number;
  readonly regelsAfgewezen: number;
  readonly niveau: Niveau;
  readonly staat: Staat;
  readonly codes: readonly string[];
  /** The verdict on the whole, with its steps; null when it fell line by line or within the message. */
  readonly bewijs: Outcome<unknown> | null;
  readonly beoordeeld: Temporal.Instant;
};

export async function insertDeclaratie(tx: Tx, nieuw: NieuweDeclaratie): Promise<void> {
  await sql`insert into declaraties.declaraties (gemeente, id, aanbieder, wet, bericht, antwoord, nummer, periode_begin, periode_eind,
      ingediend, toegekend, regels, regels_afgewezen, niveau, staat, codes, bewijs, beoordeeld)
    values (${nieuw.gemeente}, ${nieuw.id}, ${nieuw.aanbieder}, ${nieuw.wet}, ${nieuw.bericht}, ${nieuw.antwoord}, ${nieuw.nummer},
      ${parseDatum(nieuw.periodeBegin)}, ${parseDatum(nieuw.periodeEind)}, ${nieuw.ingediend}, ${nieuw.toegekend}, ${nieuw.regels},
      ${nieuw.regelsAfgewezen}, ${nieuw.niveau}, ${nieuw.staat}, ${sql.val([...nieuw.codes])}, ${json(nieuw.bewijs)},
      ${nieuw.beoordeeld})`.execute(tx);
}

/** From here on what is written can be taken back, without ending the transaction. */
export async function markeerBegin(tx: Tx): Promise<void> {
  await sql`savepoint prestaties`.execute(tx);
}

/** Takes back all that was written since. */
export async function draaiTerug(tx: Tx): Promise<void> {
  await sql`rollback to savepoint prestaties`.execute(tx);
}

/** Was this message already judged? */
export const isBeoordeeld = async (tx: Tx, gemeente: string, bericht: string): Promise<boolean> =>
  (await firstRow(
    tx,
    sql`select from declaraties.declaraties where gemeente = ${gemeente} and bericht = ${bericht}`,
  )) !== undefined;

/** What earlier declaraties of this aanbieder mean for this one; those that were rejected as a whole were never sent. */
export async function readEerdereDeclaraties(
  tx: Tx,
  { gemeente, aanbieder, wet }: Reeks,
  nummer: string,
): Promise<{ readonly nummerGebruikt: boolean; readonly laatstePeriode: string | null }> {
  const row = await firstRow<{ nummerGebruikt: boolean | null; laatstePeriode: string | null }>(
    tx,
    sql`select bool_or(nummer = ${nummer}) as "nummerGebruikt", max(periode_begin)::text as "laatstePeriode"
        from declaraties.declaraties
        where gemeente = ${gemeente} and aanbieder = ${aanbieder} and wet = ${wet} and niveau = 'regels'`,
  );
  return { nummerGebruikt: row?.nummerGebruikt ?? false, laatstePeriode: row?.laatstePeriode ?? null };
}

/** Are there lines of this aanbieder here from before? Nobody adds any while its declaratie is judged. */
export const heeftEerdere = async (tx: Tx, { gemeente, aanbieder, wet }: Reeks): Promise<boolean> =>
  (await firstRow(
    tx,
    sql`select from declaraties.declaraties
        where gemeente = ${gemeente} and aanbieder = ${aanbieder} and wet = ${wet} and niveau = 'regels' limit 1`,
  )) !== undefined;

/** One declaratie as far as payment needs it. */
export type TeBetalen = {
  readonly id: string;
  readonly gemeente: string;
  readonly aanbieder: string;
  readonly nummer: string;
  readonly periodeBegin: Temporal.PlainDate | null;
  readonly toegekend: number;
  readonly regels: number;
};

export const readTeBetalen = (tx: Tx, id: string): Promise<TeBetalen | undefined> =>
  firstRow(
    tx,
    sql`select id, gemeente, aanbieder, nummer, periode_begin as "periodeBegin", toegekend, regels - regels_afgewezen as regels
        from declaraties.declaraties where id = ${id}`,
  );
