// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Eurocent } from '#libs/kernel';
import { firstRow, type Tx } from '#platform/database';

/** A provider as it describes itself: identity and size. */
export type Aanbieder = {
  /** AGB code, eight digits: the identity in all message traffic. */
  readonly aanbieder: string;
  readonly naam: string;
  readonly kvk: string;
  readonly medewerkers: number;
  readonly jaaromzet: Eurocent;
  readonly balanstotaal: Eurocent;
  readonly voorbeeld: boolean;
};

export const readAanbieder = (tx: Tx, agb: string): Promise<Aanbieder | undefined> =>
  firstRow(
    tx,
    sql`select aanbieder, naam, kvk, medewerkers, jaaromzet, balanstotaal, voorbeeld from regio.aanbieders where aanbieder = ${agb}`,
  );

export async function upsertAanbieder(tx: Tx, nieuw: Aanbieder): Promise<void> {
  await sql`insert into regio.aanbieders (aanbieder, naam, kvk, medewerkers, jaaromzet, balanstotaal, voorbeeld)
    values (${nieuw.aanbieder}, ${nieuw.naam}, ${nieuw.kvk}, ${nieuw.medewerkers}, ${nieuw.jaaromzet},
      ${nieuw.balanstotaal}, ${nieuw.voorbeeld})
    on conflict (aanbieder) do update set naam = excluded.naam, kvk = excluded.kvk, medewerkers = excluded.medewerkers,
      jaaromzet = excluded.jaaromzet, balanstotaal = excluded.balanstotaal`.execute(tx);
}
