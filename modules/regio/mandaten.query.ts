// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { QueryContext } from '#platform/context';
import { firstRow } from '#platform/database';
import { deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { type BewaardeVolmacht, readVolmachten } from './besluit/besluit.store.ts';
import type { Mandaat } from './besluit/mandaat.ts';
import type { RegioPagina } from './pack.ts';
import { leesRegioPagina } from './pakket/pagina.query.ts';
import { type Lid, type Pakketkop, readLaatsteVerbandVan, readLeden, readVerbandenVan } from './pakket/pakket.store.ts';
import { leesRegister } from './register/register.query.ts';
import { loopt } from './samenwerking/deelname.ts';

export type RegioView = {
  readonly pakket: Pakketkop;
  readonly pagina: RegioPagina;
  /** The register as it counts today: the pack's entries as people changed them since. */
  readonly mandaten: readonly Mandaat[];
  readonly leden: readonly Lid[];
  /** Those that count today; null for who may not see them. */
  readonly volmachten: readonly BewaardeVolmacht[] | null;
};

type Kijker = Pick<QueryContext, 'tx' | 'wie' | 'vandaag'>;

/** The verband with which the hat works today: its own, the one its gemeente is a member of, or the only one there is. */
export async function verbandNu({ tx, wie, vandaag }: Kijker): Promise<string | undefined> {
  if (wie.hoed.soort === 'verband') return wie.hoed.code;
  if (wie.hoed.soort === 'gemeente') return (await readVerbandenVan(tx, wie.hoed.code, vandaag))[0]?.code;
  return (await firstRow<{ code: string }>(tx, sql`select code from regio.verbanden order by code limit 1`))?.code;
}

/** The verband whose plan the hat reads: that of today, or for a gemeente that has left, the one it was in last. */
export async function verbandVan(kijker: Kijker): Promise<string | undefined> {
  const { tx, wie, vandaag } = kijker;
  const now = await verbandNu(kijker);
  if (now || wie.hoed.soort !== 'gemeente') return now;
  return (await readLaatsteVerbandVan(tx, wie.hoed.code, vandaag))?.code;
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
      mandaten: await leesRegister(context, verband),
      leden: await readLeden(context.tx, verband, context.vandaag),
      volmachten:
        context.wie.hoed.soort === 'aanbieder'
          ? null
          : (await readVolmachten(context.tx, verband)).filter((volmacht) => loopt(volmacht, context.vandaag)),
    };
  },
});
