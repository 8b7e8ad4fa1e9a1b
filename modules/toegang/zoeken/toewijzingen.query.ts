// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows } from '#platform/database';
import { eigen } from '#platform/hoed';
import { dagInWoorden, type Vindplaats, type Vindsoort } from '#platform/vindsoort';
import { persoonssleutel } from './persoonssleutel.query.ts';

/** Allocations by their number, or by the BSN of whom they are for. */
export const vindToewijzingen: Vindsoort['zoek'] = async (context, { bsn, nummer, id, hoogstens }) => {
  const sleutel = await persoonssleutel(context, bsn);
  if (sleutel === null && nummer === null && id === null) return [];
  const own = eigen('t', context);
  return rows<Vindplaats>(
    context.tx,
    sql`select t.id, concat('Toewijzing ', t.nummer) as titel,
          concat_ws(', ', (select p.naam from producten.v_producten p where p.verband = t.verband and p.product = t.product
              order by p.van desc limit 1), (select naam from regio.v_aanbieders where aanbieder = t.aanbieder),
            (select min(naam) from regio.v_leden where gemeente = t.gemeente), concat('vanaf ', ${dagInWoorden(sql`t.van`)})) as waar,
          t.waarom
        from (select t.*, 'nummer' as waarom from toegang.toewijzingen t
                where ${own} and t.wet in ('jeugdwet', 'wmo') and t.nummer = ${nummer}
              union all select t.*, 'bsn' from toegang.toewijzingen t where ${own} and t.client_sleutel = ${sleutel}
              union all select t.*, 'kenmerk' from toegang.toewijzingen t where ${own} and t.id = ${id}) t
        order by t.waarom desc, t.van desc, t.id desc limit ${hoogstens}`,
  );
};
