// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, json, type Tx } from '#platform/database';
import type { Sleutels } from '#platform/kluis';
import { type Inhoudskenmerk, insertInhoud } from './inhoud.store.ts';
import type { Keuring, Postbericht } from './postbericht.ts';

export type NieuwBericht = Postbericht & { readonly op: Temporal.Instant };

/**
 * Keeps a message once, whatever its size: the same content again gives the identifier of the first. The content goes
 * in piece by piece while its hash is made; when it turns out to be there already, the pieces are taken back.
 */
export async function insertBericht(
  tx: Tx,
  sleutels: Sleutels,
  nieuw: NieuwBericht,
  inhoud: AsyncIterable<Uint8Array>,
): Promise<{ id: string; nieuw: boolean }> {
  await sql`savepoint inhoud`.execute(tx);
  const kenmerk = await insertInhoud(tx, sleutels, nieuw, inhoud);
  if (await insertKop(tx, nieuw, kenmerk)) {
    await sql`release savepoint inhoud`.execute(tx);
    return { id: nieuw.id, nieuw: true };
  }
  await sql`rollback to savepoint inhoud`.execute(tx);
  const before = await firstRow<{ id: string }>(
    tx,
    sql`select id from berichten.berichten where gemeente = ${nieuw.gemeente} and aanbieder = ${nieuw.aanbieder}
        and richting = ${nieuw.richting} and sha256 = ${kenmerk.sha256}`,
  );
  return { id: before?.id ?? nieuw.id, nieuw: false };
}

/** Whether it was the first with this content. */
async function insertKop(tx: Tx, nieuw: NieuwBericht, { sha256, omvang }: Inhoudskenmerk): Promise<boolean> {
  const inserted = await firstRow(
    tx,
    sql`insert into berichten.berichten (gemeente, id, aanbieder, richting, standaard, soort, identificatie, dagtekening, op,
          sha256, omvang)
        values (${nieuw.gemeente}, ${nieuw.id}, ${nieuw.aanbieder}, ${nieuw.richting}, ${nieuw.standaard}, ${nieuw.soort},
          ${nieuw.identificatie}, ${nieuw.dagtekening}, ${nieuw.op}, ${sha256}, ${omvang})
        on conflict (gemeente, aanbieder, richting, sha256) do nothing returning id`,
  );
  return inserted !== undefined;
}

/** Keeps what the form check said of a message; at most as many findings as a person reads. */
export async function insertKeuring(
  tx: Tx,
  { gemeente, id, aanbieder }: Pick<Postbericht, 'gemeente' | 'id' | 'aanbieder'>,
  op: Temporal.Instant,
  { leesbaar, geldig, bevindingen, aantalBevindingen }: Keuring,
): Promise<void> {
  await sql`insert into berichten.keuringen (gemeente, bericht, aanbieder, op, leesbaar, geldig, bevindingen, aantal_bevindingen)
      values (${gemeente}, ${id}, ${aanbieder}, ${op}, ${leesbaar}, ${geldig}, ${json(bevindingen.slice(0, keptFindings))},
        ${aantalBevindingen})`.execute(tx);
}

export const keptFindings = 1_000;
