// SPDX-License-Identifier: EUPL-1.2
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { WorkbookProblem } from '../problem.ts';

/** The parts of a workbook by name, opened only when asked for. */
export type Archive = {
  readonly has: (name: string) => boolean;
  /** The bytes of a part. @throws WorkbookProblem when it is not there */
  readonly open: (name: string) => Promise<AsyncIterable<Uint8Array>>;
};

const mostParts = 2000;

/** Opens the archive after looking at what it says that it holds. @throws WorkbookProblem */
export async function openArchive(bytes: Uint8Array, unpacked: number): Promise<Archive> {
  refuseOldFormats(bytes);
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    lazyEntries: true,
  }).catch(() => {
    throw new WorkbookProblem('no-workbook');
  });
  const entries = await list(zip, unpacked).catch(asDamaged);
  refuseOthers(entries);
  return {
    has: (name) => entries.has(name.toLowerCase()),
    open: async (name) => {
      const entry = entries.get(name.toLowerCase());
      if (!entry) throw new WorkbookProblem('damaged');
      return zip.openReadStreamPromise(entry).catch(asDamaged);
    },
  };
}

/** Sizes are what the archive says; unpacking stops as soon as a part turns out to be larger. */
async function list(zip: ZipFile, unpacked: number): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase();
    total += entry.uncompressedSize;
    if (entry.isEncrypted()) throw new WorkbookProblem('encrypted');
    if (entries.has(name)) throw new WorkbookProblem('damaged');
    if (total > unpacked) throw new WorkbookProblem('too-large');
    if (entries.size === mostParts) throw new WorkbookProblem('too-many-parts');
    entries.set(name, entry);
  }
  return entries;
}

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Before 2007 a workbook was another kind of file; one with a password is packed in that kind still. */
function refuseOldFormats(bytes: Uint8Array): void {
  if (!compoundFile.every((byte, at) => bytes[at] === byte)) return;
  const found = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  throw new WorkbookProblem(found.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old-format');
}

function refuseOthers(entries: ReadonlyMap<string, Entry>): void {
  const names = [...entries.keys()];
  if (names.some((name) => /vba|macrosheets|xlmacro/.test(name))) throw new WorkbookProblem('macro');
  if (entries.has('xl/workbook.bin')) throw new WorkbookProblem('binary-format');
  if (!entries.has('[content_types].xml')) throw new WorkbookProblem('no-workbook');
}

/** What goes wrong while unpacking is the file's fault. */
export function asDamaged(error: unknown): never {
  throw error instanceof WorkbookProblem ? error : new WorkbookProblem('damaged');
}
