// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { defineQuery } from '#platform/query';
import { lezers } from '../lezers.ts';
import { cellen, type Monitorfilter, somkolommen } from '../monitor/cel.query.ts';
import { type Doel, leesDoelen } from '../monitor/doelen.query.ts';
import { doelsom } from '../monitor/doelsom.rule.ts';
import { filterVan, type Monitorvraag } from '../monitor/monitor.query.ts';
import type { Periodekeuze } from '../monitor/periode-kiezen.ts';
import { geenSom, type Som } from '../monitor/som.ts';
import type {
  DraadEuros,
  DraadKernbeding,
  DraadOvereenkomst,
  DraadProduct,
  DraadTarief,
  DraadToewijzingen,
} from './doeldraad.ts';

export type DoeldraadView = {
  readonly doel: Doel;
  /** The narrower doelen by which it is served too. */
  readonly dienend: readonly Doel[];
  readonly periode: Periodekeuze;
  readonly zicht: 'gemeente' | 'verband';
  readonly kernbedingen: readonly DraadKernbeding[];
  readonly producten: readonly DraadProduct[];
  readonly tarieven: readonly DraadTarief[];
  readonly overeenkomsten: readonly DraadOvereenkomst[];
  readonly toewijzingen: readonly DraadToewijzingen[];
  readonly toewijzingenTotaal: number | null;
  readonly euros: readonly DraadEuros[];
  readonly totaal: Som;
  readonly uitleg: Outcome<number>;
};

/** One doel, and every level down to the euros: one statement for each level. */
export const doeldraadInzien = defineQuery({
  naam: 'verantwoording/doeldraad-inzien',
  rollen: lezers,
  run: async (
    context,
    { code, ...vraag }: Monitorvraag & { readonly code: string },
  ): Promise<DoeldraadView | undefined> => {
    const filter = await filterVan(context, vraag);
    if (!filter) return undefined;
    const { doelen, bereik } = await leesDoelen(context, filter.verband);
    const doel = doelen.find((found) => found.code === code);
    const dienend = bereik.find((found) => found.doel === code)?.dienend;
    if (!doel || !dienend) return undefined;
    const producten = await leesProducten(context, filter, dienend);
    const codes = producten.map(({ product }) => product);
    const euros = await leesEuros(context, filter, dienend);
    const toegewezen = await leesToewijzingen(context, filter, codes);
    const perProduct = euros.flatMap(({ product, toegekend }) => (product ? [{ product, toegekend }] : []));
    return {
      doel,
      dienend: doelen.filter((other) => other.code !== code && dienend.includes(other.code)),
      periode: filter.periode,
      zicht: context.wie.hoed.soort === 'gemeente' ? 'gemeente' : 'verband',
      kernbedingen: await leesKernbedingen(context, filter, dienend),
      producten,
      tarieven: await leesTarieven(context, filter, codes),
      overeenkomsten: await leesOvereenkomsten(context, filter, codes),
      toewijzingen: toegewezen.filter(({ product }) => product !== null),
      toewijzingenTotaal: countOf(toegewezen),
      euros: euros.filter(({ product }) => product !== null),
      totaal: euros.find(({ product }) => product === null) ?? geenSom,
      uitleg: doelsom(perProduct),
    };
  },
});

/** Null where it is too small to show; that is not the same as none. */
function countOf(toegewezen: readonly DraadToewijzingen[]): number | null {
  const all = toegewezen.find(({ product }) => product === null);
  return all ? all.aantal : 0;
}

type Level<Row> = (context: QueryContext, filter: Monitorfilter, codes: readonly string[]) => Promise<readonly Row[]>;

const leesKernbedingen: Level<DraadKernbeding> = ({ tx }, { verband, contract }, dienend) =>
  rows(
    tx,
    sql`select code, naam, soort, tekst, contract, staat, voorbeeld from beleid.v_kernbedingen
        where verband = ${verband} and doelen && ${dienend}::text[] and (${contract}::text is null or contract = ${contract})
        order by array_position(array['prijs', 'prestatie', 'kwaliteitsniveau'], soort), naam`,
  );

