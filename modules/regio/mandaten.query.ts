// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow } from '#platform/database';
import { deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { type BewaardeVolmacht, readVolmachten } from './besluit/besluit.store.ts';
import type { RegioPagina } from './pack.ts';
import { leesRegioPagina } from './pakket/pagina.query.ts';
import { type Lid, type Pakketkop, readLeden, readVerbandenVan } from './pakket/pakket.store.ts';

export type RegioView = {
  readonly pakket: Pakketkop;
  readonly pagina: RegioPagina;
  readonly leden: readonly Lid[];
  readonly volmachten: readonly BewaardeVolmacht[];
};

/** The verband whose plan the hat works with: its own, the one its gemeente is a member of, or the only one there is. */
export async function verbandVan({
  tx,
  wie,
  vandaag,
}: Parameters<(typeof regioInzien)['run']>[0]): Promise<string | undefined> {
  if (wie.hoed.soort === 'verband') return wie.hoed.code;
  if (wie.hoed.soort === 'gemeente') return (await readVerbandenVan(tx, wie.hoed.code, vandaag))[0]?.code;
  return (await firstRow<{ code: string }>(tx, sql`select code from regio.verbanden order by code limit 1`))?.code;
}

/** Who works together, who may decide what, and which volmachten were granted. */
export const regioInzien = defineQuery({
  naam: 'regio/regio-inzien',
  rollen: deelnemers,
  run: async (context, _: Record<never, never>): Promise<RegioView | undefined> => {
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const { kop, pagina } = await leesRegioPagina(context, verband);
    return {
      pakket: kop,
      pagina,
      leden: await readLeden(context.tx, verband, context.vandaag),
      volmachten: await readVolmachten(context.tx, verband),
    };
  },
});
