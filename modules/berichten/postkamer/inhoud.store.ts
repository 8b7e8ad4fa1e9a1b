// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, zstdCompressSync, zstdDecompress } from 'node:zlib';
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';
import type { Versleuteld } from '#platform/deur';
import { ontsleutel, type Sleutels, versleutel } from '#platform/kluis';

/** Whose message it is; each piece carries it, so that row level security needs no join. */
export type Inhoudsplek = { readonly gemeente: string; readonly aanbieder: string; readonly id: string };
/** Of the content: its hash, and its size in bytes. */
export type Inhoudskenmerk = { readonly sha256: Uint8Array; readonly omvang: number };

const pieceSize = 1 << 20;
const piecesAtOnce = 8;
const decompress = promisify(zstdDecompress);
/** A piece comes out at once, with room to spare: without that it would ask for as much memory again. */
const inOneGo = { chunkSize: pieceSize + 1024 };
/** XML repeats itself: the quickest level already makes it twenty times smaller. */
const quickest = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

const sealFor = (gemeente: string, bericht: string, volgnummer: number | string) =>
  `berichten.stukken/${gemeente}/${bericht}/${volgnummer}`;

export const versleuteldeInhoud: Versleuteld = {
  tabel: 'berichten.stukken',
  kolom: 'inhoud',
  sleutel: ['gemeente', 'bericht', 'volgnummer'],
  context: ({ gemeente = '', bericht = '', volgnummer = '' }) => sealFor(gemeente, bericht, volgnummer),
};

/** Keeps content of any size, never holding more of it than two pieces: one is written while the next is read. */
export async function insertInhoud(
  tx: Tx,
  sleutels: Sleutels,
  plek: Inhoudsplek,
  bron: AsyncIterable<Uint8Array>,
): Promise<Inhoudskenmerk> {
  const hash = createHash('sha256');
  let omvang = 0;
  let volgnummer = 0;
  let written: Promise<void> = Promise.resolve();
  for await (const piece of inPieces(bron)) {
    hash.update(piece);
    omvang += piece.length;
    const compressed = zstdCompressSync(piece, quickest);
    await written;
    written = insertPiece(tx, sleutels, plek, volgnummer++, compressed);
    // an error comes out where it is waited for; until then it must not end the process
    written.catch(() => {});
  }
  await written;
  return { sha256: Uint8Array.from(hash.digest()), omvang };
}

async function insertPiece(
  tx: Tx,
  sleutels: Sleutels,
  { gemeente, aanbieder, id }: Inhoudsplek,
  volgnummer: number,
  compressed: Uint8Array,
): Promise<void> {
  const inhoud = versleutel(sleutels, compressed, sealFor(gemeente, id, volgnummer));
  await sql`insert into berichten.stukken (gemeente, bericht, volgnummer, aanbieder, inhoud)
      values (${gemeente}, ${id}, ${volgnummer}, ${aanbieder}, ${inhoud})`.execute(tx);
}

/** The same bytes in pieces of at least a megabyte; the last may be smaller. Each is there until the next is asked for. */
async function* inPieces(bron: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const part of bron) {
    if (size === 0 && part.length >= pieceSize) {
      yield part;
      continue;
    }
    waiting.push(Uint8Array.from(part));
    size += part.length;
    if (size < pieceSize) continue;
    const piece = Buffer.concat(waiting);
    waiting.forEach(giveBack);
    yield piece;
    giveBack(piece);
    waiting = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(waiting);
}

/** Of a large piece that nobody needs any more: left to the collector, its megabyte would lie there for long. */
const giveBack = ({ buffer }: Uint8Array): void => {
  if (buffer instanceof ArrayBuffer) buffer.transfer(0);
};

/** The same pieces, each there only until the next is asked for: for who reads on and keeps nothing. */
export async function* eenmalig(stukken: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  for await (const stuk of stukken) {
    yield stuk;
    giveBack(stuk);
  }
}

/** Gives a transaction to read in: the one at hand, or each time a short one of its own. */
export type Leestransactie = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** The unchanged content of a message that the hat may read, piece by piece; the next are fetched while these are read. */
export async function* readInhoud(
  inTransactie: Leestransactie,
  sleutels: Sleutels,
  plek: Omit<Inhoudsplek, 'aanbieder'>,
): AsyncGenerator<Uint8Array, void, void> {
  const { gemeente, id } = plek;
  let next = inTransactie((tx) => readPieces(tx, plek, 0));
  for (let from = 0; ; from += piecesAtOnce) {
    const found = await next;
    const isLast = found.length < piecesAtOnce;
    if (!isLast) {
      next = inTransactie((tx) => readPieces(tx, plek, from + piecesAtOnce));
      // an error comes out where it is waited for
      next.catch(() => {});
    }
    for (const { volgnummer, inhoud } of found)
      yield await decompress(ontsleutel(sleutels, inhoud, sealFor(gemeente, id, volgnummer)), inOneGo);
    if (isLast) return;
  }
}

type Piece = { readonly volgnummer: number; readonly inhoud: Uint8Array };
const readPieces = (tx: Tx, { gemeente, id }: Omit<Inhoudsplek, 'aanbieder'>, from: number) =>
  rows<Piece>(
    tx,
    sql`select volgnummer, inhoud from berichten.stukken where gemeente = ${gemeente} and bericht = ${id}
        and volgnummer >= ${from} and volgnummer < ${from + piecesAtOnce} order by volgnummer`,
  );
