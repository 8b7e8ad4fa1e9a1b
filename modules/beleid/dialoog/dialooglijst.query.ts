// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import { verbandVan } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import type { Dialoogmoment } from './dialoogmoment.ts';
import { type Dialoogplan, leesDialoogplan } from './planning/vast.query.ts';

/** What an aanbieder has still to do. */
export type EigenStand = {
  /** Meetings ahead of which it did not yet say whether it comes. */
  readonly komstGevraagd: number;
  readonly inConcept: number;
  readonly ingediend: number;
  /** One can still react. */
  readonly open: boolean;
};
export type DialoogRij = Pick<Dialoogmoment, 'id' | 'soort' | 'naam' | 'staat' | 'reagerenTot' | 'voorbeeld'> & {
  /** The first meeting ahead, or else the last one that was. */
  readonly wanneer: Temporal.Instant | null;
  readonly bijeenkomsten: number;
  readonly genodigden: number;
  readonly stukken: number;
  /** What the verband has to answer; null for others, who cannot see them. */
  readonly reacties: number | null;
  readonly zonderAntwoord: number | null;
  /** null for who is no aanbieder. */
  readonly eigen: EigenStand | null;
};
export type DialooglijstView = {
  readonly rijen: readonly DialoogRij[];
  readonly plan: Dialoogplan | null;
  /** Meetings of dialogue rounds that are planned, against the bound of the plan. */
  readonly geplandeRondes: number;
};

/** All rounds and tables that the hat may see: what is planned, how far each is, and what is asked of an aanbieder. */
export const dialooglijst = defineQuery({
  naam: 'beleid/dialooglijst',
  rollen: deelnemers,
  run: async (context, _: Record<never, never>): Promise<DialooglijstView> => {
    const { tx, wie } = context;
    const verband = await verbandVan(context);
    const isAanbieder = wie.hoed.soort === 'aanbieder';
    const rijen = await rows<DialoogRij>(tx, listOf(context));
    const [planned] = await rows<{ aantal: number }>(
      tx,
      sql`select count(*) as aantal from beleid.bijeenkomsten b
          join beleid.dialoogmomenten m on m.verband = b.verband and m.id = b.moment
          where m.soort = 'dialoogronde' and b.staat <> 'afgelast'`,
    );
    return {
      rijen,
      plan: verband && !isAanbieder ? await leesDialoogplan(context, verband) : null,
      geplandeRondes: planned?.aantal ?? 0,
    };
  },
});

const listOf = ({ nu, wie: { hoed } }: QueryContext): RawBuilder<unknown> =>
  sql`select m.id, m.soort, m.naam, m.staat, m.reageren_tot as "reagerenTot", m.voorbeeld,
        coalesce(min(b.begin) filter (where b.begin >= ${nu}), max(b.begin)) as wanneer,
        count(b.id) as bijeenkomsten,
        (select count(*) from beleid.genodigden g where g.verband = m.verband and g.moment = m.id) as genodigden,
        (select count(*) from beleid.dialoogstukken s where s.verband = m.verband and s.moment = m.id) as stukken,
        ${hoed.soort === 'verband' ? counted : sql`null as reacties, null as "zonderAntwoord"`},
        ${hoed.soort === 'aanbieder' ? own(nu, hoed.code) : sql`null`} as eigen
      from beleid.dialoogmomenten m
      left join beleid.bijeenkomsten b on b.verband = m.verband and b.moment = m.id and b.staat <> 'afgelast'
      group by m.verband, m.id
      order by case m.staat when 'gepubliceerd' then 1 else 0 end, wanneer nulls last, m.id`;

const counted: RawBuilder<unknown> = sql`(select count(*) from beleid.reacties r where r.verband = m.verband and r.moment = m.id and r.ingediend is not null) as reacties,
        (select count(*) from beleid.reacties r where r.verband = m.verband and r.moment = m.id and r.ingediend is not null
           and not exists (select from beleid.beantwoorde_reacties a where a.verband = r.verband and a.reactie = r.id)) as "zonderAntwoord"`;

const own = (nu: Temporal.Instant, aanbieder: string): RawBuilder<unknown> =>
  sql`json_build_object(
        'komstGevraagd', count(b.id) filter (where b.staat = 'gepland' and b.begin > ${nu} and not exists (
          select from beleid.komsten k where k.aanbieder = ${aanbieder} and k.bijeenkomst = b.id and k.op >= b.gewijzigd)),
        'inConcept', (select count(*) from beleid.reacties r where r.aanbieder = ${aanbieder} and r.moment = m.id and r.ingediend is null),
        'ingediend', (select count(*) from beleid.reacties r where r.aanbieder = ${aanbieder} and r.moment = m.id and r.ingediend is not null),
        'open', m.staat in ('uitgenodigd', 'gehouden') and m.reageren_tot >= ${nu})`;
