// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { opWoorden, type Vindsoort } from '#platform/vindsoort';
import { lezers } from '../lezers.ts';

/** What people look for in this room: the providers that the verband has to do with, by name, AGB-code or KvK-nummer. */
export const vindbaar: readonly Vindsoort[] = [
  {
    soort: 'aanbieder',
    naam: 'Aanbieders',
    rollen: lezers,
    zoek: (context, vraag) =>
      opWoorden(
        context,
        vraag,
        sql`select e.aanbieder as id, coalesce(a.naam, e.aanbieder) as titel, concat('AGB-code ', e.aanbieder) as waar,
              coalesce(a.zoek, e.aanbieder) as zoek, e.aanbieder as nummer
            from (select aanbieder from contracten.v_overeenkomsten where verband = ${context.wie.hoed.code}
                  union select aanbieder from inkoop.v_toelatingen where verband = ${context.wie.hoed.code}) e
              left join regio.v_aanbiederzoek a on a.aanbieder = e.aanbieder`,
      ),
  },
];
