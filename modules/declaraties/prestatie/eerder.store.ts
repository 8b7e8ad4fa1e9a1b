// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';
import { uur } from './eenheid.ts';
import type { Origineel } from './feiten.ts';
import { column, type Reeks } from './prestatie.store.ts';
import type { Prestatie } from './prestatie.ts';

// What an aanbieder declared before, by whole lists of keys.

const isCredited = sql`exists (select from declaraties.prestaties c where c.gemeente = p.gemeente and c.aanbieder = p.aanbieder
  and c.wet = p.wet and c.vorige = p.referentie and c.soort = 'C' and c.oordeel = 'toegekend')`;
const within = ({ gemeente, aanbieder, wet }: Reeks) =>
  sql`p.gemeente = ${gemeente} and p.aanbieder = ${aanbieder} and p.wet = ${wet}`;
const line = sql`p.referentie, p.vorige, p.soort, p.toewijzingnummer, p.categorie, p.productcode, p.begin::text as begin,
  p.eind::text as eind, p.volume, p.eenheid, p.tarief, p.bedrag`;

type EarlierRow = Prestatie & { readonly client: string; readonly toegekend: boolean; readonly gecrediteerd: boolean };

/** Earlier lines with these references; of several with the same one, the granted. */
export async function readOriginelen(
  tx: Tx,
  reeks: Reeks,
  referenties: readonly string[],
): Promise<ReadonlyMap<string, Origineel>> {
  if (referenties.length === 0) return new Map();
  const met = (oordeel: 'toegekend' | 'afgewezen') =>
    sql`select ${line}, encode(p.client_hash, 'hex') as client, p.oordeel = 'toegekend' as toegekend, ${isCredited} as gecrediteerd
        from declaraties.prestaties p where ${within(reeks)} and p.oordeel = ${sql.lit(oordeel)}
          and p.referentie = any(${column(referenties, 'text')})`;
  const found = await rows<EarlierRow>(tx, sql`${met('afgewezen')} union all ${met('toegekend')} order by toegekend`);
  return new Map(
    found.map(({ client, toegekend, gecrediteerd, ...prestatie }) => [
      prestatie.referentie,
      { prestatie, client, toegekend, gecrediteerd },
    ]),
  );
}

/** Which of these references this aanbieder used before, for a line that was granted or rejected. */
export async function readGebruikt(tx: Tx, reeks: Reeks, referenties: readonly string[]): Promise<ReadonlySet<string>> {
  const keys = column(referenties, 'text');
  const met = (oordeel: 'toegekend' | 'afgewezen') =>
    sql`select p.referentie from declaraties.prestaties p
        where ${within(reeks)} and p.oordeel = ${sql.lit(oordeel)} and p.referentie = any(${keys})`;
  const found = await rows<{ referentie: string }>(tx, sql`${met('toegekend')} union all ${met('afgewezen')}`);
  return new Set(found.map(({ referentie }) => referentie));
}

/** Granted before on a toewijzing: volume in hours and in any other unit, and eurocenten. */
export type Som = { readonly uren: number; readonly anders: number; readonly bedrag: number };

/** What was granted on these toewijzingen, credits taken off; only for those on which something was. */
export async function readSommen(
  tx: Tx,
  { gemeente, aanbieder, wet }: Reeks,
  toewijzingnummers: readonly number[],
): Promise<ReadonlyMap<number, Som>> {
  const signed = (column: string) => sql`sum(case soort when 'C' then -${sql.ref(column)} else ${sql.ref(column)} end)`;
  const found = await rows<Som & { readonly nummer: number }>(
    tx,
    sql`select toewijzingnummer as nummer, coalesce(${signed('volume')} filter (where eenheid = ${uur}), 0)::float8 as uren,
          coalesce(${signed('volume')} filter (where eenheid <> ${uur}), 0)::float8 as anders, ${signed('bedrag')}::float8 as bedrag
        from declaraties.prestaties
        where gemeente = ${gemeente} and toewijzingnummer = any(${column(toewijzingnummers, 'integer')})
          and oordeel = 'toegekend' and wet = ${wet} and aanbieder = ${aanbieder}
        group by toewijzingnummer`,
  );
  return new Map(found.map(({ nummer, ...som }) => [nummer, som]));
}

/** Granted debets on these toewijzingen that are not taken back, of lines that begin on one of these days. */
export const readOpenDebetten = (
  tx: Tx,
  { gemeente, aanbieder, wet }: Reeks,
  toewijzingnummers: readonly number[],
  begindagen: readonly string[],
): Promise<readonly Prestatie[]> =>
  rows<Prestatie>(
    tx,
    sql`select ${line} from declaraties.prestaties p
        where p.gemeente = ${gemeente} and p.toewijzingnummer = any(${column(toewijzingnummers, 'integer')})
          and p.begin = any(${column(begindagen, 'date')}) and p.oordeel = 'toegekend' and p.wet = ${wet}
          and p.aanbieder = ${aanbieder} and p.soort = 'D' and not ${isCredited}`,
  );
