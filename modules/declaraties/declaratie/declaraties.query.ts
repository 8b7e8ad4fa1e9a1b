// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import { parseDatum } from '#libs/kernel';
import type { Blad } from '#platform/bladeren';
import type { QueryContext } from '#platform/context';
import { firstRow, rows } from '#platform/database';
import { eigen } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import type { Wet } from '../prestatie/feiten.ts';
import type { Niveau, Staat } from './declaratie.ts';

export const lezers = ['financien', 'toegang', 'college', 'raadslid', 'aanbieder'] as const;

export type DeclaratieRij = {
  readonly id: string;
  readonly gemeente: string;
  readonly gemeentenaam: string | null;
  readonly aanbieder: string;
  readonly aanbiedernaam: string | null;
  readonly wet: Wet;
  readonly nummer: string;
  /** First day of the month; null when the message named no existing day. */
  readonly periode: Temporal.PlainDate | null;
  readonly ingediend: number;
  readonly toegekend: number;
  readonly regels: number;
  readonly regelsAfgewezen: number;
  readonly niveau: Niveau;
  readonly staat: Staat;
  readonly beoordeeld: Temporal.Instant;
  readonly betaling: 'voorgesteld' | 'goedgekeurd' | null;
};

/** What stands in a list; `d` is the declaratie. */
export const columns = sql`d.id, d.gemeente, (select min(naam) from regio.v_leden where gemeente = d.gemeente) as gemeentenaam, d.aanbieder,
  (select naam from regio.v_aanbieders where aanbieder = d.aanbieder) as aanbiedernaam, d.wet, d.nummer, d.periode_begin as periode,
  d.ingediend, d.toegekend, d.regels, d.regels_afgewezen as "regelsAfgewezen", d.niveau, d.staat, d.beoordeeld,
  (select staat from declaraties.betaalvoorstellen b where b.gemeente = d.gemeente and b.declaratie = d.id) as betaling`;

const pageSize = 50;

/** With `na` a page after that row, instead of a numbered one. */
export type Lijstvraag = Blad & {
  readonly aanbieder?: string | undefined;
  readonly gemeente?: string | undefined;
  /** `2025-04` */
  readonly maand?: string | undefined;
  readonly staat?: string | undefined;
  readonly pagina?: number | undefined;
};
type Partij = { readonly code: string; readonly naam: string };
export type LijstView = {
  readonly rijen: readonly DeclaratieRij[];
  readonly totaal: number;
  readonly pagina: number;
  readonly paginas: number;
  /** Who stand in the list of the hat, to choose from. */
  readonly aanbieders: readonly Partij[];
  readonly gemeenten: readonly Partij[];
};

/** The declaraties of the hat, newest first, fifty at a time. */
export const declaratielijst = defineQuery({
  naam: 'declaraties/declaratielijst',
  rollen: lezers,
  run: async (context, vraag: Lijstvraag): Promise<LijstView> => {
    const { tx } = context;
    const where = sql`${eigen('d', context)} and ${filterOf(vraag)}`;
    const { na, aantal = pageSize } = vraag;
    const totaal =
      (
        await firstRow<{ aantal: number }>(
          tx,
          sql`select count(*) as aantal from declaraties.declaraties d where ${where}`,
        )
      )?.aantal ?? 0;
    const paginas = Math.max(1, Math.ceil(totaal / aantal));
    const pagina = na ? 1 : Math.min(Math.max(1, vraag.pagina ?? 1), paginas);
    return {
      rijen: await rows<DeclaratieRij>(
        tx,
        sql`select ${columns} from declaraties.declaraties d where ${where} and ${na ? after(context, na) : sql`true`}
            order by d.beoordeeld desc, d.id desc limit ${aantal} offset ${(pagina - 1) * aantal}`,
      ),
      totaal,
      pagina,
      paginas,
      aanbieders: await rows<Partij>(
        tx,
        sql`select d.aanbieder as code, coalesce(a.naam, d.aanbieder) as naam from (select distinct aanbieder from declaraties.declaraties) d
            left join regio.v_aanbieders a on a.aanbieder = d.aanbieder order by naam`,
      ),
      gemeenten: await rows<Partij>(
        tx,
        sql`select d.gemeente as code, coalesce((select min(naam) from regio.v_leden where gemeente = d.gemeente), d.gemeente) as naam
            from (select distinct gemeente from declaraties.declaraties) d order by naam`,
      ),
    };
  },
});

const after = (context: QueryContext, na: string): RawBuilder<unknown> =>
  sql`(d.beoordeeld, d.id) < (select v.beoordeeld, v.id from declaraties.declaraties v where ${eigen('v', context)} and v.id = ${na})`;

function filterOf({ aanbieder, gemeente, maand, staat }: Lijstvraag): RawBuilder<unknown> {
  const dag = maand === undefined ? null : parseDatum(`${maand}-01`);
  return sql`(${aanbieder ?? null}::text is null or d.aanbieder = ${aanbieder ?? null})
    and (${gemeente ?? null}::text is null or d.gemeente = ${gemeente ?? null})
    and (${dag}::date is null or d.periode_begin = ${dag})
    and (${staat ?? null}::text is null or d.staat = ${staat ?? null})`;
}
