// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { json, rows, type Tx } from '#platform/database';
import type { Indexstand } from './indexmethode.ts';

/** A publication that comes back every year. */
export type Indexpublicatie = {
  readonly code: string;
  readonly naam: string;
  readonly stand: Indexstand;
  readonly maand: number;
  /** How many years before the year that the figure is about. */
  readonly jarenVooraf: number;
  readonly reeksen: readonly string[];
};

/** A publication that was to be expected, of which the figures are not there. */
export type VerwachteCijfers = Pick<Indexpublicatie, 'code' | 'naam' | 'stand'> & {
  readonly jaar: number;
  readonly reeksen: readonly string[];
  /** First day of the month in which it is published. */
  readonly vanaf: Temporal.PlainDate;
};

export async function replaceIndexkalender(
  tx: Tx,
  verband: string,
  kalender: readonly Indexpublicatie[],
): Promise<void> {
  await sql`delete from tarieven.indexkalender where verband = ${verband}`.execute(tx);
  await sql`insert into tarieven.indexkalender (verband, code, naam, stand, maand, jaren_vooraf, reeksen)
    select ${verband}, code, naam, stand, maand, "jarenVooraf", array(select jsonb_array_elements_text(reeksen))
    from jsonb_to_recordset(${json(kalender)}) as k(code text, naam text, stand text, maand int, "jarenVooraf" int, reeksen jsonb)`.execute(
    tx,
  );
}

/** Publications of the last year until today whose figures nobody has adopted since; in the words of SQL. */
const awaited = (vandaag: Temporal.PlainDate) => sql`
  tarieven.indexkalender k
  cross join lateral (select make_date(extract(year from ${vandaag}::date)::int + s, k.maand, 1) as vanaf,
    extract(year from ${vandaag}::date)::int + s + k.jaren_vooraf as jaar from generate_series(-1, 0) s) p
  cross join lateral (select array(select r from unnest(k.reeksen) r where not exists (
    select from tarieven.indexcijfers c where c.verband = k.verband and c.reeks = r and c.jaar = p.jaar and c.stand = k.stand
      and c.staat = 'vastgesteld' and (c.gepubliceerd is null or c.gepubliceerd >= p.vanaf)) order by r) as reeksen) m
  where p.vanaf <= ${vandaag}::date and p.vanaf > ${vandaag}::date - interval '1 year' and cardinality(m.reeksen) > 0`;

export const readVerwacht = (
  tx: Tx,
  verband: string,
  vandaag: Temporal.PlainDate,
): Promise<readonly VerwachteCijfers[]> =>
  rows(
    tx,
    sql`select k.code, k.naam, k.stand, p.jaar, p.vanaf, m.reeksen from ${awaited(vandaag)} and k.verband = ${verband}
        order by p.vanaf desc, k.code`,
  );

const untold = sql`not exists (select from tarieven.indexmeldingen d where d.verband = k.verband and d.code = k.code
  and d.jaar = p.jaar)`;

/** The verbanden where a publication has yet to be told of; only the platform's hat sees over all of them. */
export const readVerbandenMetVerwacht = async (tx: Tx, vandaag: Temporal.PlainDate): Promise<readonly string[]> =>
  (
    await rows<{ verband: string }>(
      tx,
      sql`select distinct k.verband from ${awaited(vandaag)} and ${untold} order by 1`,
    )
  ).map(({ verband }) => verband);

export const readOnverteld = (
  tx: Tx,
  verband: string,
  vandaag: Temporal.PlainDate,
): Promise<readonly VerwachteCijfers[]> =>
  rows(
    tx,
    sql`select k.code, k.naam, k.stand, p.jaar, p.vanaf, m.reeksen from ${awaited(vandaag)} and k.verband = ${verband}
        and ${untold} order by p.vanaf, k.code`,
  );

/** @returns false when another round has told it in the meantime */
export async function insertMelding(
  tx: Tx,
  verband: string,
  { code, jaar }: VerwachteCijfers,
  op: Temporal.Instant,
): Promise<boolean> {
  const inserted = await rows(
    tx,
    sql`insert into tarieven.indexmeldingen (verband, code, jaar, op) values (${verband}, ${code}, ${jaar}, ${op})
        on conflict do nothing returning code`,
  );
  return inserted.length > 0;
}

/** The publications about this year of which every figure has been adopted. */
export const readBinnen = async (
  tx: Tx,
  verband: string,
  jaar: number,
  vandaag: Temporal.PlainDate,
): Promise<readonly string[]> => {
  const waiting = (await readVerwacht(tx, verband, vandaag)).filter((one) => one.jaar === jaar);
  const all = await rows<{ code: string }>(tx, sql`select code from tarieven.indexkalender where verband = ${verband}`);
  return all.map(({ code }) => code).filter((code) => !waiting.some((one) => one.code === code));
};
