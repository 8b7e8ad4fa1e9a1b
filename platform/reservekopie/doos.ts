// SPDX-License-Identifier: EUPL-1.2
import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import { type Sleutels, zoeksleutelHex } from '../kluis.ts';
import { ReservekopieFout } from './fout.ts';

// The box around a backup: a readable head, and frames that are closed with AES-256-GCM under a key of this file alone.
// Each frame carries its number, and the last says that it is the last: nothing can be changed, left out, moved or cut off.

const magic = 'Inkoopregie-reservekopie 1\n';
const frameLength = 1024 * 1024;
const tagLength = 16;
const headLimit = 512;

/** `zoek` shows that the key to find with is the same: without it everything opens, and nobody is found any more. */
type Head = { readonly sleutel: string; readonly zout: string; readonly zoek: string };

/** Puts content in the box, in pieces of about a megabyte. */
export async function* closeBox(
  sleutels: Sleutels,
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, void> {
  const zout = randomBytes(32).toString('base64');
  const head: Head = { sleutel: sleutels.huidige, zout, zoek: zoeksleutelHex(sleutels, zout) };
  const key = keyFor(sleutels, head);
  yield Buffer.from(`${magic}${JSON.stringify(head)}\n`);
  let number = 0;
  const frame = (piece: Uint8Array, isLast: boolean) => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(number++, isLast));
    const closed = Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
    const mark = Buffer.alloc(5);
    mark.writeUInt32BE(closed.length);
    mark[4] = Number(isLast);
    return Buffer.concat([mark, closed]);
  };
  let waiting = Buffer.alloc(0);
  for await (const piece of content) {
    waiting = Buffer.concat([waiting, piece]);
    while (waiting.length > frameLength) {
      yield frame(waiting.subarray(0, frameLength), false);
      waiting = waiting.subarray(frameLength);
    }
  }
  yield frame(waiting, true);
}

/**
 * Takes the content out again, a frame at a time. @throws ReservekopieFout when it is no backup, is cut off or was
 * changed, or when its key is missing: what came before that is right, but not whole.
 */
export async function* openBox(
  sleutels: Sleutels,
  file: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, void> {
  const reader = new Reader(file);
  const key = keyFor(sleutels, await readHead(reader));
  for (let number = 0; ; number++) {
    const mark = await reader.take(5);
    const length = mark?.readUInt32BE() ?? 0;
    const closed = length >= tagLength && length <= frameLength + tagLength ? await reader.take(length) : undefined;
    if (!mark || !closed) throw new ReservekopieFout('afgekapt');
    const isLast = mark[4] === 1;
    yield openFrame(key, closed, nonceOf(number, isLast));
    if (!isLast) continue;
    if (await reader.take(1)) throw new ReservekopieFout('gewijzigd');
    return;
  }
}

function openFrame(key: KeyObject, closed: Buffer, nonce: Uint8Array): Uint8Array {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
  decipher.setAuthTag(closed.subarray(-tagLength));
  try {
    return Buffer.concat([decipher.update(closed.subarray(0, -tagLength)), decipher.final()]);
  } catch {
    throw new ReservekopieFout('gewijzigd');
  }
}

async function readHead(reader: Reader): Promise<Head> {
  const start = await reader.take(magic.length);
  if (start?.toString() !== magic) throw new ReservekopieFout('geen-reservekopie');
  let line = '';
  for (let byte = await reader.take(1); byte?.toString() !== '\n'; byte = await reader.take(1)) {
    if (!byte || line.length === headLimit) throw new ReservekopieFout('geen-reservekopie');
    line += byte.toString('latin1');
  }
  const [, sleutel, zout, zoek] =
    /^\{"sleutel":"([A-Za-z0-9-]{1,32})","zout":"([A-Za-z0-9+/]{43}=)","zoek":"([0-9a-f]{64})"\}$/.exec(line) ?? [];
  if (!sleutel || !zout || !zoek) throw new ReservekopieFout('geen-reservekopie');
  return { sleutel, zout, zoek };
}

/** A key that belongs to this head alone: with another head the first frame does not open. */
function keyFor(sleutels: Sleutels, head: Head): KeyObject {
  const key = sleutels.perId.get(head.sleutel);
  if (!key) throw new ReservekopieFout('sleutel-ontbreekt', head.sleutel);
  if (head.zoek !== zoeksleutelHex(sleutels, head.zout)) throw new ReservekopieFout('sleutel-ontbreekt', 'zoek');
  return createSecretKey(
    Buffer.from(hkdfSync('sha256', key, Buffer.from(head.zout, 'base64'), `${magic}${JSON.stringify(head)}`, 32)),
  );
}

function nonceOf(number: number, isLast: boolean): Uint8Array {
  const nonce = Buffer.alloc(12);
  nonce[0] = Number(isLast);
  nonce.writeBigUInt64BE(BigInt(number), 4);
  return nonce;
}

/** Takes exact lengths out of a stream. */
class Reader {
  private readonly source: AsyncIterator<Uint8Array>;
  private waiting = Buffer.alloc(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.source = source[Symbol.asyncIterator]();
  }

  /** @returns `undefined` when there is less left */
  async take(length: number): Promise<Buffer | undefined> {
    while (this.waiting.length < length) {
      const { done, value } = await this.source.next();
      if (done) return undefined;
      this.waiting = Buffer.concat([this.waiting, value]);
    }
    const taken = this.waiting.subarray(0, length);
    this.waiting = this.waiting.subarray(length);
    return taken;
  }
}
