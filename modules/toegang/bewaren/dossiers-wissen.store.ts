// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import type { Gewist } from '#platform/deur';

type Vraag = { readonly gemeente: string; readonly voor: Temporal.PlainDate };

/** Nothing of this person is from this day or later, and no allocation runs without an end. */
const afgelopen = (voor: Temporal.PlainDate): RawBuilder<unknown> => sql`
  not exists (select from toegang.casussen c left join toegang.indicaties i on i.gemeente = c.gemeente and i.casus = c.id
    where c.gemeente = j.gemeente and c.jeugdige = j.id and (c.geopend >= ${voor}::date or i.tot >= ${voor}))
  and not exists (select from toegang.toewijzingen t
    where t.gemeente = j.gemeente and t.client_sleutel = j.bsn_sleutel and (t.tot is null or t.tot >= ${voor}))
  and not exists (select from toegang.verzoeken v
    where v.gemeente = j.gemeente and v.client_sleutel = j.bsn_sleutel and v.ontvangen >= ${voor}::date)`;

export async function countAfgelopen(tx: Tx, { gemeente, voor }: Vraag): Promise<number> {
  const row = await firstRow<{ aantal: number }>(
    tx,
    sql`select count(*) as aantal from toegang.jeugdigen j where j.gemeente = ${gemeente} and ${afgelopen(voor)}`,
  );
  return row?.aantal ?? 0;
}

type Weg = { readonly id: string; readonly sleutel: Uint8Array; readonly casussen: readonly string[] };

/**
 * Takes away who so many people were and what was written about them. Their allocations, what was given under those and
 * what was asked stay, under a client that leads to nobody.
 */
export async function eraseAfgelopen(tx: Tx, { gemeente, voor }: Vraag, hoogstens: number): Promise<Gewist> {
  const weg = await rows<Weg>(
    tx,
    sql`select j.id, j.bsn_sleutel as sleutel, array(select c.id from toegang.casussen c
            where c.gemeente = j.gemeente and c.jeugdige = j.id)::text[] as casussen
        from toegang.jeugdigen j where j.gemeente = ${gemeente} and ${afgelopen(voor)} order by j.id limit ${hoogstens}`,
  );
  if (weg.length === 0) return { aantal: 0, betrokkenen: [] };
  const casussen = weg.flatMap((een) => een.casussen);
  const oud = sql`${sql.val(weg.map(({ sleutel }) => Buffer.from(sleutel)))}::bytea[]`;
  const nieuw = sql`${sql.val(weg.map(() => randomBytes(16)))}::bytea[]`;
  const welke = sql`${sql.val(casussen)}::uuid[]`;
  await sql`update toegang.toewijzingen set indicatie = null where gemeente = ${gemeente} and indicatie in
    (select id from toegang.indicaties where gemeente = ${gemeente} and casus = any(${welke}))`.execute(tx);
  for (const tabel of ['toewijzingen', 'leveringen', 'verzoeken'])
    await sql`update ${sql.table(`toegang.${tabel}`)} t set client_sleutel = v.nieuw from unnest(${oud}, ${nieuw}) v(oud, nieuw)
      where t.gemeente = ${gemeente} and t.client_sleutel = v.oud`.execute(tx);
  await sql`delete from toegang.indicaties where gemeente = ${gemeente} and casus = any(${welke})`.execute(tx);
  await sql`delete from toegang.casussen where gemeente = ${gemeente} and id = any(${welke})`.execute(tx);
  await sql`delete from toegang.jeugdigen where gemeente = ${gemeente}
    and id = any(${sql.val(weg.map(({ id }) => id))}::uuid[])`.execute(tx);
  return { aantal: weg.length, betrokkenen: casussen };
}

const ended = (verband: string, voor: Temporal.PlainDate): RawBuilder<unknown> =>
  sql`verband = ${verband} and afgehandeld < ${voor}::date`;

export async function countErvaringen(tx: Tx, verband: string, voor: Temporal.PlainDate): Promise<number> {
  const row = await firstRow<{ aantal: number }>(
    tx,
    sql`select count(*) as aantal from toegang.ervaringen where ${ended(verband, voor)}`,
  );
  return row?.aantal ?? 0;
}

export async function eraseErvaringen(
  tx: Tx,
  verband: string,
  voor: Temporal.PlainDate,
  hoogstens: number,
): Promise<Gewist> {
  const weg = await rows<{ id: string }>(
    tx,
    sql`delete from toegang.ervaringen where verband = ${verband} and id in
          (select id from toegang.ervaringen where ${ended(verband, voor)} order by ontvangen limit ${hoogstens}) returning id`,
  );
  return { aantal: weg.length, betrokkenen: weg.map(({ id }) => id) };
}
