// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import type { Gewist } from '#platform/deur';

type Vraag = {
  readonly gemeente: string;
  readonly voor: Temporal.PlainDate;
  /** Declaraties and their answers, or everything else. */
  readonly declaraties: boolean;
};

/** 323 and 325 are what the accounts rest on. */
const oud = ({ gemeente, voor, declaraties }: Vraag): RawBuilder<unknown> =>
  sql`b.gemeente = ${gemeente} and b.gewist is null and b.op < ${voor}::date
    and (b.soort in ('323', '325')) = ${declaraties}`;

export async function countInhoud(tx: Tx, vraag: Vraag): Promise<number> {
  const row = await firstRow<{ aantal: number }>(
    tx,
    sql`select count(*) as aantal from berichten.berichten b where ${oud(vraag)}`,
  );
  return row?.aantal ?? 0;
}

export async function eraseInhoud(tx: Tx, vraag: Vraag, hoogstens: number, nu: Temporal.Instant): Promise<Gewist> {
  const weg = await rows<{ id: string }>(
    tx,
    sql`update berichten.berichten set gewist = ${nu} where gemeente = ${vraag.gemeente} and id in
          (select b.id from berichten.berichten b where ${oud(vraag)} order by b.op, b.id limit ${hoogstens}) returning id`,
  );
  const betrokkenen = weg.map(({ id }) => id);
  const welke = sql`gemeente = ${vraag.gemeente} and bericht = any(${sql.val(betrokkenen)}::uuid[])`;
  await sql`delete from berichten.stukken where ${welke}`.execute(tx);
  await sql`delete from berichten.zoeksleutels where ${welke} and soort = 'bsn'`.execute(tx);
  return { aantal: weg.length, betrokkenen };
}
