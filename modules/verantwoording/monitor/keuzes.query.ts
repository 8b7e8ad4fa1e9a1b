// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';

export type Naam = { readonly code: string; readonly naam: string };
/** What one can filter by, and how things that sums are grouped by are called. */
export type Monitorkeuzes = {
  readonly contracten: readonly Naam[];
  /** The members of the verband; empty for a gemeente, that sees only its own. */
  readonly gemeenten: readonly Naam[];
  readonly producten: readonly Naam[];
  readonly aanbieders: readonly Naam[];
};

export async function leesKeuzes({ tx, wie }: QueryContext, verband: string): Promise<Monitorkeuzes> {
  return {
    contracten: await rows(
      tx,
      sql`select code, naam from beleid.v_contracten where verband = ${verband} order by nummer`,
    ),
    gemeenten:
      wie.hoed.soort === 'gemeente'
        ? []
        : await rows(
            tx,
            sql`select gemeente as code, naam from regio.v_leden where verband = ${verband} order by naam`,
          ),
    producten: await rows(
      tx,
      sql`select code, naam from (select distinct on (product) product as code, naam, volgorde from producten.v_producten
            where verband = ${verband} order by product, versie desc) p order by volgorde, code`,
    ),
    aanbieders: await rows(
      tx,
      sql`select aanbieder as code, naam from regio.v_aanbieders a
          where exists (select from contracten.v_overeenkomsten o where o.verband = ${verband} and o.aanbieder = a.aanbieder)
          order by naam`,
    ),
  };
}
