// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';

/** That a product is to end: proposed by one, decided by another. */
export type Einde = {
  readonly product: string;
  readonly versie: number;
  readonly laatsteDag: Temporal.PlainDate;
  readonly opvolgers: readonly string[];
  readonly toelichting: string;
  readonly staat: 'voorgesteld' | 'besloten' | 'ingetrokken';
  readonly voorgesteldDoor: string | null;
};

/** The end of a product that waits for a decision. */
export const readEinde = (tx: Tx, verband: string, product: string): Promise<Einde | undefined> =>
  firstRow(
    tx,
    sql`select product, versie, laatste_dag as "laatsteDag", opvolgers, toelichting, staat,
          voorgesteld_door as "voorgesteldDoor"
        from producten.einden where verband = ${verband} and product = ${product} and staat = 'voorgesteld'`,
  );

/** Products of which it is proposed that they end. */
export async function readEindigend(tx: Tx, verband: string): Promise<readonly string[]> {
  const found = await rows<{ product: string }>(
    tx,
    sql`select product from producten.einden where verband = ${verband} and staat = 'voorgesteld'`,
  );
  return found.map(({ product }) => product);
}

export async function saveEinde(tx: Tx, verband: string, einde: Einde): Promise<void> {
  await sql`insert into producten.einden
      (verband, product, versie, laatste_dag, opvolgers, toelichting, staat, voorgesteld_door)
    values (${verband}, ${einde.product}, ${einde.versie}, ${einde.laatsteDag}, ${[...einde.opvolgers]},
      ${einde.toelichting}, ${einde.staat}, ${einde.voorgesteldDoor})
    on conflict (verband, product, versie) do update set laatste_dag = excluded.laatste_dag,
      opvolgers = excluded.opvolgers, toelichting = excluded.toelichting, staat = excluded.staat,
      voorgesteld_door = excluded.voorgesteld_door`.execute(tx);
}