/** Of each product the version that counted last in the period; one that was never adopted shows as concept. */
const leesProducten: Level<DraadProduct> = ({ tx }, { verband, contract, periode }, dienend) =>
  rows(
    tx,
    sql`select p.product, p.naam, p.contract, c.naam as contractnaam, p.staat, p.kernbedingen, p.voorbeeld from (
          select distinct on (product) * from producten.v_producten
          where verband = ${verband} and (staat = 'concept' or (van <= ${periode.tot} and (tot is null or tot >= ${periode.van})))
          order by product, staat = 'vastgesteld' desc, versie desc
        ) p join beleid.v_contracten c on c.verband = ${verband} and c.code = p.contract
        where p.doelen && ${dienend}::text[] and (${contract}::text is null or p.contract = ${contract})
        order by c.nummer, p.volgorde, p.product`,
  );

const leesTarieven: Level<DraadTarief> = ({ tx }, { verband, periode }, producten) =>
  rows(
    tx,
    sql`select t.id, t.product, p.naam as productnaam, t.cao, t.micro, t.bedrag, t.eenheid, t.van, t.tot, t.voorbeeld
        from tarieven.v_tarieven t
        left join lateral (select naam, volgorde from producten.v_producten v where v.verband = t.verband and v.product = t.product
          order by versie desc limit 1) p on true
        where t.verband = ${verband} and t.product = any (${producten}::text[]) and t.staat = 'vastgesteld'
          and t.van <= ${periode.tot} and (t.tot is null or t.tot >= ${periode.van})
        order by p.volgorde, t.product, t.cao = 'basis', t.cao, t.micro, t.van`,
  );

const leesOvereenkomsten: Level<DraadOvereenkomst> = ({ tx }, { verband, periode }, producten) =>
  rows(
    tx,
    sql`select o.id, o.aanbieder, coalesce(a.naam, o.aanbieder) as naam, array_agg(p.product order by p.product) as producten,
          o.van, o.tot, o.staat, o.voorbeeld
        from contracten.v_overeenkomsten o
        join contracten.v_overeenkomst_producten p on p.verband = o.verband and p.overeenkomst = o.id
        left join regio.v_aanbieders a on a.aanbieder = o.aanbieder
        where o.verband = ${verband} and p.product = any (${producten}::text[]) and o.staat <> 'concept'
          and o.van <= ${periode.tot} and o.tot >= ${periode.van}
        group by o.id, o.aanbieder, a.naam, o.van, o.tot, o.staat, o.voorbeeld order by 3, o.van`,
  );

/** With a row without product that holds them all. */
const leesToewijzingen: Level<DraadToewijzingen> = ({ tx }, { verband, gemeente, periode }, producten) =>
  rows(
    tx,
    sql`select t.product, p.naam, leveranciers.v_toonbaar(coalesce(sum(t.aantal), 0)::bigint) as aantal
        from verantwoording.toewijzingsommen(${periode.van}, ${periode.tot}, ${producten}::text[]) t
        left join lateral (select naam from producten.v_producten v where v.verband = ${verband} and v.product = t.product
          order by versie desc limit 1) p on true
        where t.verband = ${verband}
          and (${gemeente}::text is null or t.gemeente = ${gemeente})
        group by grouping sets ((), (t.product, p.naam)) order by p.naam`,
  );

/** With a row without product that holds them all. */
const leesEuros: Level<DraadEuros> = ({ tx }, filter, dienend) =>
  rows(
    tx,
    sql`with ${cellen(filter)}
        select c.product, p.naam, ${somkolommen} from cel c
        left join lateral (select naam from producten.v_producten v where v.verband = ${filter.verband} and v.product = c.product
          order by versie desc limit 1) p on true
        where c.doelen && ${dienend}::text[]
        group by grouping sets ((), (c.product, p.naam)) order by p.naam`,
  );
