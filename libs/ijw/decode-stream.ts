// SPDX-License-Identifier: EUPL-1.2
import type { Controle } from './bevinding.ts';
import { Keuring } from './keuring.ts';
import type { Standaard } from './structuur/tabel.ts';
import type { Client323, Declaratie323 } from './types/323.ts';
import type { Bericht } from './types/bericht.ts';
import type { Header } from './types/gedeeld.ts';

/** A 323 in parts: first its head, then every client, last the verdict on the whole. */
export type Deel323 =
  | { readonly deel: 'kop'; readonly kop: Kop323 }
  | { readonly deel: 'client'; readonly nummer: number; readonly client: Client323 }
  | { readonly deel: 'slot'; readonly controle: Controle };

export type Kop323 = {
  readonly standaard: Standaard;
  readonly Header: Header;
  readonly Declaratie: Omit<Declaratie323, 'Clienten'>;
};

/**
 * Reads a 323 without holding the file. Clients come as they are read, so before the verdict is known: nothing may be
 * decided on them until `slot` says that the message is good. After the first error in the structure no client follows.
 * Another message than a 323 gives only `slot`.
 */
export async function* decodeStream(
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
): AsyncGenerator<Deel323, void, void> {
  let delen: Deel323[] = [];
  const keuring = new Keuring((eenheid, nummer, bericht) => {
    if (bericht.soort !== '323') return false;
    if (nummer === 1) delen.push({ deel: 'kop', kop: kopVan(bericht) });
    delen.push({ deel: 'client', nummer, client: eenheid as Client323 });
    return false;
  });
  for await (const stuk of bytes instanceof Uint8Array ? [bytes] : bytes) {
    keuring.lees(stuk, false);
    yield* delen;
    delen = [];
  }
  keuring.lees(new Uint8Array(0), true);
  yield* delen;
  yield { deel: 'slot', controle: keuring.controle() };
}

function kopVan({ standaard, Header, Declaratie }: Extract<Bericht, { readonly soort: '323' }>): Kop323 {
  const { Clienten: _, ...rest } = Declaratie;
  return { standaard, Header, Declaratie: rest };
}
