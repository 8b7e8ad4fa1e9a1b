// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows } from '#platform/database';
import { openbaar } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { lidOp, type Plaats } from './plaats.query.ts';

/** A gemeente that is or was a member of a region here, or will be one. */
export type Keuzegemeente = Pick<Plaats, 'code' | 'naam' | 'toegangspunt'> & {
  /** Whether help can be found here today. */
  readonly zoekbaar: boolean;
  /** When it begins; null when that is not to come. */
  readonly vanaf: Temporal.PlainDate | null;
};

/** All gemeenten that are known here: where one can search today, and for the others where one begins. */
export const keuzegemeenten = defineQuery({
  naam: 'toegang/keuzegemeenten',
  rollen: openbaar,
  run: ({ tx, vandaag }, _: Record<never, never>): Promise<readonly Keuzegemeente[]> =>
    rows(
      tx,
      sql`select l.gemeente as code, min(l.naam) as naam, bool_or(${lidOp(vandaag)}) as zoekbaar,
            case when not bool_or(${lidOp(vandaag)}) then min(l.van) filter (where l.van > ${vandaag}) end as vanaf,
            (select jsonb_build_object('naam', t.naam, 'telefoon', t.telefoon, 'website', t.website,
               'bereikbaar', t.bereikbaar, 'voorbeeld', t.voorbeeld)
             from toegang.toegangspunten t where t.gemeente = l.gemeente) as toegangspunt
          from regio.v_lidmaatschappen l group by l.gemeente order by 2, 1`,
    ),
});
