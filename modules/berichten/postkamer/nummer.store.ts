// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, type Tx } from '#platform/database';
import type { Postbericht } from './postbericht.ts';

/**
 * Did another message of this sender and kind use this identification before? (TR056) If not, it is this one's from now
 * on; of two at the same moment one is the first. Asked when a message is handled, so that one that broke an in-message
 * rule leaves its identification free: it counts as not sent (berichten.md §9.4), and must be sent anew.
 */
export async function identificatieGebruikt(tx: Tx, bericht: Postbericht): Promise<boolean> {
  const { gemeente, aanbieder, richting, standaard, soort, identificatie } = bericht;
  await sql`insert into berichten.identificaties (gemeente, aanbieder, richting, standaard, soort, identificatie, bericht)
      values (${gemeente}, ${aanbieder}, ${richting}, ${standaard}, ${soort}, ${identificatie}, ${bericht.id})
      on conflict do nothing`.execute(tx);
  const row = await firstRow<{ eigen: boolean }>(
    tx,
    sql`select bericht = ${bericht.id} as eigen from berichten.identificaties
        where gemeente = ${gemeente} and aanbieder = ${aanbieder} and richting = ${richting}
          and standaard = ${standaard} and soort = ${soort} and identificatie = ${identificatie}`,
  );
  return row?.eigen === false;
}

/**
 * The next identification for a message that is made here, between a gemeente and an aanbieder and in either direction:
 * nine digits that no message between the two has, also none that went another way.
 */
export async function nextIdentificatie(tx: Tx, gemeente: string, aanbieder: string): Promise<string> {
  for (;;) {
    const row = await firstRow<{ laatste: number }>(
      tx,
      sql`insert into berichten.nummers as n (gemeente, aanbieder, laatste) values (${gemeente}, ${aanbieder}, 1)
          on conflict (gemeente, aanbieder) do update set laatste = n.laatste + 1 returning laatste`,
    );
    const identificatie = String(row?.laatste ?? 0).padStart(9, '0');
    const used = await firstRow(
      tx,
      sql`select from berichten.berichten
          where gemeente = ${gemeente} and identificatie = ${identificatie} and aanbieder = ${aanbieder}`,
    );
    if (!used) return identificatie;
  }
}
