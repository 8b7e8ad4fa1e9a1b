// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import type { Bijeenkomst, Komst } from './bijeenkomst.ts';

const columns = sql`b.id, b.moment, b.begin, b.minuten, b.plaats, b.digitaal, b.volgnummer, b.staat, b.aanwezig, b.besproken, b.gewijzigd`;

export const readBijeenkomst = (tx: Tx, id: string): Promise<Bijeenkomst | undefined> =>
  firstRow(tx, sql`select ${columns} from beleid.bijeenkomsten b where b.id = ${id}`);

export const readBijeenkomsten = (tx: Tx, moment: string): Promise<readonly Bijeenkomst[]> =>
  rows(tx, sql`select ${columns} from beleid.bijeenkomsten b where b.moment = ${moment} order by b.begin, b.id`);

/** How many meetings of dialogue rounds stand in the verband, besides one. Two that are planned at once wait for each other. */
export async function countRondes(tx: Tx, verband: string, besides: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`dialoogplanning:${verband}`}, 4))`.execute(tx);
  const row = await firstRow<{ aantal: number }>(
    tx,
    sql`select count(*) as aantal from beleid.bijeenkomsten b
        join beleid.dialoogmomenten m on m.verband = b.verband and m.id = b.moment
        where b.verband = ${verband} and m.soort = 'dialoogronde' and b.staat <> 'afgelast' and b.id <> ${besides}`,
  );
  return row?.aantal ?? 0;
}

export async function saveBijeenkomst(tx: Tx, verband: string, nieuw: Bijeenkomst): Promise<void> {
  await sql`insert into beleid.bijeenkomsten
      (verband, id, moment, begin, minuten, plaats, digitaal, volgnummer, staat, aanwezig, besproken, gewijzigd)
    values (${verband}, ${nieuw.id}, ${nieuw.moment}, ${nieuw.begin}, ${nieuw.minuten}, ${nieuw.plaats}, ${nieuw.digitaal},
      ${nieuw.volgnummer}, ${nieuw.staat}, ${nieuw.aanwezig}, ${nieuw.besproken}, ${nieuw.gewijzigd})
    on conflict (verband, id) do update set begin = excluded.begin, minuten = excluded.minuten, plaats = excluded.plaats,
      digitaal = excluded.digitaal, volgnummer = excluded.volgnummer, staat = excluded.staat, aanwezig = excluded.aanwezig,
      besproken = excluded.besproken,
      gewijzigd = excluded.gewijzigd`.execute(tx);
}

export type GegevenKomst = {
  readonly aanbieder: string;
  readonly bijeenkomst: string;
  readonly komst: Komst;
  readonly wie: string | null;
  readonly op: Temporal.Instant;
};

export async function saveKomst(tx: Tx, verband: string, nieuw: GegevenKomst): Promise<void> {
  await sql`insert into beleid.komsten (aanbieder, bijeenkomst, verband, komst, wie, op)
    values (${nieuw.aanbieder}, ${nieuw.bijeenkomst}, ${verband}, ${nieuw.komst}, ${nieuw.wie}, ${nieuw.op})
    on conflict (aanbieder, bijeenkomst) do update set komst = excluded.komst, wie = excluded.wie, op = excluded.op`.execute(
    tx,
  );
}

/** Who said to come, as far as the hat may see it. What was said before a meeting was moved no longer counts. */
export const readKomsten = (tx: Tx, moment: string): Promise<readonly GegevenKomst[]> =>
  rows(
    tx,
    sql`select k.aanbieder, k.bijeenkomst, k.komst, k.wie, k.op from beleid.komsten k
        join beleid.bijeenkomsten b on b.verband = k.verband and b.id = k.bijeenkomst
        where b.moment = ${moment} and k.op >= b.gewijzigd`,
  );
