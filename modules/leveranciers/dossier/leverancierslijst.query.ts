// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows } from '#platform/database';
import { defineQuery } from '#platform/query';
import type { Aanbiederstype } from '../aanbiederstype/aanbiederstype.ts';
import { lezers } from '../lezers.ts';
import { isSignaal, leesZorgeis, toetsZorg } from '../signaal/signalen.query.ts';

type Rij = {
  readonly aanbieder: string;
  readonly naam: string;
  readonly micro: boolean;
  readonly type: Aanbiederstype | null;
  readonly contracten: readonly string[];
  readonly producten: number;
  readonly gedeclareerd: number;
  readonly toegekend: number;
  readonly overeenkomstVan: Temporal.PlainDate | null;
  readonly laatsteZorg: Temporal.PlainDate | null;
  readonly voorbeeld: boolean;
};
export type LeverancierRij = Omit<Rij, 'overeenkomstVan' | 'laatsteZorg'> & { readonly signalen: number };
export type LeveranciersView = { readonly jaar: number; readonly leveranciers: readonly LeverancierRij[] };

/** Every provider with an agreement: what it may give, what it declared this year, and whether something stands out. */
export const leverancierslijst = defineQuery({
  naam: 'leveranciers/leverancierslijst',
  rollen: lezers,
  run: async (context, _: Record<never, never>): Promise<LeveranciersView> => {
    const { tx, wie, vandaag } = context;
    const verband = wie.hoed.code;
    const found = await rows<Rij>(tx, overview(verband, vandaag));
    const eis = await leesZorgeis(context, verband);
    return {
      jaar: vandaag.year,
      leveranciers: found.map(({ overeenkomstVan, laatsteZorg, ...rest }) => ({
        ...rest,
        signalen: isSignaal(toetsZorg(context, eis, { overeenkomstVan, laatsteZorg })) ? 1 : 0,
      })),
    };
  },
});

/** A year back for the signal, and this year from its first day for the amounts: both in one pass over the sums. */
const overview = (verband: string, vandaag: Temporal.PlainDate) => sql`
  with som as (
    select aanbieder, maand, sum(bedrag) as gedeclareerd, sum(bedrag) filter (where oordeel = 'toegekend') as toegekend,
      max(laatste_zorg) filter (where oordeel = 'toegekend') as laatste
    from leveranciers.v_declaratiesommen(${vandaag.subtract({ years: 1 }).with({ day: 1 })}, ${vandaag}) group by aanbieder, maand
  ), per_aanbieder as (
    select aanbieder,
      sum(gedeclareerd) filter (where maand >= ${vandaag.with({ month: 1, day: 1 })}) as gedeclareerd,
      sum(toegekend) filter (where maand >= ${vandaag.with({ month: 1, day: 1 })}) as toegekend,
      max(laatste) filter (where toegekend > 0) as laatste
    from som group by aanbieder
  ), overeenkomst as (
    select o.aanbieder, bool_or(o.micro) filter (where o.staat = 'getekend') as micro,
      array_agg(distinct c.naam order by c.naam) as contracten,
      min(o.van) filter (where o.staat = 'getekend' and o.tot >= ${vandaag}) as van,
      bool_or(o.voorbeeld) as voorbeeld,
      (select count(distinct p.product) from contracten.v_overeenkomst_producten p
        where p.verband = ${verband} and p.overeenkomst = any (array_agg(o.id))) as producten
    from contracten.v_overeenkomsten o
    left join beleid.v_contracten c on c.verband = o.verband and c.code = o.contract
    where o.verband = ${verband} group by o.aanbieder
  ), type as (
    select distinct on (aanbieder) aanbieder, type from leveranciers.aanbiederstypen
    where verband = ${verband} order by aanbieder, vastgelegd desc, id desc
  )
  select o.aanbieder, coalesce(a.naam, o.aanbieder) as naam, coalesce(o.micro, false) as micro, t.type, o.contracten, o.producten,
    coalesce(s.gedeclareerd, 0)::bigint as gedeclareerd, coalesce(s.toegekend, 0)::bigint as toegekend,
    o.van as "overeenkomstVan", s.laatste as "laatsteZorg", o.voorbeeld or coalesce(a.voorbeeld, false) as voorbeeld
  from overeenkomst o
  left join regio.v_aanbieders a using (aanbieder)
  left join per_aanbieder s using (aanbieder)
  left join type t using (aanbieder)
  order by naam`;
