// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { verbandVan } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { dagInWoorden, opWoorden, type Vindsoort, zoekvormVan } from '#platform/vindsoort';
import { overeenkomstInzien } from '../overeenkomst/overeenkomsten.query.ts';

/** What people look for in this room: agreements, by the provider and the contract. */
export const vindbaar: readonly Vindsoort[] = [
  {
    soort: 'overeenkomst',
    naam: 'Overeenkomsten',
    rollen: overeenkomstInzien.rollen,
    zoek: async (context, vraag) =>
      opWoorden(
        context,
        vraag,
        sql`with namen as materialized (select verband, code, naam, ${zoekvormVan(sql`naam`)} as zoek from beleid.v_contracten)
            select o.id, concat_ws(', ', coalesce(a.naam, o.aanbieder), coalesce(c.naam, o.contract)) as titel,
              concat('van ', ${dagInWoorden(sql`o.van`)}, ' tot en met ', ${dagInWoorden(sql`o.tot`)}, ', ', o.staat) as waar,
              concat_ws(' ', a.zoek, c.zoek) as zoek, o.aanbieder as nummer
            from contracten.overeenkomsten o
              left join regio.v_aanbiederzoek a on a.aanbieder = o.aanbieder
              left join namen c on c.verband = o.verband and c.code = o.contract
            where ${await vanWie(context)}`,
      ),
  },
];

const vanWie = async (context: QueryContext) =>
  context.wie.hoed.soort === 'aanbieder'
    ? sql`o.aanbieder = ${context.wie.hoed.code}`
    : sql`o.verband = ${(await verbandVan(context)) ?? null}`;
