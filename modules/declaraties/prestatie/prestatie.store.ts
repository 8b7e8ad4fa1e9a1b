// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import { json, type Tx } from '#platform/database';
import { bigints, integers, texts } from '#platform/kolommen';
import type { Getoetst } from '../toets/partij-toetsen.rule.ts';
import type { Wet } from './feiten.ts';
import type { Grondslag } from './grondslagen.ts';

/** Whose lines: of one aanbieder at one gemeente, under one law. */
export type Reeks = { readonly gemeente: string; readonly aanbieder: string; readonly wet: Wet };

/** Judged lines that follow each other in a declaratie. */
export type NieuwePrestaties = {
  /** The number of the first. */
  readonly eerste: number;
  readonly regels: readonly Getoetst[];
  /** For each the number of its grondslag within the declaratie. */
  readonly grondslagen: readonly number[];
  /** For each the codes as the answer (325) carries them; none for a granted line. */
  readonly codes: (regel: Getoetst) => readonly string[];
};

const own =
  sql.raw(`volgnummer, grondslag, referentie, vorige, toewijzingnummer, toewijzing_versie, volume, eenheid, bedrag,
  eerder_volume, eerder_bedrag`);

/** Adds judged lines. Granted ones, nearly all, go in as columns; of rejected ones all that was known is kept besides. */
export async function insertPrestaties(
  tx: Tx,
  reeks: Reeks,
  declaratie: string,
  nieuw: NieuwePrestaties,
): Promise<void> {
  const toegekend: number[] = [];
  const afgewezen: number[] = [];
  for (const [at, { bevindingen }] of nieuw.regels.entries())
    (bevindingen.length === 0 ? toegekend : afgewezen).push(at);
  if (toegekend.length > 0)
    await inserting(reeks, declaratie, nieuw, toegekend, sql`true, null, null, null`).execute(tx);
  if (afgewezen.length > 0) await insertAfgewezen(tx, reeks, declaratie, nieuw, afgewezen);
}

async function insertAfgewezen(
  tx: Tx,
  reeks: Reeks,
  declaratie: string,
  nieuw: NieuwePrestaties,
  welke: readonly number[],
): Promise<void> {
  const verdicts = welke.flatMap((at) => {
    const regel = nieuw.regels[at];
    if (!regel) return [];
    const { bevindingen, feiten } = regel;
    return { volgnummer: nieuw.eerste + at, codes: nieuw.codes(regel), bevindingen, feiten };
  });
  const verdict = sql`false, array(select jsonb_array_elements_text(v.codes)), v.bevindingen, v.feiten`;
  await sql`with verdict as (select * from jsonb_to_recordset(${json(verdicts)})
        as v(volgnummer integer, codes jsonb, bevindingen jsonb, feiten jsonb))
      ${inserting(reeks, declaratie, nieuw, welke, verdict)} join verdict v using (volgnummer)`.execute(tx);
}

function inserting(
  { gemeente, aanbieder, wet }: Reeks,
  declaratie: string,
  { eerste, regels, grondslagen }: NieuwePrestaties,
  welke: readonly number[],
  verdict: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const chosen = welke.length === regels.length ? regels : welke.flatMap((at) => regels[at] ?? []);
  const values = [
    integers(welke, (at) => eerste + at),
    integers(welke, (at) => grondslagen[at] ?? null),
    texts(chosen, ({ prestatie }) => prestatie.referentie),
    texts(chosen, ({ prestatie }) => prestatie.vorige),
    integers(chosen, ({ prestatie }) => prestatie.toewijzingnummer),
    integers(chosen, ({ feiten }) => feiten.toewijzing?.versie ?? null),
    integers(chosen, ({ prestatie }) => prestatie.volume),
    texts(chosen, ({ prestatie }) => prestatie.eenheid),
    bigints(chosen, ({ prestatie }) => prestatie.bedrag),
    bigints(chosen, ({ feiten }) => feiten.eerderVolume),
    bigints(chosen, ({ feiten }) => feiten.eerderBedrag),
  ];
  return sql`
    insert into declaraties.prestaties (gemeente, declaratie, aanbieder, wet, ${own}, toegekend, codes, bevindingen, feiten)
    select ${gemeente}, ${declaratie}::uuid, ${aanbieder}, ${wet}, ${own}, ${verdict}
    from unnest(${sql.join(values)}) as r(${own})`;
}

export async function insertGrondslagen(
  tx: Tx,
  { gemeente, aanbieder }: Reeks,
  declaratie: string,
  nieuw: readonly Grondslag[],
): Promise<void> {
  if (nieuw.length === 0) return;
  await sql`insert into declaraties.grondslagen (gemeente, declaratie, aanbieder, nummer, categorie, productcode, begin, eind, tarief,
        verband, product, contract, overeenkomst, contracttarief)
      select ${gemeente}, ${declaratie}::uuid, ${aanbieder}, r.* from jsonb_to_recordset(${json(nieuw)})
        as r(nummer integer, categorie text, productcode text, begin date, eind date, tarief bigint, verband text, product text,
          contract text, overeenkomst uuid, contracttarief uuid)`.execute(tx);
}

/** Has PostgreSQL look at the lines anew, when a large declaratie just brought more than there were. */
export async function telRegels(tx: Tx): Promise<void> {
  await sql`select declaraties.tel_regels()`.execute(tx);
}

/** Waits until no other declaratie of this aanbieder is being judged: its lines count for this one. */
export async function lockReeks(tx: Tx, { gemeente, aanbieder }: Pick<Reeks, 'gemeente' | 'aanbieder'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`declaraties:${gemeente}:${aanbieder}`}, 3))`.execute(tx);
}
