// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { constants, copyFile, link, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress } from 'node:zlib';
import type pg from 'pg';
import { to } from 'pg-copy-streams';
import type { Sleutels } from '../kluis.ts';
import { closeBox } from './doos.ts';
import { ReservekopieFout } from './fout.ts';
import { type Kop, type Stuk, writeStuk } from './stuk.ts';
import {
  connect,
  countRows,
  readMigraties,
  readReeksen,
  readTabellen,
  readVreemdeTabellen,
  type Telling,
} from './tabellen.ts';

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
 * Writes all that the platform holds at one moment to a file, while others go on working. The file gets its name when it
 * is whole.
 * @returns the tables in that database that are not the platform's: they stay out of it
 * @throws an error of the file system when the file is there already or cannot be written
 */
export async function makeReservekopie({
  ownerUrl,
  sleutels,
  software,
  bestand,
  meld,
}: Kopieopdracht): Promise<readonly string[]> {
  await mustBeNew(bestand);
  const unfinished = `${bestand}.${randomBytes(4).toString('hex')}.deel`;
  const client = await connect(ownerUrl);
  try {
    await client.query('begin isolation level repeatable read read only');
    await mustBeReadable(client);
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
      createWriteStream(unfinished, { mode: 0o600, flags: 'wx', flush: true }),
    );
    const vreemd = await readVreemdeTabellen(client);
    await giveName(unfinished, bestand);
    return vreemd;
  } finally {
    await client.end();
    await rm(unfinished, { force: true });
  }
}

/** @throws an error as the file system gives it: rather now than after an hour of work */
async function mustBeNew(bestand: string): Promise<void> {
  const found = await stat(bestand).catch(() => null);
  if (found) throw Object.assign(new Error(`${bestand} is er al`), { code: 'EEXIST', path: bestand });
}

/** Without its policy the owner reads nothing of a table, and says nothing of it either. */
async function mustBeReadable(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ tabel: string }>(`
    select c.oid::regclass::text as tabel from pg_class c where c.relkind = 'r' and c.relrowsecurity
      and not (select rolsuper or rolbypassrls from pg_roles where rolname = current_user)
      and (not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'beheer')
        or exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive and 0 = any (p.polroles)))
    limit 1`);
  if (rows[0]) throw new ReservekopieFout('niet-leesbaar', rows[0].tabel);
}

/** Takes the place only when nothing is there; where a folder knows no links, by copying. */
async function giveName(unfinished: string, bestand: string): Promise<void> {
  await link(unfinished, bestand).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') throw Object.assign(error, { path: bestand });
    await copyFile(unfinished, bestand, constants.COPYFILE_EXCL);
  });
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
