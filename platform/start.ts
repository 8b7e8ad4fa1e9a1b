// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import { sql } from 'kysely';
import type { Bezorgadres, Deliverer } from './bezorger.ts';
import { type Database, openDatabase } from './database.ts';
import { handlers, migrationFolders } from './huis.ts';
import { setClock } from './klok.ts';
import { loadSleutels, type Sleutels } from './kluis.ts';
import { applicationUrl, migrate } from './migrate.ts';
import type { Logregel, Omgeving } from './omgeving.ts';
import { openPostgres } from './postgres.ts';
import { softwareVersion } from './versie.ts';

export type Instellingen = {
  /** Folder for everything that is kept. */
  readonly gegevens: string;
  /** Any PostgreSQL ≥ 16, as its owner; without it the embedded one in `gegevens` is used. */
  readonly databaseUrl?: string | undefined;
  readonly productie: boolean;
  /** Sets the clock. Real operation refuses it. */
  readonly nu?: Temporal.Instant | undefined;
  /** What the administrator arranged for signing in. */
  readonly aanmelding?: Pick<Omgeving, 'minstens' | 'sessieduur' | 'proxys'>;
  /** Address under which people reach the platform, without a slash at the end; only for what links to it. */
  readonly adres?: string;
  /** Begins to deliver news between rooms in the background; absent where the caller does it itself. */
  readonly bezorger?: (adres: Bezorgadres, log: (regel: Logregel) => void) => Deliverer;
  readonly log: (regel: Logregel) => void;
};

export type Platform = {
  readonly omgeving: Omgeving;
  /** Where a thread beside it finds the same: see `openOmgeving`. */
  readonly adres: Bezorgadres;
  readonly stop: () => Promise<void>;
};

/** Opens the platform: database, newest version, keys, delivery. @throws Error with a Dutch sentence when it cannot */
export async function openPlatform(instellingen: Instellingen): Promise<Platform> {
  const { gegevens, productie, nu, log, aanmelding, adres: webadres = 'http://localhost' } = instellingen;
  if (productie && nu) throw new Error('In productie kan de klok niet worden verzet: laat --nu weg.');
  let stopping = false;
  // A connection that breaks because we ourselves stop the database is no news.
  const onError = (error: Error) => {
    if (!stopping) log({ niveau: 'fout', melding: `database: ${error.message}` });
  };
  const sleutels = await loadSleutels({ map: gegevens, productie, omgeving: process.env });
  const eigenaar = await openEigenaar(instellingen, onError);
  try {
    const databaseUrl = await prepare(eigenaar.url, onError);
    const database = openDatabase(databaseUrl, onError);
    if (nu) await setClock(database, nu);
    const adres = { databaseUrl, gegevens, productie, adres: webadres };
    const deliverer = instellingen.bezorger?.(adres, log);
    const omgeving = { ...(await assemble(database, sleutels, adres, log, deliverer?.wake)), ...aanmelding };
    const stop = async () => {
      await deliverer?.stop();
      stopping = true;
      await database.destroy();
      await eigenaar.stop();
    };
    return { omgeving, adres, stop };
  } catch (error) {
    stopping = true;
    await eigenaar.stop();
    throw error;
  }
}

/** What a thread beside the platform needs to do its work: the same database and keys, and nothing that listens. */
export async function openOmgeving(adres: Bezorgadres, log: (regel: Logregel) => void): Promise<Platform> {
  const { databaseUrl, gegevens, productie } = adres;
  const database = openDatabase(databaseUrl, (error) => log({ niveau: 'fout', melding: `database: ${error.message}` }));
  const sleutels = await loadSleutels({ map: gegevens, productie, omgeving: process.env });
  const omgeving = await assemble(database, sleutels, adres, log);
  return { omgeving, adres, stop: () => database.destroy() };
}

const assemble = async (
  database: Database,
  sleutels: Sleutels,
  { productie }: Bezorgadres,
  log: (regel: Logregel) => void,
  wake: () => void = () => {},
): Promise<Omgeving> => ({
  database,
  sleutels,
  versie: await softwareVersion(),
  productie,
  luisteraars: handlers,
  wake,
  log,
});

export type Eigenaar = { readonly url: string; readonly stop: () => Promise<void> };

/** The database as its owner, for what the application itself may not do: the embedded one is started for it. */
export async function openEigenaar(
  { gegevens, databaseUrl, productie }: Pick<Instellingen, 'gegevens' | 'databaseUrl' | 'productie'>,
  onError: (error: Error) => void,
): Promise<Eigenaar> {
  if (databaseUrl) return { url: databaseUrl, stop: async () => {} };
  if (productie) throw new Error('In productie is een eigen database nodig: zet DATABASE_URL.');
  const postgres = await openPostgres(path.join(gegevens, 'postgres'));
  try {
    return { url: await embeddedDatabase(postgres.url, onError), stop: postgres.stop };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/** Migrates as the owner. @returns the address for the application's role, as which all else is done */
async function prepare(ownerUrl: string, onError: (error: Error) => void): Promise<string> {
  const owner = openDatabase(ownerUrl, onError, 2);
  try {
    await migrate(owner, ownerUrl, migrationFolders());
  } finally {
    await owner.destroy();
  }
  return applicationUrl(ownerUrl);
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
