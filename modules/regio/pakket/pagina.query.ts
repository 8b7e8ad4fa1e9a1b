// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import { isRecord } from '#libs/regiopakket';
import type { QueryContext } from '#platform/context';
import { NoPlan } from '#platform/zonder-plan';
import { type RegioPagina, pagina as regioPagina } from '../pack.ts';
import { type Pakketkop, readNieuwste, readPagina } from './pakket.store.ts';

export type LoadedPage<T> = { readonly kop: Pakketkop; readonly pagina: T };

/** So many packs are remembered by each schema: those of the regions that work here, and of one or two before. */
const MEESTE = 8;
/** Pages that were read, by their schema and then by the hash of their pack: what has a hash never changes. */
const gelezen = new WeakMap<z.ZodType, Map<string, unknown>>();

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
  const perHash = gelezen.get(schema) ?? new Map<string, T>();
  gelezen.set(schema, perHash);
  const sleutel = `${verband} ${kamer} ${kop.hash}`;
  const bekend = perHash.get(sleutel) as T | undefined;
  const pagina = bekend ?? bevroren(schema.parse(await readPagina(tx, verband, kop.hash, kamer)));
  perHash.delete(sleutel);
  perHash.set(sleutel, pagina);
  const [oudste] = perHash.keys();
  if (perHash.size > MEESTE && oudste !== undefined) perHash.delete(oudste);
  return { kop, pagina };
}

function bevroren<T>(value: T): T {
  if (Array.isArray(value) || isRecord(value)) for (const part of Object.values(value)) bevroren(part);
  return Object.freeze(value);
}

export const leesRegioPagina = (context: Pick<QueryContext, 'tx'>, verband: string): Promise<LoadedPage<RegioPagina>> =>
  leesPagina(context, verband, 'regio', regioPagina);
