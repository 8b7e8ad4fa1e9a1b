// SPDX-License-Identifier: EUPL-1.2
import { open } from 'node:fs/promises';

const tail = 512;
const einde = /<\/(?:[\w.-]+:)?Bericht\s*>\s*$/;

/** Does this file end as a message ends? One that does not may still be written to, or was cut off. */
export async function isVolledig(pad: string, size: number): Promise<boolean> {
  try {
    const bestand = await open(pad, 'r');
    try {
      const { buffer, bytesRead } = await bestand.read({
        buffer: Buffer.alloc(tail),
        position: Math.max(0, size - tail),
      });
      // in UTF-16 every other byte is nothing
      return einde.test(buffer.toString('latin1', 0, bytesRead).replaceAll('\0', ''));
    } finally {
      await bestand.close();
    }
  } catch {
    return false;
  }
}
