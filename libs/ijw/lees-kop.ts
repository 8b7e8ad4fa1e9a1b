// SPDX-License-Identifier: EUPL-1.2
import type { Bevinding } from './bevinding.ts';
import { type Bron, stroom } from './bron.ts';
import { Keuring } from './keuring.ts';
import type { Berichtsoort, BerichtVan } from './types/bericht.ts';

/** Which message this is, and the Header that says from whom to whom. */
export type Berichtkop = {
  [S in Berichtsoort]: Pick<BerichtVan<S>, 'standaard' | 'soort' | 'Header'>;
}[Berichtsoort];

/** A Header ends well within the first of these steps. */
const STAP = 4096;

/**
 * Reads a message no further than its Header and then leaves the source. Either there is a `kop`, or the findings say
 * why it cannot be read; of the rest of the message this says nothing. Never throws on what the bytes hold.
 */
export async function leesKop(
  bytes: Bron,
): Promise<{ readonly kop?: Berichtkop; readonly bevindingen: readonly Bevinding[] }> {
  const keuring = new Keuring(() => false, { regels: false, alleenKop: true });
  for await (const stuk of stroom(bytes, STAP)) {
    keuring.lees(stuk);
    if (keuring.isGestopt) break;
  }
  const { bevindingen } = keuring.einde();
  const kop: Berichtkop | undefined = keuring.bericht();
  return { ...(kop && { kop }), bevindingen };
}
