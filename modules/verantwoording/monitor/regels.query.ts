// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { QueryContext } from '#platform/context';
import { firstRow, rows } from '#platform/database';
import { defineQuery } from '#platform/query';
import { lezers } from '../lezers.ts';
import { cellen, type Monitorfilter, somkolommen } from './cel.query.ts';
import { leesDoelen } from './doelen.query.ts';
import { leesKeuzes, type Naam } from './keuzes.query.ts';
import { filterVan, type Monitorvraag } from './monitor.query.ts';
import { geenSom, type Som } from './som.ts';

/** The monitor's filter, narrowed to what stands behind one of its figures. */
export type Regelvraag = Monitorvraag & {
  readonly doel?: string | undefined;
  readonly product?: string | undefined;
  readonly aanbieder?: string | undefined;
  /** From one. */
  readonly pagina?: number | undefined;
};
type Keuze = Pick<Regelvraag, 'product' | 'aanbieder'> & { readonly dienend: readonly string[] | null };

/** One declared line without whom it was for, or under which allocation. */
export type Regel = {
  readonly id: string;
  /** First day of the month in which the help was given. */
  readonly maand: Temporal.PlainDate;
  readonly product: string;
  readonly aanbieder: string;
  readonly bedrag: number;
  readonly oordeel: 'toegekend' | 'afgewezen';
  readonly betaaldOp: Temporal.PlainDate | null;
};

/** The lines of one month, gemeente, product and aanbieder together. */
export type Somregel = Som & {
  readonly maand: Temporal.PlainDate;
  readonly gemeente: string;
  readonly contract: string;
  readonly product: string;
  readonly aanbieder: string;
};

export type RegelsView = {
  readonly periode: string;
  /** Names of what it was narrowed to. */
  readonly doel: string | null;
  readonly product: string | null;
  readonly aanbieder: string | null;
  readonly totaal: Som;
  /** For a gemeente: its own lines. A verband never sees lines; for it they are summed. */
  readonly regels: readonly Regel[] | null;
  readonly sommen: readonly Somregel[];
  readonly pagina: number;
  readonly paginas: number;
};

const perPage = 50;

const nameOf = (names: readonly Naam[], code: string | undefined): string | null =>
  code === undefined ? null : (names.find((name) => name.code === code)?.naam ?? code);

/** What made a figure of the monitor: the lines themselves, or their sums, as far as the hat may see. */
export const regelsInzien = defineQuery({
  naam: 'verantwoording/regels-inzien',
  rollen: lezers,
  run: async (context, vraag: Regelvraag): Promise<RegelsView | undefined> => {
    const filter = await filterVan(context, vraag);
    if (!filter) return undefined;
    const { doelen, bereik } = await leesDoelen(context, filter.verband);
    const doel = vraag.doel ? doelen.find(({ code }) => code === vraag.doel) : null;
    if (doel === undefined) return undefined;
    const dienend = bereik.find((found) => found.doel === doel?.code)?.dienend ?? null;
    const keuze = { dienend, product: vraag.product, aanbieder: vraag.aanbieder };
    const totaal = (await leesTotaal(context, filter, keuze)) ?? geenSom;
    const keuzes = await leesKeuzes(context, filter.verband);
    const seesLines = context.wie.hoed.soort === 'gemeente';
    const paginas = Math.max(1, Math.ceil((totaal.regels ?? 0) / perPage));
    const pagina = Math.min(Math.max(1, vraag.pagina ?? 1), paginas);
    return {
      periode: filter.periode.code,
      doel: doel?.naam ?? null,
      product: nameOf(keuzes.producten, vraag.product),
      aanbieder: nameOf(keuzes.aanbieders, vraag.aanbieder),
      totaal,
      regels: seesLines ? await leesRegels(context, filter, keuze, (pagina - 1) * perPage) : null,
      sommen: seesLines ? [] : await leesSomregels(context, filter, keuze),
      pagina,
      paginas,
    };
  },
});

/** All sums that pass the filter, one row for each month, gemeente, product and aanbieder: what an export holds. */
export const sommenInzien = defineQuery({
  naam: 'verantwoording/sommen-inzien',
  rollen: lezers,
  run: async (context, vraag: Monitorvraag): Promise<readonly Somregel[] | undefined> => {
    const filter = await filterVan(context, vraag);
    return filter && leesSomregels(context, filter, { dienend: null });
  },
});

