// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Tx } from '#platform/database';
import { type Sleutels, zoeksleutel } from '#platform/kluis';
import type { Postbericht } from '../postkamer/postbericht.ts';
import type { Zoeksleutel } from './zoeksleutel.ts';

/** As which text a BSN is kept and found. */
export const bsnSleutel = (sleutels: Sleutels, bsn: string): string =>
  Buffer.from(zoeksleutel(sleutels, bsn)).toString('base64url');

/** Keeps by what a message is found; what was there already stays. */
export async function insertZoeksleutels(
  tx: Tx,
  sleutels: Sleutels,
  { gemeente, id, aanbieder }: Pick<Postbericht, 'gemeente' | 'id' | 'aanbieder'>,
  gevonden: readonly Zoeksleutel[],
): Promise<void> {
  const soorten = gevonden.map(({ soort }) => soort);
  const waarden = gevonden.map(({ soort, sleutel }) => (soort === 'bsn' ? bsnSleutel(sleutels, sleutel) : sleutel));
  await sql`insert into berichten.zoeksleutels (gemeente, soort, sleutel, bericht, aanbieder)
    select ${gemeente}, s.soort, s.sleutel, ${id}, ${aanbieder}
    from unnest(${sql.val(soorten)}::text[], ${sql.val(waarden)}::text[]) s(soort, sleutel)
    on conflict do nothing`.execute(tx);
}
