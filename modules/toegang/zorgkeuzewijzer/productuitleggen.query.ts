// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';
import { defineQuery } from '#platform/query';
import type { Productuitleg } from './productuitleg.store.ts';

export type Uitlegrij = {
  readonly product: string;
  readonly naam: string;
  readonly omschrijving: string;
  readonly uitleg: Productuitleg | null;
};

/** Every product of the book, with its words where it has them. */
export const readUitleggen = (tx: Tx, verband: string): Promise<readonly Uitlegrij[]> =>
  rows(
    tx,
    sql`select distinct on (p.volgorde, p.product) p.product, p.naam, p.omschrijving,
          case when u.product is not null then jsonb_build_object('product', u.product, 'naam', u.naam,
            'uitleg', u.uitleg, 'woorden', u.woorden, 'voorbeeld', u.voorbeeld) end as uitleg
        from producten.v_producten p
        left join toegang.productuitleggen u on u.verband = p.verband and u.product = p.product
        where p.verband = ${verband} order by p.volgorde, p.product, p.versie desc`,
  );

/** The products of the region with their everyday words, also those that have none yet. */
export const productuitleggen = defineQuery({
  naam: 'toegang/productuitleggen',
  rollen: ['inkoper', 'beleidsadviseur'],
  run: ({ tx, wie }, _: Record<never, never>): Promise<readonly Uitlegrij[]> => readUitleggen(tx, wie.hoed.code),
});
