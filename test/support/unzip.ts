// SPDX-License-Identifier: EUPL-1.2
import { inflateRawSync } from 'node:zlib';
import { zipEntries } from '../../platform/document/zip.ts';

/** The files in an archive that we made ourselves, as text by name. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = zipEntries(bytes) ?? [];
  return new Map(
    entries.map(({ name, header, local }) => {
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const packed = bytes.subarray(start, start + view.getUint32(header + 20, true));
      const isPacked = view.getUint16(header + 10, true) !== 0;
      return [name, Buffer.from(isPacked ? inflateRawSync(packed) : packed).toString()];
    }),
  );
}
