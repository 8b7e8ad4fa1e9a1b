// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import { persoonssleutel } from '#modules/toegang';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { eigen } from '#platform/hoed';
import { maandInWoorden, type Vindplaats, type Vindsoort } from '#platform/vindsoort';
import { lezers } from '../declaratie/declaraties.query.ts';

/** What people look for in this room, exactly: declaraties by number or person, and their lines by reference. */
export const vindbaar: readonly Vindsoort[] = [
  {
    soort: 'declaratie',
    naam: 'Declaraties',
    rollen: lezers,
    zoek: async (context, { tekst, bsn, id, hoogstens }) => {
      const over =
        bsn === null ? sql`select null::uuid as id, null::text as waarom where false` : await vanPersoon(context, bsn);
      const own = eigen('d', context);
      return rows<Vindplaats>(
        context.tx,
        sql`select d.id, concat('Declaratie ', d.nummer) as titel,
              concat_ws(', ', ${partijen('d')}, ${maandInWoorden(sql`d.periode_begin`)}, replace(d.staat, '-', ' ')) as waar, g.waarom
            from (select d.id, 'nummer' as waarom from declaraties.declaraties d where ${own} and d.nummer = ${tekst}
                  union all select d.id, 'kenmerk' from declaraties.declaraties d where ${own} and d.id = ${id}
                  union all (${over})) g
              join declaraties.declaraties d on d.id = g.id and ${own}
            order by g.waarom desc, d.beoordeeld desc, d.id desc limit ${hoogstens}`,
      );
    },
  },
  {
    soort: 'prestatie',
    naam: 'Declaratieregels',
    rollen: lezers,
    zoek: (context, { tekst, hoogstens }) => {
      const regel = (oordeel: RawBuilder<unknown>) =>
        sql`select p.* from declaraties.prestaties p where p.referentie = ${tekst} and ${eigen('p', context)} and ${oordeel}`;
      return rows<Vindplaats>(
        context.tx,
        sql`select declaraties.regel_id(p.declaratie, p.volgnummer)::text as id, concat('Regel ', p.referentie) as titel,
              concat_ws(', ', ${partijen('p')}, concat('toewijzing ', p.toewijzingnummer),
                case when p.toegekend then 'toegekend' else 'afgewezen' end) as waar, 'nummer' as waarom
            from (${regel(sql`p.toegekend`)} union all ${regel(sql`not p.toegekend`)}) p
            order by p.declaratie desc, p.volgnummer limit ${hoogstens}`,
      );
    },
  },
];

const partijen = (tabel: string): RawBuilder<unknown> =>
  sql`(select naam from regio.v_aanbieders where aanbieder = ${sql.ref(`${tabel}.aanbieder`)}),
    (select min(naam) from regio.v_leden where gemeente = ${sql.ref(`${tabel}.gemeente`)})`;

/** Those with a granted line on a toewijzing of this person. */
async function vanPersoon(context: QueryContext, bsn: string): Promise<RawBuilder<unknown>> {
  const sleutel = await persoonssleutel(context, bsn);
  return sql`select distinct p.declaratie as id, 'bsn' as waarom from toegang.v_toewijzingen t
      join declaraties.prestaties p on p.gemeente = t.gemeente and p.wet = t.wet and p.toewijzingnummer = t.nummer and p.toegekend
    where ${eigen('t', context)} and t.client_hash = ${sleutel}`;
}
