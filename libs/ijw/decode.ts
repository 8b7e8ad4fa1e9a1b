// SPDX-License-Identifier: EUPL-1.2
import type { Controle } from './bevinding.ts';
import { stukken } from './bron.ts';
import { Keuring } from './keuring.ts';
import type { Bericht } from './types/bericht.ts';

/**
 * Reads a whole message. There is a `bericht` when its structure is valid, also when rules are broken: see `controle`.
 * Never throws on what the bytes hold. For a 323 of any size there is `decodeStream`.
 */
export function decode(bytes: Uint8Array): { readonly bericht?: Bericht; readonly controle: Controle } {
  const keuring = new Keuring(() => true);
  for (const stuk of stukken(bytes)) keuring.lees(stuk);
  const controle = keuring.einde();
  const bericht = keuring.bericht();
  return { ...(bericht && { bericht }), controle };
}
