// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';

/** Whom a decision was told afterwards, and when that gemeente took note. */
export type Kennisneming = {
  readonly gemeente: string;
  readonly gemeentenaam: string;
  readonly gemeld: Temporal.Instant;
  readonly gelezen: Temporal.Instant | null;
  readonly naam: string | null;
};

type Melding = {
  readonly verband: string;
  readonly besluit: string;
  readonly gemeente: string;
  readonly gemeld: Temporal.Instant;
};

export async function insertMelding(tx: Tx, { verband, besluit, gemeente, gemeld }: Melding): Promise<void> {
  await sql`insert into regio.kennisnemingen (verband, besluit, gemeente, gemeld)
    values (${verband}, ${besluit}, ${gemeente}, ${gemeld}) on conflict do nothing`.execute(tx);
}

/** Only of the own gemeente; taking note a second time changes nothing. */
export async function zetGelezen(
  tx: Tx,
  besluit: string,
  { gelezen, naam }: { readonly gelezen: Temporal.Instant; readonly naam: string },
): Promise<void> {
  await sql`update regio.kennisnemingen set gelezen = ${gelezen}, naam = ${naam}
    where besluit = ${besluit} and gemeente = app.gemeente() and gelezen is null`.execute(tx);
}

export const readKennisnemingen = (tx: Tx, besluit: string): Promise<readonly Kennisneming[]> =>
  rows(
    tx,
    sql`select k.gemeente, coalesce(l.naam, k.gemeente) as gemeentenaam, k.gemeld, k.gelezen, k.naam
        from regio.kennisnemingen k left join regio.leden l on l.verband = k.verband and l.gemeente = k.gemeente
        where k.besluit = ${besluit} order by 2`,
  );
