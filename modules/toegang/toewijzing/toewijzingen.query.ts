// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Receipt } from '#libs/explain';
import { firstRow, rows } from '#platform/database';
import { defineQuery } from '#platform/query';

const readers = ['toegang', 'financien', 'aanbieder'] as const;

export type ToewijzingView = {
  readonly id: string;
  readonly gemeente: string;
  readonly gemeentenaam: string | null;
  readonly nummer: number;
  readonly wet: string;
  readonly aanbieder: string;
  readonly aanbiedernaam: string | null;
  readonly overeenkomst: string | null;
  readonly product: string | null;
  readonly productnaam: string | null;
  readonly volume: number | null;
  readonly eenheid: string | null;
  readonly frequentie: string | null;
  readonly van: Temporal.PlainDate;
  readonly tot: Temporal.PlainDate | null;
  readonly bericht: string | null;
  readonly voorbeeld: boolean;
};

const columns = sql`t.id, t.gemeente, (select min(naam) from regio.v_leden where gemeente = t.gemeente) as gemeentenaam, t.nummer,
  t.wet, t.aanbieder, (select naam from regio.v_aanbieders where aanbieder = t.aanbieder) as aanbiedernaam, t.overeenkomst,
  t.product, (select p.naam from producten.v_producten p where p.verband = t.verband and p.product = t.product
    order by p.van desc limit 1) as productnaam,
  t.volume, t.eenheid, t.frequentie, t.van, t.tot, t.bericht, t.voorbeeld`;

/** The allocations of the hat, newest first, at most two hundred; without who the child is. */
export const toewijzingenlijst = defineQuery({
  naam: 'toegang/toewijzingenlijst',
  rollen: readers,
  run: ({ tx }, _: Record<never, never>) =>
    rows<ToewijzingView>(
      tx,
      sql`select ${columns} from toegang.toewijzingen t order by t.van desc, t.id desc limit 200`,
    ),
});

/** One allocation with how the provider was chosen. */
export const toewijzingInzien = defineQuery({
  naam: 'toegang/toewijzing-inzien',
  rollen: readers,
  run: ({ tx }, { id }: { readonly id: string }) =>
    firstRow<ToewijzingView & { readonly keuze: Receipt | null }>(
      tx,
      sql`select ${columns}, t.keuze from toegang.toewijzingen t where t.id = ${id}`,
    ),
});
