// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import type { Gewist } from '#platform/deur';

const oud = (gemeente: string, voor: Temporal.PlainDate): RawBuilder<unknown> =>
  sql`gemeente = ${gemeente} and gewist is null and beoordeeld < ${voor}::date`;

export async function countClienten(tx: Tx, gemeente: string, voor: Temporal.PlainDate): Promise<number> {
  const row = await firstRow<{ aantal: number }>(
    tx,
    sql`select count(*) as aantal from declaraties.declaraties where ${oud(gemeente, voor)}`,
  );
  return row?.aantal ?? 0;
}

/** Of so many declaraties nothing leads to a client any more; lines and amounts stay. */
export async function eraseClienten(
  tx: Tx,
  gemeente: string,
  voor: Temporal.PlainDate,
  { hoogstens, nu }: { readonly hoogstens: number; readonly nu: Temporal.Instant },
): Promise<Gewist> {
  const weg = await rows<{ id: string }>(
    tx,
    sql`update declaraties.declaraties set gewist = ${nu} where gemeente = ${gemeente} and id in
          (select id from declaraties.declaraties where ${oud(gemeente, voor)} order by beoordeeld, id limit ${hoogstens}) returning id`,
  );
  const betrokkenen = weg.map(({ id }) => id);
  const zout = randomBytes(16).toString('hex');
  await sql`update declaraties.prestaties set feiten = declaraties.zonder_client(feiten, ${zout})
    where gemeente = ${gemeente} and declaratie = any(${sql.val(betrokkenen)}::uuid[]) and not toegekend`.execute(tx);
  return { aantal: weg.length, betrokkenen };
}
