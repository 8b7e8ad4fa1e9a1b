// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { opWoorden, type Vindsoort, zoekvormVan } from '../vindsoort.ts';

/** The people of the own organisation, for who says what they may do. */
export const mensensoort: Vindsoort = {
  soort: 'persoon',
  naam: 'Mensen',
  rollen: ['beheerder'],
  zoek: (context, vraag) =>
    opWoorden(
      context,
      vraag,
      sql`select distinct p.id, p.naam as titel, r.organisatie as waar, null as nummer, ${zoekvormVan(sql`p.naam`)} as zoek
          from platform.rollen r join platform.personen p on p.id = r.persoon
          where r.soort = ${context.wie.hoed.soort} and r.code = ${context.wie.hoed.code}`,
    ),
};
