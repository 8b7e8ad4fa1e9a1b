// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from '#platform/database';
import type { Zetel } from '../besluit/mandaat.ts';

/** A seat as it is kept. `gemeente` says of which gemeente the gremium is, where every gemeente has its own. */
export type BewaardeZetel = Zetel & {
  readonly id: string;
  readonly gemeente: string | null;
  readonly vervangt: string | null;
  readonly reden: string | null;
};

const columns = sql`id, gremium, gemeente, persoon, naam, van, tot, vervangt, reden`;

export const readZetels = (tx: Tx, verband: string): Promise<readonly BewaardeZetel[]> =>
  rows(tx, sql`select ${columns} from regio.zetels where verband = ${verband} order by van, naam`);

export const readZetel = (tx: Tx, verband: string, id: string): Promise<BewaardeZetel | undefined> =>
  firstRow(tx, sql`select ${columns} from regio.zetels where verband = ${verband} and id = ${id}`);

export async function insertZetel(tx: Tx, verband: string, zetel: BewaardeZetel): Promise<void> {
  await sql`insert into regio.zetels (verband, id, gremium, gemeente, persoon, naam, van, tot, vervangt, reden)
    values (${verband}, ${zetel.id}, ${zetel.gremium}, ${zetel.gemeente}, ${zetel.persoon}, ${zetel.naam}, ${zetel.van},
      ${zetel.tot}, ${zetel.vervangt}, ${zetel.reden})`.execute(tx);
}

export async function endZetel(tx: Tx, verband: string, id: string, tot: Temporal.PlainDate): Promise<void> {
  await sql`update regio.zetels set tot = ${tot} where verband = ${verband} and id = ${id}`.execute(tx);
}
