// SPDX-License-Identifier: EUPL-1.2
import type { Controle } from './bevinding.ts';
import { Keuring, leesAlles } from './keuring.ts';

/**
 * Checks a file: its XML, its structure with the verdict of the XSD, and every in-message rule (TR, CD, CS). Holds one
 * client at a time, so a message may be of any size. What the file holds never makes it throw; an error of the source does.
 */
export async function controleer(bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<Controle> {
  const keuring = new Keuring(() => false);
  if (bytes instanceof Uint8Array) leesAlles(keuring, bytes);
  else {
    for await (const stuk of bytes) keuring.lees(stuk, false);
    keuring.lees(new Uint8Array(0), true);
  }
  return keuring.controle();
}
