// SPDX-License-Identifier: EUPL-1.2
import { createWriteStream } from 'node:fs';
import { link, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress } from 'node:zlib';
import type pg from 'pg';
import { to } from 'pg-copy-streams';
import type { Sleutels } from '../kluis.ts';
import { closeBox } from './doos.ts';
import { type Kop, type Stuk, writeStuk } from './stuk.ts';
import { connect, countRows, readMigraties, readReeksen, readTabellen, type Telling } from './tabellen.ts';

export type Tabelmelding = Telling & { readonly naam: string };
export type Kopieopdracht = {
  readonly ownerUrl: string;
  readonly sleutels: Sleutels;
  readonly software: string;
  readonly bestand: string;
  /** Hears of each table that is done. */
  readonly meld: (tabel: Tabelmelding) => void;
};

/**
 * Writes all that the database holds at one moment to a file, while others go on working. The file gets its name when it
 * is whole. @throws an error of the file system when the file is there already or cannot be written
 */
export async function makeReservekopie({ ownerUrl, sleutels, software, bestand, meld }: Kopieopdracht): Promise<void> {
  const unfinished = `${bestand}.deel`;
  const client = await connect(ownerUrl);
  try {
    await client.query('begin isolation level repeatable read read only');
    const kop: Kop = {
      stuk: 'kop',
      gemaakt: Temporal.Now.instant().toString({ smallestUnit: 'second' }),
      software,
      migraties: [...(await readMigraties(client))],
    };
    await pipeline(
      Readable.from(bytesOf(stukkenVan(client, kop, meld))),
      createZstdCompress(),
      (content: AsyncIterable<Uint8Array>) => closeBox(sleutels, content),
      createWriteStream(unfinished, { mode: 0o600, flush: true }),
    );
    await link(unfinished, bestand);
  } finally {
    await client.end();
    await rm(unfinished, { force: true });
  }
}

async function* bytesOf(stukken: AsyncIterable<Stuk>): AsyncGenerator<Uint8Array, void, void> {
  for await (const stuk of stukken) yield writeStuk(stuk);
}

async function* stukkenVan(client: pg.Client, kop: Kop, meld: Kopieopdracht['meld']): AsyncGenerator<Stuk, void, void> {
  yield kop;
  for (const tabel of await readTabellen(client)) {
    yield { stuk: 'tabel', naam: tabel.naam, kolommen: [...tabel.kolommen] };
    const copied = client.query(to(`copy (select ${tabel.kolommen.join(', ')} from ${tabel.naam}) to stdout`));
    for await (const bytes of copied) yield { stuk: 'rijen', bytes };
    const telling = await countRows(client, tabel);
    yield { stuk: 'tabeleind', ...telling };
    meld({ naam: tabel.naam, ...telling });
  }
  // outside the snapshot: a number that was given out since is only skipped
  yield { stuk: 'reeksen', standen: [...(await readReeksen(client))] };
}
