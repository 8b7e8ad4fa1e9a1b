// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import { json, type Tx } from '#platform/database';
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

type Value = string | number | null;

/** The columns of a line that come from the line itself, with the type of each and where its value is. */
const columns: readonly (readonly [naam: string, type: string, van: (regel: Getoetst) => Value])[] = [
  ['client', 'text', ({ client }) => client],
  ['referentie', 'text', ({ prestatie }) => prestatie.referentie],
  ['vorige', 'text', ({ prestatie }) => prestatie.vorige],
  ['soort', 'text', ({ prestatie }) => prestatie.soort],
  ['toewijzingnummer', 'integer', ({ prestatie }) => prestatie.toewijzingnummer],
  ['categorie', 'text', ({ prestatie }) => prestatie.categorie],
  ['productcode', 'text', ({ prestatie }) => prestatie.productcode],
  ['begin', 'date', ({ prestatie }) => prestatie.begin],
  ['eind', 'date', ({ prestatie }) => prestatie.eind],
  ['volume', 'integer', ({ prestatie }) => prestatie.volume],
  ['eenheid', 'text', ({ prestatie }) => prestatie.eenheid],
  ['tarief', 'bigint', ({ prestatie }) => prestatie.tarief],
  ['bedrag', 'bigint', ({ prestatie }) => prestatie.bedrag],
  ['toewijzing', 'uuid', ({ feiten }) => feiten.toewijzing?.id ?? null],
  ['toewijzing_versie', 'integer', ({ feiten }) => feiten.toewijzing?.versie ?? null],
  ['eerder_volume', 'bigint', ({ feiten }) => feiten.eerderVolume],
  ['eerder_bedrag', 'bigint', ({ feiten }) => feiten.eerderBedrag],
];
const names = ['volgnummer', 'grondslag', ...columns.map(([naam]) => naam)];
const own = names.filter((naam) => naam !== 'client');

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
    await inserting(reeks, declaratie, nieuw, toegekend, sql`'toegekend', '{}', '[]', null`).execute(tx);
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
  const verdict = sql`'afgewezen', array(select jsonb_array_elements_text(v.codes)), v.bevindingen, v.feiten`;
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
    columnOf(welke, 'integer', (at) => eerste + at),
    columnOf(welke, 'integer', (at) => grondslagen[at] ?? null),
    ...columns.map(([, type, van]) => columnOf(chosen, type, van)),
  ];
  return sql`
    insert into declaraties.prestaties (gemeente, declaratie, aanbieder, wet, client_hash, ${sql.raw(own.join(', '))},
      oordeel, codes, bevindingen, feiten)
    select ${gemeente}, ${declaratie}::uuid, ${aanbieder}, ${wet}, decode(client, 'hex'), ${sql.raw(own.join(', '))}, ${verdict}
    from unnest(${sql.join(values)}) as r(${sql.raw(names.join(', '))})`;
}

/** Values as one array of PostgreSQL, written as text: the driver's own way is many times slower. */
export const column = (values: readonly Value[], type: string): RawBuilder<unknown> =>
  columnOf(values, type, (value) => value);

function columnOf<T>(items: readonly T[], type: string, van: (item: T) => Value): RawBuilder<unknown> {
  const parts = items.map((item) => {
    const value = van(item);
    return typeof value === 'string' ? quoted(value) : (value ?? 'null');
  });
  return sql`${`{${parts.join(',')}}`}::${sql.raw(type)}[]`;
}

const special = /["\\]/;
const quoted = (text: string): string =>
  `"${special.test(text) ? text.replaceAll(/["\\]/g, (sign) => `\\${sign}`) : text}"`;

export async function insertGrondslagen(
  tx: Tx,
  { gemeente, aanbieder }: Reeks,
  declaratie: string,
  nieuw: readonly Grondslag[],
): Promise<void> {
  if (nieuw.length === 0) return;
  await sql`insert into declaraties.grondslagen (gemeente, declaratie, aanbieder, nummer, verband, product, contract, overeenkomst, contracttarief)
      select ${gemeente}, ${declaratie}::uuid, ${aanbieder}, r.* from jsonb_to_recordset(${json(nieuw)})
        as r(nummer integer, verband text, product text, contract text, overeenkomst uuid, contracttarief uuid)`.execute(
    tx,
  );
}

/** Has PostgreSQL count the lines anew, when a large declaratie just brought more than there were. */
export async function telRegels(tx: Tx): Promise<void> {
  await sql`select declaraties.tel_regels()`.execute(tx);
}

/** Waits until no other declaratie of this aanbieder is being judged: its lines count for this one. */
export async function lockReeks(tx: Tx, { gemeente, aanbieder }: Pick<Reeks, 'gemeente' | 'aanbieder'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`declaraties:${gemeente}:${aanbieder}`}, 3))`.execute(tx);
}
