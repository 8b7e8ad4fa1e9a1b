// SPDX-License-Identifier: EUPL-1.2
import { Schrijver } from './schrijver.ts';
import type { Client323, Declaratie323 } from './types/323.ts';
import type { Client325, DeclaratieAntwoord325 } from './types/325.ts';
import type { BerichtVan } from './types/bericht.ts';

/** A 323 or 325 whose clients need not be there yet. */
export type Stroombericht =
  | (Omit<BerichtVan<'323'>, 'Declaratie'> & { readonly Declaratie: MetStroom<Declaratie323, Client323> })
  | (Omit<BerichtVan<'325'>, 'DeclaratieAntwoord'> & {
      readonly DeclaratieAntwoord?: MetStroom<DeclaratieAntwoord325, Client325>;
    });

type MetStroom<K, C> = Omit<K, 'Clienten'> & { readonly Clienten?: Iterable<C> | AsyncIterable<C> };

/**
 * Writes a 323 or 325 without holding it: the same bytes as `encode`, in pieces, asking for clients as it goes. What does
 * not fit throws the same `RangeError`; pieces may have been handed over then, so only a file written to its end counts.
 */
export async function* encodeStream(bericht: Stroombericht): AsyncGenerator<Uint8Array, void, void> {
  const schrijver = new Schrijver(bericht);
  for await (const eenheid of isReeks(schrijver.gegeven) ? schrijver.gegeven : []) {
    schrijver.eenheid(eenheid);
    if (schrijver.isVol) yield schrijver.neem();
  }
  schrijver.slot();
  yield schrijver.neem();
}

const isReeks = (gegeven: unknown): gegeven is Iterable<unknown> | AsyncIterable<unknown> =>
  typeof gegeven === 'object' && gegeven !== null && (Symbol.iterator in gegeven || Symbol.asyncIterator in gegeven);
