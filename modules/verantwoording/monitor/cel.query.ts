// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Periodekeuze } from './periode-kiezen.ts';

/** Which declared lines count. */
export type Monitorfilter = {
  readonly verband: string;
  readonly periode: Periodekeuze;
  readonly contract: string | null;
  readonly gemeente: string | null;
};

/**
 * `boek`: the adopted versions of the product book. `cel`: the declared sums that pass the filter, each with the doelen
 * that its product served in that month: those of the last version that counted in it.
 */
export const cellen = ({ verband, periode, contract, gemeente }: Monitorfilter): RawBuilder<unknown> => sql`
  boek as materialized (
    select product, versie, van, tot, doelen from producten.v_producten where verband = ${verband} and staat = 'vastgesteld'
  ), cel as materialized (
    select s.*, coalesce(b.doelen, '{}') as doelen
    from leveranciers.v_declaratiesommen(${periode.van}, ${periode.tot}) s
    left join lateral (${versieVan(sql`s.product`, sql`s.maand`)}) b on true
    where (s.verband = ${verband} or s.verband is null)
      and (${contract}::text is null or s.contract = ${contract}) and (${gemeente}::text is null or s.gemeente = ${gemeente})
  )`;

const versieVan = (product: RawBuilder<unknown>, maand: RawBuilder<unknown>) => sql`
  select doelen from boek where boek.product = ${product}
    and boek.van < (${maand} + interval '1 month') and (boek.tot is null or boek.tot >= ${maand})
  order by boek.versie desc limit 1`;

/** The amounts of a group of cells `c`, as this hat may see them. */
export const somkolommen = sql`leveranciers.v_toonbaar(coalesce(sum(c.regels), 0)::bigint) as regels,
  coalesce(sum(c.bedrag), 0)::bigint as gedeclareerd,
  coalesce(sum(c.bedrag) filter (where c.oordeel = 'toegekend'), 0)::bigint as toegekend,
  coalesce(sum(c.bedrag) filter (where c.oordeel = 'afgewezen'), 0)::bigint as afgewezen,
  coalesce(sum(c.betaald), 0)::bigint as betaald`;