const chosenCells = ({ dienend, product, aanbieder }: Keuze) => sql`
  (${dienend}::text[] is null or c.doelen && ${dienend}::text[])
  and (${product ?? null}::text is null or c.product = ${product ?? null})
  and (${aanbieder ?? null}::text is null or c.aanbieder = ${aanbieder ?? null})`;

const leesTotaal = ({ tx }: QueryContext, filter: Monitorfilter, keuze: Keuze): Promise<Som | undefined> =>
  firstRow(tx, sql`with ${cellen(filter)} select ${somkolommen} from cel c where ${chosenCells(keuze)}`);

const leesSomregels = ({ tx }: QueryContext, filter: Monitorfilter, keuze: Keuze): Promise<readonly Somregel[]> =>
  rows(
    tx,
    sql`with ${cellen(filter)}
        select c.maand, coalesce(l.naam, c.gemeente) as gemeente, coalesce(k.naam, c.contract, 'niet te koppelen') as contract,
          coalesce(p.naam, c.product, 'niet te koppelen') as product, coalesce(a.naam, c.aanbieder) as aanbieder, ${somkolommen}
        from cel c ${names(filter)}
        where ${chosenCells(keuze)} group by 1, 2, 3, 4, 5 order by 1 desc, 2, 4, 5`,
  );

/**
 * The newest first. A month may have hundreds of thousands of lines, so they are not sorted: PostgreSQL goes through the
 * declaraties by day and takes from each what still fits on the pages up to this one.
 */
const leesRegels = (
  { tx }: QueryContext,
  filter: Monitorfilter,
  keuze: Keuze,
  offset: number,
): Promise<readonly Regel[]> =>
  rows(
    tx,
    sql`with ${served(filter, keuze)} groep as (
          select g.begin, g.declaratie, array_agg(g.nummer) as nummers from declaraties.v_grondslagen g
          where g.gemeente = ${filter.gemeente} and g.begin >= ${filter.periode.van} and g.begin <= ${filter.periode.tot}
            and (g.verband = ${filter.verband} or g.verband is null)
            and (${filter.contract}::text is null or g.contract = ${filter.contract})
            and (${keuze.product ?? null}::text is null or g.product = ${keuze.product ?? null})
            and (${keuze.aanbieder ?? null}::text is null or g.aanbieder = ${keuze.aanbieder ?? null})
            and ${keuze.dienend ? sql`(g.product, date_trunc('month', g.begin::timestamp)::date) in (select product, maand from dienst)` : sql`true`}
          group by g.begin, g.declaratie order by g.begin desc, g.declaratie desc
        ), regel as (
          select c.* from groep cross join lateral (
            select v.* from declaraties.v_prestaties v
            where v.gemeente = ${filter.gemeente} and v.declaratie = groep.declaratie and v.grondslag = any(groep.nummers)
            order by v.volgnummer desc limit ${offset + perPage}) c
          order by groep.begin desc, groep.declaratie desc, c.volgnummer desc limit ${perPage} offset ${offset}
        )
        select c.id, date_trunc('month', c.begin::timestamp)::date as maand, coalesce(p.naam, c.product, 'niet te koppelen') as product,
          coalesce(a.naam, c.aanbieder) as aanbieder, c.bedrag, c.oordeel, c.betaald_op as "betaaldOp"
        from regel c ${names(filter)} order by c.begin desc, c.declaratie desc, c.volgnummer desc`,
  );

/** Which products served the doel in which month, as for the sums: a line counts exactly where its sum counts. */
const served = (filter: Monitorfilter, { dienend }: Keuze): RawBuilder<unknown> =>
  dienend
    ? sql`${cellen(filter)}, dienst as materialized (
        select distinct c.product, c.maand from cel c where c.doelen && ${dienend}::text[]),`
    : sql``;

/** How things are called that a row `c` names by code. */
const names = ({ verband }: Monitorfilter): RawBuilder<unknown> => sql`
  left join regio.v_leden l on l.verband = ${verband} and l.gemeente = c.gemeente
  left join regio.v_aanbieders a on a.aanbieder = c.aanbieder
  left join beleid.v_contracten k on k.verband = ${verband} and k.code = c.contract
  left join lateral (
    select v.naam from producten.v_producten v where v.verband = ${verband} and v.product = c.product
    order by v.versie desc limit 1) p on true`;
