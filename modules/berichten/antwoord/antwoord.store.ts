// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, json, readIds, type Tx } from '#platform/database';
import { keptFindings } from '../postkamer/bericht.store.ts';
import type { Postbericht } from '../postkamer/postbericht.ts';
import type { Antwoordbevinding } from './antwoord-toetsen.rule.ts';
import type { Oordeel, Verwijzing } from './verwijzing-in-bericht.ts';

type Antwoord = Pick<Postbericht, 'gemeente' | 'aanbieder' | 'id'>;

/** @returns false when the message had an answer already */
export async function insertAntwoord(
  tx: Tx,
  bericht: string,
  { gemeente, aanbieder, id }: Antwoord,
  { goed, codes }: Oordeel,
  op: Temporal.Instant,
): Promise<boolean> {
  const inserted = await firstRow(
    tx,
    sql`insert into berichten.antwoorden (gemeente, bericht, aanbieder, antwoord, goed, codes, op)
        values (${gemeente}, ${bericht}, ${aanbieder}, ${id}, ${goed}, ${sql.val([...codes])}, ${op})
        on conflict on constraint een_antwoord do nothing returning bericht`,
  );
  return inserted !== undefined;
}

/** The message that answers this one. */
export const readAntwoord = async (tx: Tx, gemeente: string, bericht: string): Promise<string | undefined> =>
  (
    await firstRow<{ antwoord: string }>(
      tx,
      sql`select antwoord from berichten.antwoorden where gemeente = ${gemeente} and bericht = ${bericht}`,
    )
  )?.antwoord;

/** The message that an answer names, one without an answer first; of equals the last one sent. */
export const findBeantwoord = async (
  tx: Tx,
  { gemeente, aanbieder, standaard, richting }: Postbericht,
  { soort, identificatie, dagtekening }: Verwijzing,
): Promise<string | undefined> =>
  (
    await firstRow<{ id: string }>(
      tx,
      sql`select b.id from berichten.berichten b
            left join berichten.antwoorden a on a.gemeente = b.gemeente and a.bericht = b.id
          where b.gemeente = ${gemeente} and b.identificatie = ${identificatie} and b.aanbieder = ${aanbieder}
            and b.standaard = ${standaard} and b.soort = ${soort} and b.richting <> ${richting}
            and b.dagtekening::text = ${dagtekening}
          order by a.bericht nulls first, b.op desc limit 1`,
    )
  )?.id;

/** Answers that came before the message that they name: they belong to nothing yet. */
export const findLosseAntwoorden = (
  tx: Tx,
  { gemeente, aanbieder, standaard, richting, identificatie }: Postbericht,
  soort: string,
): Promise<readonly string[]> =>
  readIds(
    tx,
    sql`select b.id from berichten.zoeksleutels z
            join berichten.berichten b on b.gemeente = z.gemeente and b.id = z.bericht
          where z.gemeente = ${gemeente} and z.sleutel = ${identificatie} and z.soort = 'identificatie'
            and b.aanbieder = ${aanbieder} and b.standaard = ${standaard} and b.soort = ${soort} and b.richting <> ${richting}
            and not exists (select from berichten.antwoorden a where a.gemeente = b.gemeente and a.antwoord = b.id)
          order by b.op, b.id`,
  );

export async function insertToetsing(
  tx: Tx,
  { gemeente, aanbieder, id }: Antwoord,
  bevindingen: readonly Antwoordbevinding[],
  op: Temporal.Instant,
): Promise<void> {
  await sql`insert into berichten.toetsingen (gemeente, bericht, aanbieder, op, bevindingen, aantal_bevindingen)
    values (${gemeente}, ${id}, ${aanbieder}, ${op}, ${json(bevindingen.slice(0, keptFindings))}, ${bevindingen.length})
    on conflict (gemeente, bericht) do update
      set op = excluded.op, bevindingen = excluded.bevindingen, aantal_bevindingen = excluded.aantal_bevindingen`.execute(
    tx,
  );
}

/** Has this aanbieder sent a declaratie with this number? */
export const isDeclaratienummerBekend = async (
  tx: Tx,
  { gemeente, aanbieder, standaard }: Postbericht,
  nummer: string,
): Promise<boolean> =>
  (await firstRow(
    tx,
    sql`select from berichten.zoeksleutels z join berichten.berichten b on b.gemeente = z.gemeente and b.id = z.bericht
        where z.gemeente = ${gemeente} and z.sleutel = ${nummer} and z.soort = 'declaratie' and z.aanbieder = ${aanbieder}
          and b.soort = '323' and b.standaard = ${standaard} limit 1`,
  )) !== undefined;

/**
 * Requests (315, 317) that wait for an answer, name a reference that this message names too, and of which every reference
 * has by now been named by a 301 or 319.
 */
export const readBeantwoordeVerzoeken = (
  tx: Tx,
  { gemeente, aanbieder, standaard, id }: Postbericht,
): Promise<readonly string[]> =>
  readIds(
    tx,
    sql`select distinct v.id from berichten.zoeksleutels z
            join berichten.zoeksleutels r on r.gemeente = z.gemeente and r.sleutel = z.sleutel and r.soort = 'referentie'
            join berichten.berichten v on v.gemeente = r.gemeente and v.id = r.bericht
            join berichten.termijnen t on t.gemeente = v.gemeente and t.bericht = v.id
          where z.gemeente = ${gemeente} and z.bericht = ${id} and z.soort = 'referentie'
            and v.aanbieder = ${aanbieder} and v.standaard = ${standaard} and v.soort in ('315', '317')
            and t.soort = 'antwoord' and t.voldaan_op is null
            and not exists (
              select from berichten.zoeksleutels open
              where open.gemeente = v.gemeente and open.bericht = v.id and open.soort = 'referentie' and not exists (
                select from berichten.zoeksleutels u
                  join berichten.berichten a on a.gemeente = u.gemeente and a.id = u.bericht
                where u.gemeente = open.gemeente and u.sleutel = open.sleutel and u.soort = 'referentie'
                  and a.aanbieder = v.aanbieder and a.standaard = v.standaard and a.soort in ('301', '319')))`,
  );
