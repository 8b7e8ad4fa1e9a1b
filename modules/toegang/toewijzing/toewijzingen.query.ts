// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Receipt } from '#libs/explain';
import { firstRow, rows } from '#platform/database';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { eigen } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { type LeveringView, leesLeveringen } from '../levering/leveringen.query.ts';
import { readGedeclareerd } from './gedeclareerd.store.ts';
import { leesVersies, type VersieView } from './versies.query.ts';

const readers = ['toegang', 'financien', 'aanbieder'] as const;

export type ToewijzingRij = {
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
  readonly categorie: string | null;
  readonly productcode: string | null;
  readonly volume: number | null;
  /** Code of the message standard, like the frequency. */
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
  t.categorie, t.productcode, t.volume, t.eenheid, t.frequentie, t.van, t.tot, t.bericht, t.voorbeeld`;

type Zoeking = {
  readonly bericht?: string | null;
  /** The last allocation of the page before. */
  readonly na?: string | undefined;
  readonly aantal?: number | undefined;
};
const mostShown = 200;

/** The allocations of the hat, newest first, at most two hundred; without who the child is. */
export const toewijzingenlijst = defineQuery({
  naam: 'toegang/toewijzingenlijst',
  rollen: readers,
  run: (context, { bericht = null, na, aantal = mostShown }: Zoeking) =>
    rows<ToewijzingRij>(
      context.tx,
      sql`select ${columns} from toegang.toewijzingen t where ${eigen('t', context)} and ${bericht === null ? sql`true` : sql`t.bericht = ${bericht}`}
            and ${na ? sql`(t.van, t.id) < (select v.van, v.id from toegang.toewijzingen v where ${eigen('v', context)} and v.id = ${na})` : sql`true`}
          order by t.van desc, t.id desc limit ${Math.min(aantal, mostShown)}`,
    ),
});

export type ToewijzingView = ToewijzingRij & {
  /** Eurocenten. */
  readonly budget: number | null;
  readonly redenWijziging: string | null;
  /** May the access desk change it? Not when it was deleted. */
  readonly magWijzigen: boolean;
  /** Does it bear granted lines? Then it cannot be deleted. */
  readonly gedeclareerd: boolean;
  readonly leveringen: readonly LeveringView[];
  readonly versies: readonly VersieView[];
  readonly contractnaam: string | null;
  readonly keuze: Receipt | null;
  /** The workbook from which it was taken over, if it was. */
  readonly overname: string | null;
  readonly geschiedenis: readonly Gebeurtenis[];
};

/** One allocation: what, to whom, under which agreement, and how the provider was chosen. */
export const toewijzingInzien = defineQuery({
  naam: 'toegang/toewijzing-inzien',
  rollen: readers,
  run: async ({ tx }, { id }: { readonly id: string }): Promise<ToewijzingView | undefined> => {
    const found = await firstRow<Omit<ToewijzingView, 'gedeclareerd' | 'geschiedenis' | 'leveringen' | 'versies'>>(
      tx,
      sql`select ${columns}, t.budget, t.reden_wijziging as "redenWijziging", t.keuze, t.overname,
            not (t.tot is not distinct from t.van and coalesce(t.reden_wijziging, '') in ('01', '13')) as "magWijzigen",
            c.naam as contractnaam from toegang.toewijzingen t
          left join contracten.v_overeenkomsten o on o.verband = t.verband and o.id = t.overeenkomst
          left join beleid.v_contracten c on c.verband = o.verband and c.code = o.contract
          where t.id = ${id}`,
    );
    if (!found) return undefined;
    return {
      ...found,
      gedeclareerd: (await readGedeclareerd(tx, found, [found.nummer])).size > 0,
      leveringen: await leesLeveringen(tx, found),
      versies: await leesVersies(tx, id),
      geschiedenis: await readHistory(tx, { soort: 'toewijzing', id }),
    };
  },
});
