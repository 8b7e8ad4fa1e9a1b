// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows } from '#platform/database';
import { eigen } from '#platform/hoed';
import { dagVan, type Vindplaats, type Vindsoort } from '#platform/vindsoort';
import { lezers } from '../postkamer/rollen.ts';
import { bsnSleutel } from './zoeksleutel.store.ts';

/** What people look for in this room: messages, exactly by a number that stands in them, or by whom they are about. */
export const vindbaar: readonly Vindsoort[] = [
  {
    soort: 'bericht',
    naam: 'Berichten',
    rollen: lezers,
    zoek: async (context, { tekst, bsn, id, hoogstens }) => {
      const { omgeving, wie } = context;
      const andere =
        wie.hoed.soort === 'aanbieder'
          ? sql`(select min(naam) from regio.v_leden where gemeente = b.gemeente)`
          : sql`(select naam from regio.v_aanbieders where aanbieder = b.aanbieder)`;
      return rows<Vindplaats>(
        context.tx,
        sql`select b.id, concat('Bericht ', b.soort, ', ', b.identificatie) as titel,
              concat_ws(', ', ${andere}, ${dagVan(sql`b.op`)}) as waar, g.waarom
            from (select bericht, max(case when soort = 'bsn' then 'bsn' else 'nummer' end) as waarom from berichten.zoeksleutels z
                    where ${eigen('z', context)} and ((z.sleutel = ${tekst} and z.soort <> 'bsn')
                      or (z.sleutel = ${bsn === null ? null : bsnSleutel(omgeving.sleutels, bsn)} and z.soort = 'bsn'))
                    group by bericht
                  union all select ${id}::uuid, 'kenmerk' where ${id}::uuid is not null) g
              join berichten.berichten b on b.id = g.bericht and ${eigen('b', context)}
            order by b.op desc, b.id desc limit ${hoogstens}`,
      );
    },
  },
];
