// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';

/** An allocation as it was, or is. */
export type VersieView = {
  readonly versie: number;
  readonly volume: number | null;
  readonly eenheid: string | null;
  readonly frequentie: string | null;
  readonly budget: number | null;
  readonly tot: Temporal.PlainDate | null;
  /** The day on which this was decided. */
  readonly besloten: Temporal.PlainDate;
  /** Code of list JZ002 or WMO002. */
  readonly redenWijziging: string | null;
  readonly referentie: string | null;
  readonly bericht: string | null;
};

/** Every version of one allocation, in the order of decision: the last is the one that counts (IV013). */
export const leesVersies = (tx: Tx, id: string): Promise<readonly VersieView[]> =>
  rows(
    tx,
    sql`select versie, volume, eenheid, frequentie, budget, tot, besloten::date as besloten, reden_wijziging as "redenWijziging",
          referentie, bericht
        from toegang.v_toewijzingversies v where id = ${id} order by v.besloten, versie`,
  );
