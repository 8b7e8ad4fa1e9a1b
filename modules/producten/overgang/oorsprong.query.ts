// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { eigenStelsel } from './overgang.ts';

/** A product that another comes from. */
export type Oorsprong = { readonly product: string; readonly naam: string };

/**
 * From which products of the book a product comes: by the map of was and wordt, by an end that names it as what follows,
 * or because it began as a copy. The order of the book.
 */
export const leesOorsprong = (
  { tx }: Pick<QueryContext, 'tx'>,
  verband: string,
  product: string,
): Promise<readonly Oorsprong[]> =>
  rows(
    tx,
    sql`select p.code as product, v.naam from producten.producten p
        join lateral (select inhoud ->> 'naam' as naam from producten.productversies
          where verband = p.verband and product = p.code and staat <> 'vervallen' order by versie desc limit 1) v on true
        where p.verband = ${verband} and p.code <> ${product} and (
          exists (select from producten.overgangen o where o.verband = p.verband and o.stelsel = ${eigenStelsel}
            and o.wordt = ${product} and o.was = p.code)
          or exists (select from producten.einden e where e.verband = p.verband and e.product = p.code
            and e.staat <> 'ingetrokken' and ${product} = any (e.opvolgers))
          or exists (select from producten.producten n where n.verband = p.verband and n.code = ${product}
            and n.afgeleid_van = p.code))
        order by p.volgorde, p.code`,
  );
