// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import type { Postbericht } from '../postkamer/postbericht.ts';
import type { Uiterlijk } from './termijn.rule.ts';
import type { Partij, Termijnsoort } from './termijn.ts';

type Welk = Pick<Postbericht, 'gemeente' | 'id'>;

export async function insertTermijnen(
  tx: Tx,
  { gemeente, id, aanbieder }: Pick<Postbericht, 'gemeente' | 'id' | 'aanbieder'>,
  termijnen: readonly Uiterlijk[],
): Promise<void> {
  for (const { soort, plicht, uiterlijk } of termijnen)
    await sql`insert into berichten.termijnen (gemeente, bericht, soort, aanbieder, plicht, uiterlijk)
      values (${gemeente}, ${id}, ${soort}, ${aanbieder}, ${plicht}, ${uiterlijk})`.execute(tx);
}

export const isTermijnOpen = async (tx: Tx, { gemeente, id }: Welk, soort: Termijnsoort): Promise<boolean> =>
  (await firstRow(
    tx,
    sql`select from berichten.termijnen
        where gemeente = ${gemeente} and bericht = ${id} and soort = ${soort} and voldaan_op is null`,
  )) !== undefined;

/** What must follow has been sent; a term that was met stays met. */
export async function updateVoldaan(
  tx: Tx,
  { gemeente, id }: Welk,
  soorten: readonly Termijnsoort[],
  { door, op }: { readonly door: string; readonly op: Temporal.Instant },
): Promise<void> {
  await sql`update berichten.termijnen set voldaan_op = ${op}, voldaan_door = ${door}
    where gemeente = ${gemeente} and bericht = ${id} and soort in (${sql.join([...soorten])}) and voldaan_op is null`.execute(
    tx,
  );
}

export type Verstreken = {
  readonly gemeente: string;
  readonly bericht: string;
  readonly berichtsoort: string;
  readonly richting: Postbericht['richting'];
  readonly aanbieder: string;
  readonly soort: Termijnsoort;
  readonly plicht: Partij;
  readonly uiterlijk: Temporal.PlainDate;
};

/** Terms that have passed and of which nobody was told yet, for the gemeente whose hat is on. */
export const readVerstreken = (tx: Tx, gemeente: string, vandaag: Temporal.PlainDate): Promise<readonly Verstreken[]> =>
  rows(
    tx,
    sql`select t.gemeente, t.bericht, b.soort as berichtsoort, b.richting, t.aanbieder, t.soort, t.plicht, t.uiterlijk
        from berichten.termijnen t join berichten.berichten b on b.gemeente = t.gemeente and b.id = t.bericht
        where t.gemeente = ${gemeente} and t.uiterlijk < ${vandaag} and t.voldaan_op is null and t.gemeld_op is null
        order by t.uiterlijk, t.bericht limit ${atOnce} for update of t skip locked`,
  );
const atOnce = 200;

export async function updateGemeld(
  tx: Tx,
  { gemeente, bericht, soort }: Verstreken,
  op: Temporal.Instant,
): Promise<void> {
  await sql`update berichten.termijnen set gemeld_op = ${op}
    where gemeente = ${gemeente} and bericht = ${bericht} and soort = ${soort}`.execute(tx);
}

/** The gemeenten where a term has passed unseen; only the platform's hat sees over all of them. */
export const readGemeentenMetVerstreken = async (tx: Tx, vandaag: Temporal.PlainDate): Promise<readonly string[]> =>
  (
    await rows<{ gemeente: string }>(
      tx,
      sql`select distinct gemeente from berichten.termijnen
          where uiterlijk < ${vandaag} and voldaan_op is null and gemeld_op is null order by gemeente`,
    )
  ).map(({ gemeente }) => gemeente);
