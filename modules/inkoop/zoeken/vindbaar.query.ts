// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { QueryContext } from '#platform/context';
import { dagVan, opWoorden, type Vindsoort, zoekvormVan } from '#platform/vindsoort';
import { inschrijvingBeoordelen } from '../beoordeling/beoordelen.query.ts';
import { eigenInschrijving } from '../inschrijving/inschrijving.query.ts';
import { opSeconde } from '../procedure/procedure.ts';
import { procedureInzien } from '../procedure/procedures.query.ts';

/** What people look for in this room. Before it closes, nobody at the region learns who registers: see `verzegeld`. */
export const vindbaar: readonly Vindsoort[] = [
  {
    soort: 'procedure',
    naam: 'Procedures',
    rollen: procedureInzien.rollen,
    zoek: (context, vraag) =>
      opWoorden(
        context,
        vraag,
        sql`select id, contract_naam as titel, concat_ws(' ', 'opent', ${dagVan(sql`opent`)}) as waar,
              ${zoekvormVan(sql`contract_naam`, sql`contract`)} as zoek, null as nummer from inkoop.procedures`,
      ),
  },
  {
    soort: 'inschrijving',
    naam: 'Inschrijvingen',
    rollen: [...inschrijvingBeoordelen.rollen, ...eigenInschrijving.rollen],
    zoek: (context, vraag) =>
      opWoorden(
        context,
        vraag,
        sql`select i.id, coalesce(a.naam, i.aanbieder) as titel, p.contract_naam as waar, ${zoekvormVan(sql`a.naam`, sql`p.contract_naam`)} as zoek, i.aanbieder as nummer
            from inkoop.inschrijvingen i join inkoop.procedures p on p.verband = i.verband and p.id = i.procedure
              left join regio.v_aanbieders a on a.aanbieder = i.aanbieder
            where ${vanWie(context)}`,
      ),
  },
];

const vanWie = ({ wie: { hoed }, nu }: QueryContext) =>
  hoed.soort === 'aanbieder'
    ? sql`i.aanbieder = ${hoed.code}`
    : sql`i.verband = ${hoed.code} and i.ingediend is not null and p.sluit < ${opSeconde(nu)}`;
