// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from './database.ts';
import type { EigenaarSoort, Rol, Vervangene } from './hoed.ts';
import { type Machtiging, mag, onbeperkt } from './machtiging.ts';

export type HatRow = {
  readonly soort: EigenaarSoort;
  readonly code: string;
  readonly naam: string;
  readonly rollen: Rol[];
  readonly vervangt: Vervangene | null;
};

/**
 * The hats of a person today, the own first; then one for everyone whose place the person takes. That one holds of the
 * roles that were handed over those which the other still has, and only as long as the person has a role there too.
 * @param machtiging what the sign-in was limited to
 */
export const hatsOf = (tx: Tx, persoon: string, machtiging: Machtiging = onbeperkt): Promise<readonly HatRow[]> =>
  rows<HatRow>(
    tx,
    sql`select soort, code, min(organisatie) as naam, array_agg(rol order by rol) as rollen, null::jsonb as vervangt
        from platform.geldende_rollen r where persoon = ${persoon} and ${mag(persoon, 'r.soort', 'r.code', machtiging)}
        group by soort, code
        union all
        select v.eigenaar_soort, v.eigenaar, min(g.organisatie), array_agg(distinct g.rol order by g.rol),
          jsonb_build_object('id', p.id, 'naam', p.naam)
        from platform.vervangingen v
          join platform.geldende_rollen g on g.persoon = v.persoon and g.soort = v.eigenaar_soort
            and g.code = v.eigenaar and g.rol = any(v.rollen)
          join platform.personen p on p.id = v.persoon
        where v.vervanger = ${persoon} and ${mag(persoon, 'v.eigenaar_soort', 'v.eigenaar', machtiging)}
          and v.ingetrokken is null and app.vandaag() between v.van and v.tot
          and exists (select from platform.geldende_rollen own
            where own.persoon = v.vervanger and own.soort = v.eigenaar_soort and own.code = v.eigenaar)
        group by v.eigenaar_soort, v.eigenaar, p.id, p.naam
        order by vervangt nulls first, soort desc, naam`,
  );
