// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { startDeliverer } from './bezorger.ts';
import { type Database, openDatabase } from './database.ts';
import { handlers, migrationFolders } from './huis.ts';
import { setClock } from './klok.ts';
import { loadSleutels, type Sleutels } from './kluis.ts';
import { applicationUrl, migrate } from './migrate.ts';
import type { Logregel, Omgeving } from './omgeving.ts';
import { openPostgres } from './postgres.ts';

export type Instellingen = {
  /** Folder for everything that is kept. */
  readonly gegevens: string;
  /** Any PostgreSQL ≥ 16, as its owner; without it the embedded one in `gegevens` is used. */
  readonly databaseUrl?: string | undefined;
  readonly productie: boolean;
  /** Sets the clock. Real operation refuses it. */
  readonly nu?: Temporal.Instant | undefined;
  /** Deliver news between rooms in the background; off where the caller does it itself. */
  readonly bezorgen: boolean;
  readonly log: (regel: Logregel) => void;
};

export type Platform = { readonly omgeving: Omgeving; readonly stop: () => Promise<void> };

/** Opens the platform: database, newest version, keys, delivery. @throws Error with a Dutch sentence when it cannot */
export async function openPlatform(instellingen: Instellingen): Promise<Platform> {
  const { gegevens, productie, nu, log } = instellingen;
  if (productie && nu) throw new Error('In productie kan de klok niet worden verzet: laat --nu weg.');
  if (productie && !instellingen.databaseUrl)
    throw new Error('In productie is een eigen database nodig: zet DATABASE_URL.');
  let stopping = false;
  // A connection that breaks because we ourselves stop the database is no news.
  const onError = (error: Error) => {
    if (!stopping) log({ niveau: 'fout', melding: `database: ${error.message}` });
  };
  const sleutels = await loadSleutels({ map: gegevens, productie, omgeving: process.env });
  const postgres = instellingen.databaseUrl ? null : await openPostgres(path.join(gegevens, 'postgres'));
  try {
    const ownerUrl = instellingen.databaseUrl ?? (await embeddedDatabase(postgres?.url ?? '', onError));
    const database = await prepare(ownerUrl, onError);
    if (nu) await setClock(database, nu);
    const stop = async () => {
      stopping = true;
      await database.destroy();
      await postgres?.stop();
    };
    return await assemble(instellingen, database, sleutels, stop);
  } catch (error) {
    stopping = true;
    await postgres?.stop();
    throw error;
  }
}

async function assemble(
  { productie, bezorgen, log }: Instellingen,
  database: Database,
  sleutels: Sleutels,
  stop: () => Promise<void>,
): Promise<Platform> {
  const deliverer = startDeliverer(handlers);
  const omgeving: Omgeving = {
    database,
    sleutels,
    versie: await softwareVersion(),
    productie,
    luisteraars: handlers,
    wake: deliverer.wake,
    log,
  };
  if (bezorgen) deliverer.run(omgeving);
  return {
    omgeving,
    stop: async () => {
      await deliverer.stop();
      await stop();
    },
  };
}

/** Migrates as the owner, then works as the application's role only. */
async function prepare(ownerUrl: string, onError: (error: Error) => void): Promise<Database> {
  const owner = openDatabase(ownerUrl, onError, 2);
  try {
    await migrate(owner, ownerUrl, migrationFolders());
  } finally {
    await owner.destroy();
  }
  return openDatabase(applicationUrl(ownerUrl), onError);
}

async function embeddedDatabase(url: string, onError: (error: Error) => void): Promise<string> {
  const server = openDatabase(url, onError, 1);
  try {
    const found = await sql`select from pg_database where datname = 'inkoopregie'`.execute(server);
    if (found.rows.length === 0) await sql`create database inkoopregie`.execute(server);
  } finally {
    await server.destroy();
  }
  const own = new URL(url);
  own.pathname = '/inkoopregie';
  return own.toString();
}

async function softwareVersion(): Promise<string> {
  const file = fileURLToPath(new URL('../package.json', import.meta.url));
  const content: unknown = JSON.parse(await readFile(file, 'utf8'));
  return typeof content === 'object' && content && 'version' in content ? String(content.version) : 'onbekend';
}
