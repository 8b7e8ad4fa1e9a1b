// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Tx } from '#platform/database';
import type { Postbericht } from './postbericht.ts';

type Welk = Pick<Postbericht, 'gemeente' | 'id'>;

/**
 * Writes down how a message stands, from what is known of it. Whoever changes one of those facts calls this in the same
 * transaction. Of what broke a rule, or was rejected, nothing more is expected but that it is sent anew.
 */
export async function updateStand(tx: Tx, { gemeente, id }: Welk): Promise<void> {
  await sql`
    insert into berichten.standen (gemeente, bericht, aanbieder, op, staat, uiterlijk)
    select b.gemeente, b.id, b.aanbieder, b.op,
      case
        when k.geldig = false or a.goed = false or t.bericht is not null then 'fout'
        when b.soort = '323' and k.geldig is null then 'beoordelen'
        when o.uiterlijk is not null then 'wacht'
        when a.bericht is not null then 'beantwoord'
        else 'klaar'
      end, o.uiterlijk
    from berichten.berichten b
      left join berichten.keuringen k on k.gemeente = b.gemeente and k.bericht = b.id
      left join berichten.antwoorden a on a.gemeente = b.gemeente and a.bericht = b.id
      left join berichten.toetsingen t on t.gemeente = b.gemeente and t.bericht = b.id and t.aantal_bevindingen > 0
      left join lateral (select min(uiterlijk) as uiterlijk from berichten.termijnen
        where gemeente = b.gemeente and bericht = b.id and voldaan_op is null) o on true
    where b.gemeente = ${gemeente} and b.id = ${id}
    on conflict (gemeente, bericht) do update set staat = excluded.staat, uiterlijk = excluded.uiterlijk`.execute(tx);
}
