// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows } from '#platform/database';
import { eigen } from '#platform/hoed';
import { dagVan, type Vindplaats, type Vindsoort } from '#platform/vindsoort';
import { persoonssleutel } from './persoonssleutel.query.ts';

/** Requests by the reference of the aanbieder, or by the BSN of whom they are about. */
export const vindVerzoeken: Vindsoort['zoek'] = async (context, { bsn, tekst, id, hoogstens }) => {
  const sleutel = await persoonssleutel(context, bsn);
  const own = eigen('v', context);
  return rows<Vindplaats>(
    context.tx,
    sql`select v.id, concat('Verzoek om ', v.soort, ' ', v.referentie) as titel,
          concat_ws(', ', (select naam from regio.v_aanbieders where aanbieder = v.aanbieder),
            (select min(naam) from regio.v_leden where gemeente = v.gemeente),
            ${dagVan(sql`v.ontvangen`)}, replace(v.staat, '-', ' ')) as waar, v.waarom
        from (select v.*, 'nummer' as waarom from toegang.verzoeken v where ${own} and v.referentie = ${tekst}
              union all select v.*, 'bsn' from toegang.verzoeken v where ${own} and v.client_sleutel = ${sleutel}
              union all select v.*, 'kenmerk' from toegang.verzoeken v where ${own} and v.id = ${id}) v
        order by v.waarom desc, v.ontvangen desc, v.id desc limit ${hoogstens}`,
  );
};
