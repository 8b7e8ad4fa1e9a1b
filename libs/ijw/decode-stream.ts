// SPDX-License-Identifier: EUPL-1.2
import type { Controle } from './bevinding.ts';
import { type Bron, stroom } from './bron.ts';
import { Keuring } from './keuring.ts';
import type { Standaard } from './structuur/tabel.ts';
import type { Client323, Declaratie323, Prestatie323 } from './types/323.ts';
import type { Bericht } from './types/bericht.ts';
import type { Header } from './types/gedeeld.ts';

/** A 323 in parts: first its head, then its clients by the handful, last the verdict on the whole. */
export type Deel323 =
  | { readonly deel: 'kop'; readonly kop: Kop323 }
  | Clienten323
  | { readonly deel: 'slot'; readonly controle: Controle };

export type Clienten323 = {
  readonly deel: 'clienten';
  /** The number of the first of these clients in the message, counted from 1. */
  readonly eerste: number;
  readonly clienten: readonly Client323[];
  /** Of their lines those with a ReferentieNummer that an earlier line of the message has; only known with `regels`. */
  readonly herhaald: readonly Prestatie323[];
};

export type Kop323 = {
  readonly standaard: Standaard;
  readonly Header: Header;
  readonly Declaratie: Omit<Declaratie323, 'Clienten'>;
};

/** Without `regels` only the structure is judged, and `geldig` says no more than that. */
export type Leeswijze = { readonly regels?: boolean };

/**
 * Reads a 323 without holding the file. Clients come as they are read, so before the verdict is known: nothing may be
 * decided on them until `slot` says that the message is good. After the first error in the structure no client follows.
 * Another message than a 323 gives only `slot`.
 */
export async function* decodeStream(
  bytes: Bron,
  { regels = true }: Leeswijze = {},
): AsyncGenerator<Deel323, void, void> {
  let kop: Kop323 | undefined;
  let [eerste, clienten, herhaald]: [number, Client323[], Prestatie323[]] = [1, [], []];
  const keuring = new Keuring(
    (eenheid, nummer, bericht, herhalingen) => {
      if (bericht.soort !== '323') return false;
      if (nummer === 1) kop = kopVan(bericht);
      if (clienten.length === 0) eerste = nummer;
      clienten.push(eenheid as Client323);
      for (const herhaling of herhalingen) herhaald.push(herhaling as Prestatie323);
      return false;
    },
    { regels },
  );
  function* gelezen(): Generator<Deel323, void, void> {
    if (clienten.length === 0) return;
    if (kop !== undefined) yield { deel: 'kop', kop };
    yield { deel: 'clienten', eerste, clienten, herhaald };
    [kop, clienten, herhaald] = [undefined, [], []];
  }
  for await (const stuk of stroom(bytes)) {
    keuring.lees(stuk);
    yield* gelezen();
  }
  const controle = keuring.einde();
  yield* gelezen();
  yield { deel: 'slot', controle };
}

function kopVan({ standaard, Header, Declaratie }: Extract<Bericht, { readonly soort: '323' }>): Kop323 {
  const { Clienten: _, ...rest } = Declaratie;
  return { standaard, Header, Declaratie: rest };
}
