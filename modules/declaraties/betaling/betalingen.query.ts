// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Receipt } from '#libs/explain';
import { isId } from '#libs/kernel';
import { firstRow } from '#platform/database';
import { zelf } from '#platform/hoed';
import { defineQuery } from '#platform/query';

export type BetalingView = {
  readonly id: string;
  readonly gemeente: string;
  readonly gemeentenaam: string | null;
  readonly declaratie: string;
  readonly declaratienummer: string;
  readonly periode: Temporal.PlainDate | null;
  readonly aanbieder: string;
  readonly aanbiedernaam: string | null;
  readonly bedrag: number;
  readonly ingediend: number;
  readonly regels: number;
  readonly regelsAfgewezen: number;
  readonly staat: 'voorgesteld' | 'goedgekeurd';
  readonly gemaaktOp: Temporal.Instant;
  readonly gemaaktDoor: string;
  readonly goedgekeurdOp: Temporal.Instant | null;
  readonly goedgekeurdDoor: string | null;
  readonly motivering: string | null;
  readonly betaaldOp: Temporal.PlainDate | null;
  readonly bewijs: Receipt | null;
  /** Did the viewer make it? Then somebody else approves. */
  readonly zelfVoorgesteld: boolean;
};

/** One payment: who proposed it, who approved it, and why. An aanbieder sees whether and when, not who. */
export const betalingInzien = defineQuery({
  naam: 'declaraties/betaling-inzien',
  rollen: ['financien', 'aanbieder'],
  run: async ({ tx, wie }, { id }: { readonly id: string }): Promise<BetalingView | undefined> => {
    if (!isId(id)) return undefined;
    const row = await firstRow<BetalingView>(
      tx,
      sql`select b.id, b.gemeente, (select min(naam) from regio.v_leden where gemeente = b.gemeente) as gemeentenaam, b.declaratie,
            d.nummer as declaratienummer, d.periode_begin as periode, b.aanbieder,
            (select naam from regio.v_aanbieders where aanbieder = b.aanbieder) as aanbiedernaam, b.bedrag, d.ingediend, b.regels,
            d.regels_afgewezen as "regelsAfgewezen", b.staat, b.gemaakt_op as "gemaaktOp", b.gemaakt_door as "gemaaktDoor",
            b.goedgekeurd_op as "goedgekeurdOp", b.goedgekeurd_door as "goedgekeurdDoor", b.motivering, b.betaald_op as "betaaldOp",
            b.bewijs, coalesce(b.gemaakt_persoon = any(${[...zelf(wie)]}), false) as "zelfVoorgesteld"
          from declaraties.betaalvoorstellen b
          join declaraties.declaraties d on d.gemeente = b.gemeente and d.id = b.declaratie
          where b.id = ${id}`,
    );
    if (!row || wie.hoed.soort !== 'aanbieder') return row;
    return {
      ...row,
      gemaaktDoor: 'de gemeente',
      goedgekeurdDoor: row.goedgekeurdDoor && 'de gemeente',
      motivering: null,
      bewijs: null,
    };
  },
});
