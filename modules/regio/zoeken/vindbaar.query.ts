// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { deelnemers } from '#platform/hoed';
import { dagVan, opWoorden, type Vindsoort, zoekvormVan } from '#platform/vindsoort';
import { lezers } from '../besluit/besluiten.query.ts';
import { verbandVan } from '../mandaten.query.ts';

/** What people look for in this room. */
export const vindbaar: readonly Vindsoort[] = [
  {
    soort: 'plan',
    naam: 'Plannen',
    rollen: deelnemers,
    zoek: (context, vraag) =>
      opWoorden(
        context,
        vraag,
        sql`select code as id, naam as titel, uitvoering as waar, null as nummer, ${zoekvormVan(sql`naam`, sql`uitvoering`)} as zoek from regio.verbanden v
              where exists (select from regio.pakketten p where p.verband = v.code)
            union all select verband, naam, uitvoering, null, ${zoekvormVan(sql`naam`, sql`uitvoering`)} from regio.plannen`,
      ),
  },
  {
    soort: 'besluit',
    naam: 'Besluiten',
    rollen: lezers,
    zoek: async (context, vraag) =>
      opWoorden(
        context,
        vraag,
        sql`select id, titel, concat_ws(', ', door, ${dagVan(sql`genomen`)}) as waar,
              null as nummer, zoek
            from regio.besluiten where verband = ${(await verbandVan(context)) ?? null}`,
      ),
  },
];
