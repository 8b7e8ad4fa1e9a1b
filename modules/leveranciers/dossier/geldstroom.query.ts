// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import type { Afkeurcode, Maandsom } from './dossier.ts';

type Context = Pick<QueryContext, 'tx' | 'vandaag'>;

/** Months with declared care, from the first of January before last until today, the newest first. */
export const leesMaandsommen = ({ tx, vandaag }: Context, aanbieder: string): Promise<readonly Maandsom[]> =>
  rows(
    tx,
    sql`select maand, leveranciers.v_toonbaar(sum(regels)::bigint) as regels, sum(bedrag)::bigint as gedeclareerd,
          coalesce(sum(bedrag) filter (where oordeel = 'toegekend'), 0)::bigint as toegekend,
          coalesce(sum(bedrag) filter (where oordeel = 'afgewezen'), 0)::bigint as afgewezen,
          sum(betaald)::bigint as betaald
        from leveranciers.v_declaratiesommen(${begin(vandaag)}, ${vandaag}, ${aanbieder}) group by maand order by maand desc`,
  );

/** Of the same months: how often each code was the reason of a rejection, the most money first. */
export const leesAfkeurcodes = ({ tx, vandaag }: Context, aanbieder: string): Promise<readonly Afkeurcode[]> =>
  rows(
    tx,
    sql`select code, leveranciers.v_toonbaar(sum(regels)::bigint) as regels, sum(bedrag)::bigint as bedrag
        from leveranciers.v_declaratiesommen(${begin(vandaag)}, ${vandaag}, ${aanbieder}) s, unnest(s.codes) code
        where s.oordeel = 'afgewezen' group by code order by sum(bedrag) desc, code`,
  );

const begin = (vandaag: Temporal.PlainDate) => vandaag.with({ month: 1, day: 1 }).subtract({ years: 1 });
