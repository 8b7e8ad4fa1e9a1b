// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Herkomst } from '#libs/regiopakket';
import { json, rows, type Tx } from '#platform/database';
import type { BeleidPagina } from '../pack.ts';
import type { Planonderdeel, Stuk } from './segmentplan.ts';

type PakketPlanonderdeel = NonNullable<BeleidPagina['planonderdelen']>[number];

export const readPlanonderdelen = (
  tx: Tx,
  verband: string,
  van: Stuk,
): Promise<readonly (Planonderdeel & { readonly herkomst: Herkomst | null })[]> =>
  rows(
    tx,
    sql`select code, naam, inhoud, vult, herkomst from beleid.planonderdelen
        where verband = ${verband} and van = ${van} order by volgorde, code`,
  );

/** The form that a region whose plan says nothing of its memo may begin with. */
export const readMemovorm = (tx: Tx): Promise<readonly (Planonderdeel & { readonly vult: string })[]> =>
  rows(tx, sql`select vult as code, naam, inhoud, vult from beleid.memovorm order by volgorde`);

/** The headings that a region chose itself, in their order; what it leaves out goes. */
export async function replacePlanonderdelen(
  tx: Tx,
  verband: string,
  van: Stuk,
  onderdelen: readonly Planonderdeel[],
): Promise<void> {
  const codes = onderdelen.map(({ code }) => code);
  await sql`delete from beleid.planonderdelen
    where verband = ${verband} and van = ${van} and not code = any(${codes})`.execute(tx);
  for (const [volgorde, { code, naam, inhoud, vult }] of onderdelen.entries())
    await sql`insert into beleid.planonderdelen (verband, van, code, volgorde, naam, inhoud, vult)
      values (${verband}, ${van}, ${code}, ${volgorde}, ${naam}, ${inhoud}, ${vult})
      on conflict (verband, van, code) do update set volgorde = excluded.volgorde, naam = excluded.naam`.execute(tx);
}

export async function upsertPlanonderdeel(
  tx: Tx,
  verband: string,
  volgorde: number,
  item: PakketPlanonderdeel,
): Promise<void> {
  const { code, van, naam, inhoud, vult, bron, zieOok, voorbeeld, toelichting, geldig } = item;
  await sql`insert into beleid.planonderdelen (verband, van, code, volgorde, naam, inhoud, vult, herkomst)
    values (${verband}, ${van}, ${code}, ${volgorde}, ${naam}, ${inhoud ?? null}, ${vult ?? null},
      ${json({ bron, zieOok, voorbeeld, toelichting, geldig })})
    on conflict (verband, van, code) do update set volgorde = excluded.volgorde, naam = excluded.naam,
      inhoud = excluded.inhoud, vult = excluded.vult, herkomst = excluded.herkomst`.execute(tx);
}
