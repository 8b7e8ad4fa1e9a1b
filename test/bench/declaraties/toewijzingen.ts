// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { underHat } from '#platform/hoed';
import { zoeksleutel } from '#platform/kluis';
import type { Omgeving } from '#platform/omgeving';
import type { Afspraak } from './afspraak.ts';

export const eersteNummer = 1_000_000;
export const perKind = 2;
export const minutenPerWeek = 240;
const perKeer = 10_000;

/** The toewijzingen of these children, two for each, for the whole of 2025; laid down without messages. */
export async function legToewijzingen(
  { database, sleutels }: Omgeving,
  afspraak: Afspraak,
  kinderen: readonly string[],
  vertel: (aantal: number) => void,
): Promise<void> {
  for (let at = 0; at < kinderen.length; at += perKeer) {
    const deel = kinderen.slice(at, at + perKeer);
    const clients = deel.map((bsn) => `"\\\\x${Buffer.from(zoeksleutel(sleutels, bsn)).toString('hex')}"`);
    await underHat(database, { soort: 'gemeente', code: afspraak.gemeente }, null, (tx) =>
      sql`insert into toegang.toewijzingen (gemeente, id, nummer, wet, verband, aanbieder, overeenkomst, product, categorie, productcode,
          volume, eenheid, frequentie, van, tot, besloten, client_sleutel, voorbeeld)
        select ${afspraak.gemeente}, gen_random_uuid(), ${eersteNummer + at * perKind}::integer + (c.nr::integer - 1) * ${perKind}::integer + n,
          'jeugdwet', ${afspraak.verband}, ${afspraak.aanbieder}, ${afspraak.overeenkomst}::uuid, ${afspraak.product},
          ${afspraak.categorie}, ${afspraak.productcode}, ${minutenPerWeek}::integer, '01', '2', date '2025-01-01', date '2025-12-31',
          '2024-12-20T10:00:00', c.sleutel, true
        from unnest(${`{${clients.join(',')}}`}::bytea[]) with ordinality as c(sleutel, nr), generate_series(0, ${perKind - 1}::integer) n`.execute(
        tx,
      ),
    );
    vertel((at + deel.length) * perKind);
  }
}
