// SPDX-License-Identifier: EUPL-1.2

/** A file: its bytes at once, or as they come. */
export type Bron = Uint8Array | AsyncIterable<Uint8Array>;

/** Bytes per step: large enough to be quick, small enough to keep little in memory. */
const STAP = 1 << 16;

/** These bytes in pieces of at most `stap`. */
export function* stukken(bytes: Uint8Array, stap: number = STAP): Generator<Uint8Array, void, void> {
  for (let i = 0; i < bytes.length; i += stap) yield bytes.subarray(i, i + stap);
}

/** All bytes of a file, in pieces of at most `stap`. */
export async function* stroom(bron: Bron, stap: number = STAP): AsyncGenerator<Uint8Array, void, void> {
  for await (const stuk of bron instanceof Uint8Array ? [bron] : bron) yield* stukken(stuk, stap);
}
