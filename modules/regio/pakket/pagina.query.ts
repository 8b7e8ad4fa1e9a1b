// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import type { QueryContext } from '#platform/context';
import { NoPlan } from '#platform/zonder-plan';
import { type RegioPagina, pagina as regioPagina } from '../pack.ts';
import { onthouder } from './onthouden.ts';
import { type Pakketkop, readNieuwste, readPagina } from './pakket.store.ts';

export type LoadedPage<T> = { readonly kop: Pakketkop; readonly pagina: T };

/** Pages that were read, by their schema. */
const gelezen = new WeakMap<z.ZodType, ReturnType<typeof onthouder>>();

/**
 * What the pack of a verband says about one room. Whoever asks gets the same page, so it is frozen.
 * @param schema the `pagina` of that room's pack.ts
 * @throws NoPlan when the verband has no pack: nothing can be decided without one
 */
export async function leesPagina<T>(
  { tx }: Pick<QueryContext, 'tx'>,
  verband: string,
  kamer: string,
  schema: z.ZodType<T>,
): Promise<LoadedPage<T>> {
  const kop = await readNieuwste(tx, verband);
  if (!kop) throw new NoPlan(`geen regiopakket geladen voor verband ${verband}`);
  const onthoud = gelezen.get(schema) ?? onthouder();
  gelezen.set(schema, onthoud);
  const pagina = await onthoud(`${verband} ${kamer} ${kop.hash}`, async () =>
    schema.parse(await readPagina(tx, verband, kop.hash, kamer)),
  );
  return { kop, pagina: pagina as T };
}

export const leesRegioPagina = (context: Pick<QueryContext, 'tx'>, verband: string): Promise<LoadedPage<RegioPagina>> =>
  leesPagina(context, verband, 'regio', regioPagina);
