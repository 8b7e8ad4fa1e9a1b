// SPDX-License-Identifier: EUPL-1.2
import type { Stats } from 'node:fs';
import { open, stat } from 'node:fs/promises';

const pieceSize = 1 << 20;

/** A file on disk, read as a Blob is, but holding only a megabyte of it. It is the file as it was when it was opened. */
export class Bestand {
  /** In bytes. */
  readonly size: number;
  private readonly pad: string;
  private readonly stand: string;

  constructor(pad: string, stats: Stats) {
    this.size = stats.size;
    this.pad = pad;
    this.stand = standVan(stats);
  }

  /** @throws Error as the file system gives it */
  static open = async (pad: string): Promise<Bestand> => new Bestand(pad, await stat(pad));

  /** In pieces, each there only until the next is asked for. @throws Error when the file was changed meanwhile */
  async *stream(): AsyncGenerator<Uint8Array, void, void> {
    await using file = await open(this.pad);
    const piece = new Uint8Array(Math.min(pieceSize, this.size));
    for (let from = 0; from < this.size; from += pieceSize) {
      const wanted = Math.min(pieceSize, this.size - from);
      const { bytesRead } = await file.read(piece, 0, wanted, from);
      if (bytesRead < wanted || standVan(await file.stat()) !== this.stand)
        throw new Error('het bestand is gewijzigd terwijl het werd gelezen');
      yield piece.subarray(0, wanted);
    }
  }

  async arrayBuffer(): Promise<ArrayBufferLike> {
    const whole = new Uint8Array(this.size);
    let at = 0;
    for await (const piece of this.stream()) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole.buffer;
  }
}

/** By what one sees that a file was changed. */
export const standVan = ({ size, mtimeMs, ino }: Stats): string => `${size} ${mtimeMs} ${ino}`;
