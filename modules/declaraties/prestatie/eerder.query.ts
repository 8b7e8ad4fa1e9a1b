// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import { rows, type Tx } from '#platform/database';
import { asIs, integers, texts } from '#platform/kolommen';
import { uur } from './eenheid.ts';
import type { Origineel } from './feiten.ts';
import type { Reeks } from './prestatie.store.ts';
import type { Prestatie } from './prestatie.ts';

// What an aanbieder declared before, by whole lists of keys.

/**
 * Lines by their key, and only then by whose they are (`offset 0` keeps the two apart). While a large declaratie is
 * posted, PostgreSQL knows the table as it was before; together it would take a gemeente for rare, and go through a
 * whole index to find it.
 */
const byKey = (key: RawBuilder<unknown>) => sql`(select * from declaraties.prestaties where ${key} offset 0)`;

const isCredited = sql`exists (select from ${byKey(sql`vorige = p.referentie and toegekend`)} c
  where c.gemeente = p.gemeente and c.aanbieder = p.aanbieder and c.wet = p.wet)`;
const within = ({ gemeente, aanbieder, wet }: Reeks) =>
  sql`p.gemeente = ${gemeente} and p.aanbieder = ${aanbieder} and p.wet = ${wet}`;
/** Only a credit names an earlier line (CD060). */
export const soort = sql`case when p.vorige is null then 'D' else 'C' end`;
const line = sql`p.referentie, p.vorige, ${soort} as soort, p.toewijzingnummer, g.categorie,
  g.productcode, g.begin::text as begin, g.eind::text as eind, p.volume, p.eenheid, g.tarief, p.bedrag`;
const lines = (key: RawBuilder<unknown>) => sql`${byKey(key)} p
  join declaraties.grondslagen g on g.gemeente = p.gemeente and g.declaratie = p.declaratie and g.nummer = p.grondslag`;

/** Numbers of toewijzingen are those of a gemeente. */
const onToewijzingen = ({ gemeente }: Reeks, nummers: readonly number[]) =>
  sql`toegekend and gemeente = ${gemeente} and toewijzingnummer = any(${integers(nummers, asIs)})`;

type EarlierRow = Prestatie & {
  readonly client: string | null;
  readonly toegekend: boolean;
  readonly gecrediteerd: boolean;
};

/** Earlier lines with these references; of several with the same one, the granted. */
export async function readOriginelen(
  tx: Tx,
  reeks: Reeks,
  referenties: readonly string[],
): Promise<ReadonlyMap<string, Origineel>> {
  if (referenties.length === 0) return new Map();
  const keys = texts(referenties, asIs);
  const met = (toegekend: boolean) =>
    sql`select ${line}, p.toegekend, ${isCredited} as gecrediteerd, (select encode(t.client_hash, 'hex') from toegang.v_toewijzingen t
          where t.gemeente = p.gemeente and t.wet = p.wet and t.nummer = p.toewijzingnummer) as client
        from ${lines(sql`${sql.raw(toegekend ? '' : 'not')} toegekend and referentie = any(${keys})`)} where ${within(reeks)}`;
  const found = await rows<EarlierRow>(tx, sql`${met(false)} union all ${met(true)} order by toegekend`);
  return new Map(
    found.map(({ client, toegekend, gecrediteerd, ...prestatie }) => [
      prestatie.referentie,
      { prestatie, client, toegekend, gecrediteerd },
    ]),
  );
}

/** Which of these references this aanbieder used before, for a line that was granted or rejected. */
export async function readGebruikt(tx: Tx, reeks: Reeks, referenties: readonly string[]): Promise<ReadonlySet<string>> {
  const keys = texts(referenties, asIs);
  const met = (not: '' | 'not') =>
    sql`select p.referentie from ${byKey(sql`${sql.raw(not)} toegekend and referentie = any(${keys})`)} p
        where ${within(reeks)}`;
  const found = await rows<{ referentie: string }>(tx, sql`${met('')} union all ${met('not')}`);
  return new Set(found.map(({ referentie }) => referentie));
}

/** Granted before on a toewijzing: volume in hours and in any other unit, and eurocenten. */
export type Som = { readonly uren: number; readonly anders: number; readonly bedrag: number };

/** What was granted on these toewijzingen, credits taken off; only for those on which something was. */
export async function readSommen(
  tx: Tx,
  reeks: Reeks,
  toewijzingnummers: readonly number[],
): Promise<ReadonlyMap<number, Som>> {
  const found = await rows<Som & { readonly nummer: number }>(
    tx,
    sql`select p.toewijzingnummer as nummer, coalesce(sum(s.teken * p.volume) filter (where p.eenheid = ${uur}), 0) as uren,
          coalesce(sum(s.teken * p.volume) filter (where p.eenheid <> ${uur}), 0) as anders, sum(s.teken * p.bedrag) as bedrag
        from ${byKey(onToewijzingen(reeks, toewijzingnummers))} p
          cross join lateral (select case when p.vorige is null then 1 else -1 end::float8 as teken) s
        where ${within(reeks)}
        group by p.toewijzingnummer`,
  );
  return new Map(found.map(({ nummer, ...som }) => [nummer, som]));
}

/** On which of these days did lines of this aanbieder begin before? */
export async function readBegindagen(tx: Tx, reeks: Reeks, dagen: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await rows<{ readonly dag: string }>(
    tx,
    sql`select dag::text from unnest(${texts(dagen, asIs)}::date[]) dag where exists (select from declaraties.grondslagen g
          where g.gemeente = ${reeks.gemeente} and g.begin = dag and g.aanbieder = ${reeks.aanbieder})`,
  );
  return new Set(found.map(({ dag }) => dag));
}

/** Granted debets on these toewijzingen that are not taken back, of lines that begin on one of these days. */
export const readOpenDebetten = (
  tx: Tx,
  reeks: Reeks,
  toewijzingnummers: readonly number[],
  begindagen: readonly string[],
): Promise<readonly Prestatie[]> =>
  rows<Prestatie>(
    tx,
    sql`select ${line} from ${lines(onToewijzingen(reeks, toewijzingnummers))}
        where ${within(reeks)} and p.vorige is null and g.begin = any(${texts(begindagen, asIs)}::date[]) and not ${isCredited}`,
  );
