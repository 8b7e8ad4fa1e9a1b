// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { datumOp, formatDatum } from '#libs/kernel';
import { rows } from '../database.ts';
import { aangemelden } from '../hoed.ts';
import { staatIn, type Vindsoort } from '../vindsoort.ts';

type Rij = { readonly id: string; readonly titel: string; readonly op: Temporal.Instant; readonly precies: boolean };

/** Letters, agreements and decisions on paper, by the name of the file: those of the hat, and those that were sent to it. */
export const documentsoort: Vindsoort = {
  soort: 'document',
  naam: 'Documenten',
  rollen: aangemelden,
  zoek: async ({ tx, wie: { hoed } }, vraag) => {
    const found = await rows<Rij>(
      tx,
      sql`select id, naam as titel, op, id = ${vraag.id}::uuid is true as precies from platform.documenten
          where ((eigenaar_soort = ${hoed.soort} and eigenaar = ${hoed.code}) or (lezer_soort = ${hoed.soort} and lezer = ${hoed.code}))
            and (id = ${vraag.id}::uuid or ${staatIn(sql`zoek`, vraag)})
          order by precies desc, op desc, id desc limit ${vraag.hoogstens}`,
    );
    return found.map(({ id, titel, op, precies }) => ({
      ...{ id, titel, waar: formatDatum(datumOp(op)) },
      waarom: precies ? 'kenmerk' : 'naam',
    }));
  },
};
