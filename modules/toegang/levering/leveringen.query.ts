// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';
import { type Leveringstaat, type Stop, staatVan } from './levering.ts';

/** What an aanbieder really gave under an allocation, from a start to a stop. */
export type LeveringView = {
  readonly begin: Temporal.PlainDate;
  readonly staat: Leveringstaat;
  readonly stops: readonly Stop[];
  readonly bericht: string;
};

/** What was told of one allocation and not taken back, oldest first. */
export async function leesLeveringen(
  tx: Tx,
  { gemeente, wet, nummer }: { readonly gemeente: string; readonly wet: string; readonly nummer: number },
): Promise<readonly LeveringView[]> {
  const found = await rows<Omit<LeveringView, 'staat'>>(
    tx,
    sql`select l.begin, l.bericht,
          coalesce((select jsonb_agg(jsonb_build_object('einde', s.einde, 'reden', s.reden) order by s.einde, s.gemeld)
            from toegang.stops s where s.gemeente = l.gemeente and s.levering = l.id and s.verwijderd is null), '[]') as stops
        from toegang.leveringen l
        where l.gemeente = ${gemeente} and l.wet = ${wet} and l.toewijzingnummer = ${nummer} and l.verwijderd is null
        order by l.begin, l.id`,
  );
  return found.map((levering) => ({ ...levering, staat: staatVan(levering) }));
}
