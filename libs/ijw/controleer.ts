// SPDX-License-Identifier: EUPL-1.2
import type { Controle } from './bevinding.ts';
import { type Bron, stroom } from './bron.ts';
import { Keuring } from './keuring.ts';

/**
 * Checks a file: its XML, its structure with the verdict of the XSD, and every in-message rule (TR, CD, CS). Holds one
 * client at a time, so a message may be of any size. What the file holds never makes it throw; an error of the source does.
 */
export async function controleer(bytes: Bron): Promise<Controle> {
  const keuring = new Keuring(() => false);
  for await (const stuk of stroom(bytes)) keuring.lees(stuk);
  return keuring.einde();
}
