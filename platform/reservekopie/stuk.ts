// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { ReservekopieFout } from './fout.ts';

// What is in the box: pieces with a length, either a note (JSON) or rows of a table as PostgreSQL copies them out.

const kop = z.object({
  stuk: z.literal('kop'),
  gemaakt: z.string(),
  software: z.string(),
  migraties: z.array(z.string()),
});
const begin = z.object({ stuk: z.literal('tabel'), naam: z.string(), kolommen: z.array(z.string()) });
const eind = z.object({ stuk: z.literal('tabeleind'), rijen: z.string(), som: z.string() });
const reeksen = z.object({
  stuk: z.literal('reeksen'),
  standen: z.array(z.object({ naam: z.string(), stand: z.string().nullable() })),
});
const notitie = z.discriminatedUnion('stuk', [kop, begin, eind, reeksen]);

export type Kop = z.output<typeof kop>;
export type Notitie = z.output<typeof notitie>;
/** Rows as COPY writes them, cut anywhere. */
export type Stuk = Notitie | { readonly stuk: 'rijen'; readonly bytes: Uint8Array };

const headLength = 5;
const longest = 64 * 1024 * 1024;

export function writeStuk(stuk: Stuk): Uint8Array {
  const content = stuk.stuk === 'rijen' ? stuk.bytes : Buffer.from(JSON.stringify(stuk));
  const head = Buffer.alloc(headLength);
  head[0] = Number(stuk.stuk === 'rijen');
  head.writeUInt32BE(content.length, 1);
  return Buffer.concat([head, content]);
}

/** @throws ReservekopieFout when it is not what `writeStuk` wrote */
export async function* readStukken(content: AsyncIterable<Uint8Array>): AsyncGenerator<Stuk, void, void> {
  let waiting = Buffer.alloc(0);
  for await (const bytes of content) {
    waiting = Buffer.concat([waiting, bytes]);
    for (let length = lengthOf(waiting); waiting.length >= headLength + length; length = lengthOf(waiting)) {
      const piece = waiting.subarray(headLength, headLength + length);
      yield waiting[0] === 1 ? { stuk: 'rijen', bytes: piece } : readNotitie(piece);
      waiting = waiting.subarray(headLength + length);
    }
  }
  if (waiting.length > 0) throw new ReservekopieFout('afgekapt');
}

/** Of the piece that begins here; more than there is while its head is not whole. */
function lengthOf(waiting: Buffer): number {
  if (waiting.length < headLength) return Number.POSITIVE_INFINITY;
  const length = waiting.readUInt32BE(1);
  if (length > longest) throw new ReservekopieFout('gewijzigd');
  return length;
}

function readNotitie(piece: Uint8Array): Notitie {
  try {
    return notitie.parse(JSON.parse(Buffer.from(piece).toString()));
  } catch {
    throw new ReservekopieFout('gewijzigd');
  }
}
