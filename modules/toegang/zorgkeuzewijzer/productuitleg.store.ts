// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, type Tx } from '#platform/database';

export type Productuitleg = {
  readonly product: string;
  readonly naam: string;
  readonly uitleg: string;
  /** One word or saying a line. */
  readonly woorden: string;
  readonly voorbeeld: boolean;
};

/** Takes the words of the pack, unless people have written their own since. */
export async function upsertPackUitleg(tx: Tx, verband: string, uitleg: Productuitleg): Promise<void> {
  await sql`insert into toegang.productuitleggen (verband, product, naam, uitleg, woorden, voorbeeld)
    values (${verband}, ${uitleg.product}, ${uitleg.naam}, ${uitleg.uitleg}, ${uitleg.woorden}, ${uitleg.voorbeeld})
    on conflict (verband, product) do update set naam = excluded.naam, uitleg = excluded.uitleg,
      woorden = excluded.woorden, voorbeeld = excluded.voorbeeld
    where not productuitleggen.bewerkt`.execute(tx);
}

export async function saveUitleg(tx: Tx, verband: string, uitleg: Productuitleg): Promise<void> {
  await sql`insert into toegang.productuitleggen (verband, product, naam, uitleg, woorden, voorbeeld, bewerkt)
    values (${verband}, ${uitleg.product}, ${uitleg.naam}, ${uitleg.uitleg}, ${uitleg.woorden}, ${uitleg.voorbeeld}, true)
    on conflict (verband, product) do update set naam = excluded.naam, uitleg = excluded.uitleg,
      woorden = excluded.woorden, voorbeeld = excluded.voorbeeld, bewerkt = true`.execute(tx);
}

export const readUitleg = (tx: Tx, verband: string, product: string): Promise<Productuitleg | undefined> =>
  firstRow(
    tx,
    sql`select product, naam, uitleg, woorden, voorbeeld from toegang.productuitleggen
        where verband = ${verband} and product = ${product}`,
  );
