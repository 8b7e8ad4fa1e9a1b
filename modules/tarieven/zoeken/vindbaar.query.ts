// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { eurocent, formatBedrag, formatDatum } from '#libs/kernel';
import { verbandVan } from '#modules/regio';
import { rows } from '#platform/database';
import { bevat, type Vindsoort } from '#platform/vindsoort';
import { leesNamen, lezers, tariefnaam } from '../tarief/namen.query.ts';
import type { Tarief } from '../tarief/tarief.ts';

type Rij = Pick<Tarief, 'id' | 'product' | 'cao' | 'micro' | 'bedrag' | 'van' | 'staat'>;

/** What people look for in this room: the tariffs that run or are to come, by what they are for. */
export const vindbaar: readonly Vindsoort[] = [
  {
    soort: 'tarief',
    naam: 'Tarieven',
    rollen: lezers,
    zoek: async (context, vraag) => {
      const verband = await verbandVan(context);
      // Reading the names costs more than all the rest: not for a number.
      if (!verband || !(/\p{L}/u.test(vraag.tekst) || vraag.id)) return [];
      const namen = await leesNamen(context, verband);
      const producten = Object.entries(namen.producten);
      const caos = Object.entries(namen.caos);
      const names = (entries: readonly (readonly [string, string])[], at: 0 | 1) => entries.map((entry) => entry[at]);
      const found = await rows<Rij>(
        context.tx,
        sql`select t.id, t.product, t.cao, t.micro, t.bedrag, t.van, t.staat from tarieven.tarieven t
              left join unnest(${names(producten, 0)}::text[], ${names(producten, 1)}::text[]) p(code, naam) on p.code = t.product
              left join unnest(${names(caos, 0)}::text[], ${names(caos, 1)}::text[]) c(code, naam) on c.code = t.cao
            where t.verband = ${verband} and t.staat <> 'vervallen' and (t.tot is null or t.tot >= ${context.vandaag})
              and (t.id = ${vraag.id}::uuid
                or ${bevat(sql`concat_ws(' ', p.naam, c.naam, case when t.micro then 'micro-onderneming' end)`, vraag)})
            order by t.cao = 'basis' desc, p.naam, t.micro, t.van, t.id limit ${vraag.hoogstens}`,
      );
      return found.map(({ id, bedrag, van, staat, ...welk }) => ({
        id,
        titel: tariefnaam(namen)(welk),
        waar: `${formatBedrag(eurocent(bedrag))} vanaf ${formatDatum(van)}, ${staat}`,
        waarom: id === vraag.id ? 'kenmerk' : 'naam',
      }));
    },
  },
];
