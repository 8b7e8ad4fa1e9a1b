// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import type { QueryContext } from '#platform/context';
import { NoPlan } from '#platform/zonder-plan';
import { type RegioPagina, pagina as regioPagina } from '../pack.ts';
import { type Pakketkop, readPagina } from './pakket.store.ts';

export type LoadedPage<T> = { readonly kop: Pakketkop; readonly pagina: T };

/**
 * What the pack of a verband says about one room.
 * @param schema the `pagina` of that room's pack.ts
 * @throws NoPlan when the verband has no pack: nothing can be decided without one
 */
export async function leesPagina<T>(
  { tx }: Pick<QueryContext, 'tx'>,
  verband: string,
  kamer: string,
  schema: z.ZodType<T>,
): Promise<LoadedPage<T>> {
  const row = await readPagina(tx, verband, kamer);
  if (!row) throw new NoPlan(`geen regiopakket geladen voor verband ${verband}`);
  const { pagina, ...kop } = row;
  return { kop, pagina: schema.parse(pagina) };
}

export const leesRegioPagina = (context: Pick<QueryContext, 'tx'>, verband: string): Promise<LoadedPage<RegioPagina>> =>
  leesPagina(context, verband, 'regio', regioPagina);
