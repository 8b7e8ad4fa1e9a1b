// SPDX-License-Identifier: EUPL-1.2
import type { Datum } from '#libs/kernel';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { verbandVan } from '../mandaten.query.ts';
import { type Derde, readDerde, readDerden } from './derde.store.ts';

const lezers = deelnemers.filter((rol) => rol !== 'aanbieder');
export type DerdenView = { readonly vandaag: Datum; readonly derden: readonly Derde[] };

/** Every agreement with who is no aanbieder, the first to end on top. */
export const derdenlijst = defineQuery({
  naam: 'regio/derdenlijst',
  rollen: lezers,
  run: async (context, _: Record<never, never>): Promise<DerdenView | undefined> => {
    const verband = await verbandVan(context);
    return verband ? { vandaag: context.vandaag, derden: await readDerden(context.tx, verband) } : undefined;
  },
});

export type DerdeView = Derde & { readonly geschiedenis: readonly Gebeurtenis[] };

export const derdeInzien = defineQuery({
  naam: 'regio/derde-inzien',
  rollen: lezers,
  run: async (context, { id }: { readonly id: string }): Promise<DerdeView | undefined> => {
    const verband = await verbandVan(context);
    const derde = verband && (await readDerde(context.tx, verband, id));
    if (!derde) return undefined;
    return { ...derde, geschiedenis: await readHistory(context.tx, { soort: 'derde', id }) };
  },
});
