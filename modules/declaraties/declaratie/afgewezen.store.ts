// SPDX-License-Identifier: EUPL-1.2
import { promisify } from 'node:util';
import { constants, zstdCompress, zstdDecompress } from 'node:zlib';
import type { Client325 } from '#libs/ijw';

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);
/** Lines resemble one another: the quickest level does, with a fifth of the working memory. */
const quickest = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/**
 * The clients of whom something was rejected, kept until the answer is written: its head tells the total, so no client
 * can be written before the last line was judged. Compressed, because it may be all of a very large message.
 */
export class Afgewezen {
  private readonly partijen: Uint8Array[] = [];

  async voegToe(clienten: readonly Client325[]): Promise<void> {
    if (clienten.length === 0) return;
    // Copied: what comes out is the begin of a far larger piece of memory, that would stay with it.
    this.partijen.push(Uint8Array.from(await compress(JSON.stringify(clienten), quickest)));
  }

  get isLeeg(): boolean {
    return this.partijen.length === 0;
  }

  /** In the order in which they came. */
  async *clienten(): AsyncGenerator<Client325, void, void> {
    for (const partij of this.partijen) {
      const clienten: readonly Client325[] = JSON.parse((await decompress(partij)).toString());
      yield* clienten;
    }
  }
}
