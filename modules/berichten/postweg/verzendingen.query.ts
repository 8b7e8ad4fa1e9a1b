// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { eigen } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import type { Postbericht } from '../postkamer/postbericht.ts';
import { lezers } from '../postkamer/rollen.ts';
import { magOpnieuw, type Verzendstaat } from './verzending.ts';

export type VerzendingRij = Pick<
  Postbericht,
  'gemeente' | 'aanbieder' | 'richting' | 'standaard' | 'soort' | 'identificatie'
> & {
  readonly bericht: string;
  readonly op: Temporal.Instant;
  readonly staat: Verzendstaat;
  readonly pogingen: number;
  /** Not to be tried again before; null when it is not waiting for that. */
  readonly nietVoor: Temporal.Instant | null;
  readonly verzondenOp: Temporal.Instant | null;
  readonly magOpnieuw: boolean;
  readonly aanbiedernaam: string | null;
  readonly gemeentenaam: string | null;
};

export type Verzendfilter = {
  readonly staat?: Verzendstaat | undefined;
  /** The last message of the page before. */
  readonly na?: string | undefined;
  readonly aantal?: number | undefined;
};

const mostShown = 200;

/** The out-tray of the hat, newest first. */
export const verzendingenlijst = defineQuery({
  naam: 'berichten/verzendingenlijst',
  rollen: lezers,
  run: async (context, { staat, na, aantal = mostShown }: Verzendfilter): Promise<readonly VerzendingRij[]> => {
    const found = await rows<Omit<VerzendingRij, 'magOpnieuw'>>(
      context.tx,
      sql`select v.bericht, b.gemeente, b.aanbieder, b.richting, b.standaard, b.soort, b.identificatie, v.op, v.staat,
            v.pogingen, v.niet_voor as "nietVoor", v.verzonden_op as "verzondenOp",
            (select naam from regio.v_aanbieders where aanbieder = b.aanbieder) as aanbiedernaam,
            (select min(naam) from regio.v_leden where gemeente = b.gemeente) as gemeentenaam
          from berichten.verzendingen v join berichten.berichten b on b.gemeente = v.gemeente and b.id = v.bericht
          where ${eigen('v', context)} ${alleenEigen(context)} ${staat ? sql`and v.staat = ${staat}` : sql``}
            ${na ? sql`and (v.op, v.bericht) < (select o.op, o.bericht from berichten.verzendingen o where o.bericht = ${na})` : sql``}
          order by v.op desc, v.bericht desc limit ${Math.min(aantal, mostShown)}`,
    );
    return found.map((rij) => ({ ...rij, magOpnieuw: magOpnieuw(rij.staat) }));
  },
});

/** What a gemeente sent to an aanbieder is in the out-tray of the gemeente. */
const alleenEigen = ({ wie: { hoed } }: Pick<QueryContext, 'wie'>): RawBuilder<unknown> =>
  hoed.soort === 'aanbieder' ? sql`and v.richting = 'naar-gemeente'` : sql``;
