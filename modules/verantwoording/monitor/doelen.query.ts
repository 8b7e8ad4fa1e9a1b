// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { z } from 'zod';
import { leesPagina } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { type Doelbereik, doelbereiken } from './doelbereik.ts';

export type Doel = {
  readonly code: string;
  readonly soort: string;
  readonly naam: string;
  readonly omschrijving: string;
  readonly voorbeeld: boolean;
};
export type Doelen = { readonly doelen: readonly Doel[]; readonly bereik: readonly Doelbereik[] };

/** What serves what: the only thing of the plan that no view publishes. */
const links = z.looseObject({
  doelen: z.array(z.looseObject({ code: z.string(), draagtBijAan: z.array(z.string()).optional() })),
});

/** The doelen of the plan in its order, each with all doelen by which it is served. */
export async function leesDoelen(context: Pick<QueryContext, 'tx'>, verband: string): Promise<Doelen> {
  const { pagina } = await leesPagina(context, verband, 'beleid', links);
  const place = new Map(pagina.doelen.map(({ code }, at) => [code, at]));
  const doelen = await rows<Doel>(
    context.tx,
    sql`select code, soort, naam, omschrijving, voorbeeld from beleid.v_doelen where verband = ${verband} order by code`,
  );
  const known = new Map(pagina.doelen.map(({ code, draagtBijAan }) => [code, draagtBijAan ?? []]));
  return {
    doelen: doelen.toSorted((a, b) => (place.get(a.code) ?? place.size) - (place.get(b.code) ?? place.size)),
    bereik: doelbereiken(doelen.map(({ code }) => ({ code, draagtBijAan: known.get(code) ?? [] }))),
  };
}
