// SPDX-License-Identifier: EUPL-1.2

/** Content of any size that can be read more than once: a Blob, or a file on disk. */
export type Bron = {
  /** In bytes. */
  readonly size: number;
  /** In pieces, each there only until the next is asked for. */
  stream(): AsyncIterable<Uint8Array>;
  arrayBuffer(): Promise<ArrayBufferLike>;
};

export const isBron = (value: unknown): value is Bron =>
  value instanceof Object && 'size' in value && 'stream' in value && 'arrayBuffer' in value;
