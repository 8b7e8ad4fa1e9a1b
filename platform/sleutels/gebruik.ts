// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Database } from '../database.ts';
import type { Versleuteld } from '../deur.ts';

/** How much in one column is closed with one key. */
export type Gebruik = {
  readonly tabel: string;
  readonly kolom: string;
  readonly sleutel: string;
  readonly aantal: number;
};

/** With which keys personal data is closed, column by column: only the name of a key is read, never the data. */
export async function telGebruik(owner: Database, kolommen: readonly Versleuteld[]): Promise<readonly Gebruik[]> {
  const gebruik: Gebruik[] = [];
  for (const { tabel, kolom } of kolommen) {
    const dicht = sql.ref(kolom);
    const { rows } = await sql<Pick<Gebruik, 'sleutel' | 'aantal'>>`
      select convert_from(substring(${dicht} from 3 for get_byte(${dicht}, 1)), 'UTF8') as sleutel, count(*) as aantal
      from ${sql.table(tabel)} where ${dicht} is not null group by 1 order by 1`.execute(owner);
    gebruik.push(...rows.map((rij) => ({ tabel, kolom, ...rij })));
  }
  return gebruik;
}
