// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { namens } from '#platform/handler';
import { underHat } from '#platform/hoed';
import { readClock } from '#platform/klok';
import type { Omgeving } from '#platform/omgeving';
import type { Postbericht } from './postbericht.ts';

/** Tells how far the reading of a message has come, in a transaction of its own: others see it while the work goes on. */
export async function voortgangMelden(
  { database }: Pick<Omgeving, 'database'>,
  { gemeente, id, aanbieder }: Pick<Postbericht, 'gemeente' | 'id' | 'aanbieder'>,
  gelezenBytes: number,
): Promise<void> {
  await underHat(database, namens('gemeente', gemeente), null, async (tx) => {
    await sql`insert into berichten.voortgang (gemeente, bericht, aanbieder, gelezen, op)
      values (${gemeente}, ${id}, ${aanbieder}, ${Math.floor(gelezenBytes)}, ${await readClock(tx)})
      on conflict (gemeente, bericht) do update set gelezen = excluded.gelezen, op = excluded.op`.execute(tx);
  });
}
