// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { verbandVan } from '#modules/regio';
import { opWoorden, type Vindsoort, zoekvormVan } from '#platform/vindsoort';
import { lezers } from '../productversie/producten.query.ts';

/** What people look for in this room: every product once, as its newest version says it. */
export const vindbaar: readonly Vindsoort[] = [
  {
    soort: 'product',
    naam: 'Producten',
    rollen: lezers,
    zoek: async (context, vraag) =>
      opWoorden(
        context,
        vraag,
        sql`select distinct on (v.product) v.product as id, v.inhoud ->> 'naam' as titel, c.naam as waar,
              ${zoekvormVan(sql`v.inhoud ->> 'naam'`, sql`v.inhoud ->> 'omschrijving'`, sql`c.naam`)} as zoek, v.inhoud #>> '{ijw,code}' as nummer
            from producten.productversies v
              join producten.producten p on p.verband = v.verband and p.code = v.product
              left join beleid.v_contracten c on c.verband = v.verband and c.code = p.contract
            where v.verband = ${(await verbandVan(context)) ?? null} order by v.product, v.versie desc`,
      ),
  },
];
