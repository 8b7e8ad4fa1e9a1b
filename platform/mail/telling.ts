// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';

/**
 * Counts for many at once which open tasks there are to tell about, by room. Only tasks of the roles somebody has today
 * count, and of those whom they replace.
 * @param bron relation with `id`, `persoon`, `eigenaar_soort`, `eigenaar` and from where to where is to be told
 */
export const tasksToTell = (bron: RawBuilder<unknown>, vandaag: Temporal.PlainDate): RawBuilder<unknown> => sql`
  select b.id, split_part(t.soort, '/', 1) as kamer, min(r.organisatie) as organisatie, bool_or(r.vervangend) as vervangend,
    count(*) filter (where t.dringend and t.plaats > b.dringend_na and t.plaats <= b.tot)::int as dringend,
    count(*) filter (where not t.dringend and t.plaats > b.nieuw_na and t.plaats <= b.tot)::int as nieuw,
    count(*) filter (where not t.dringend and t.uiterlijk > b.nabij_na and t.uiterlijk <= b.nabij_tot
      and t.uiterlijk >= ${vandaag})::int as nabij,
    count(*) filter (where t.uiterlijk >= b.voorbij_vanaf and t.uiterlijk < ${vandaag})::int as voorbij,
    count(*)::int as open
  from ${bron} b
    join (select x.id, r.rol, min(r.organisatie) as organisatie, bool_and(r.vervangend) as vervangend
          from ${bron} x join platform.mailrollen r
            on r.persoon = x.persoon and r.soort = x.eigenaar_soort and r.code = x.eigenaar
          group by x.id, r.rol) r on r.id = b.id
    join platform.taken t
      on t.eigenaar_soort = b.eigenaar_soort and t.eigenaar = b.eigenaar and t.rol = r.rol and t.afgerond is null
  group by b.id, split_part(t.soort, '/', 1)`;
