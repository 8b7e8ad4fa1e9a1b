// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows } from '#platform/database';
import { openbaar } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { geldt } from './weergave.query.ts';

/** More words than this nobody needs to be understood. */
const mostWords = 40;

/**
 * Which words of a question the region knows: those that stand in its products or in the help of the gemeente. Only these
 * may stand in an address; whatever else was typed, such as a name, is dropped here and kept nowhere.
 */
export const woordenHerkennen = defineQuery({
  naam: 'toegang/woorden-herkennen',
  rollen: openbaar,
  run: async ({ tx, vandaag }, { vraag, gemeente }: { readonly vraag: string; readonly gemeente: string | null }) => {
    const getypt = [...new Set(vraag.toLowerCase().match(/\p{L}{2,}/gu) ?? [])].slice(0, mostWords);
    const found = await rows<{ woord: string }>(
      tx,
      sql`select woord from unnest(${getypt}::text[]) with ordinality t (woord, plek),
            plainto_tsquery('dutch', woord) q
          where numnode(q) > 0 and (
            exists (select from toegang.wijzerproducten p where p.zoek @@ q and ${geldt('p', vandaag)})
            or exists (select from toegang.voorliggend_aanbod v
              where v.gemeente = ${gemeente} and not v.gestopt and v.zoek @@ q))
          order by plek`,
    );
    return found.map(({ woord }) => woord);
  },
});
