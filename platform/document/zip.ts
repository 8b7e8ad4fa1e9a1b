// SPDX-License-Identifier: EUPL-1.2

/** A file in a ZIP archive: its name, and where its two headers stand. */
export type ZipEntry = {
  readonly name: string;
  readonly header: number;
  readonly local: number;
  /** Bytes that it says to be when it is unpacked. */
  readonly unpacked: number;
};

const endSignature = 0x06054b50;
const headerSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
/** What stands before the end of an archive with sizes of eight bytes. */
const largeSignature = 0x07064b50;
const largeLength = 20;
const headerLength = 46;

/** The files that the archive's own list names; `null` when this is no whole archive. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null || view.getUint32(0, true) !== localSignature) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + headerLength > end || view.getUint32(at, true) !== headerSignature) return null;
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (local + 30 > end || view.getUint32(local, true) !== localSignature) return null;
    const name = bytes.subarray(at + headerLength, at + headerLength + nameLength);
    entries.push({ name: new TextDecoder().decode(name), header: at, local, unpacked: view.getUint32(at + 24, true) });
    at += headerLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Does another file carry an archive along: does it end with the list of one, as a reader of archives looks for it? */
export function carriesZip(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = view.byteLength - endLength;
  for (let end = last; end >= Math.max(0, last - 0xffff); end--) {
    if (view.getUint32(end, true) !== endSignature) continue;
    if (end >= largeLength && view.getUint32(end - largeLength, true) === largeSignature) return true;
    const list = end - view.getUint32(end + 12, true);
    if (list >= 0 && list < end && view.getUint32(list, true) === headerSignature) return true;
  }
  return false;
}

/** Gives every file in the archive the same moment, so that the same content has the same bytes. */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  const firstOf1980 = 0x0021_0000; // the day in the upper half, the time in the lower
  for (const { header, local } of zipEntries(bytes) ?? []) {
    view.setUint32(header + 12, firstOf1980, true);
    view.setUint32(local + 10, firstOf1980, true);
  }
  return bytes;
}

/** The record at the end may be followed by a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) if (view.getUint32(at, true) === endSignature) return at;
  return null;
}
