// SPDX-License-Identifier: EUPL-1.2

/** A file: its bytes at once, or as they come. */
export type Bron = Uint8Array | AsyncIterable<Uint8Array>;

/** Bytes per step: large enough to be quick, small enough to keep little in memory. */
const STAP = 1 << 16;

const GT = 62;

/** These bytes in pieces of at most `stap`: where possible behind a tag, so that no rest must be kept for the next. */
export function* stukken(bytes: Uint8Array, stap: number = STAP): Generator<Uint8Array, void, void> {
  for (let i = 0; i < bytes.length; ) {
    const tag = bytes.lastIndexOf(GT, i + stap - 1) + 1;
    const eind = tag > i ? tag : Math.min(i + stap, bytes.length);
    yield bytes.subarray(i, eind);
    i = eind;
  }
}

/** All bytes of a file, in pieces of at most `stap`. */
export async function* stroom(bron: Bron, stap: number = STAP): AsyncGenerator<Uint8Array, void, void> {
  for await (const stuk of bron instanceof Uint8Array ? [bron] : bron) yield* stukken(stuk, stap);
}
