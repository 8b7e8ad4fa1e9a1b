// SPDX-License-Identifier: EUPL-1.2
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Bezorgadres } from '#platform/bezorger';
import type { Opties } from '../opties.ts';
import type { Opdracht } from './opdracht.ts';

/**
 * Loads the example in a process that then ends, so that the memory for reading every plan is given back. It ends with
 * this one too, however this one ends.
 * @throws Error with what is wrong with the example
 */
export async function openVoorbeeld(
  adres: Bezorgadres,
  issuer: string,
  { regio, voorbeeld, nu }: Opties,
): Promise<void> {
  const proces = fork(fileURLToPath(new URL('./proces.ts', import.meta.url)));
  proces.send({ adres, issuer, regio, voorbeeld, nu: nu?.toString() } satisfies Opdracht);
  let reden = `Het voorbeeld van ${regio} kon niet worden geladen.`;
  proces.on('message', (melding) => {
    reden = String(melding);
  });
  const [code] = await once(proces, 'exit');
  if (code !== 0) throw new Error(reden);
}
