// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import { openPostgres, type Postgres } from '../../platform/postgres.ts';

const prefix = 'inkoopregie-test-';

/** Nothing here has to survive a power cut. */
const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/** The PostgreSQL of a test run: the one that DATABASE_URL names, else a fresh one that `stop` throws away. */
export async function startTestPostgres(): Promise<Postgres> {
  const given = process.env['DATABASE_URL'];
  if (given) return { url: given, stop: async () => {} };
  await removeLeftovers();
  const map = await mkdtemp(join(tmpdir(), prefix));
  const postgres = await openPostgres(map, { exclusive: true, settings: fast });
  const stop = async () => {
    await postgres.stop();
    await rm(map, { recursive: true, force: true });
  };
  return { url: postgres.url, stop };
}

/** Copies a template database, to which nobody may be connected, and gives the address of the copy. */
export async function createFromTemplate(adminUrl: string, template: string, name: string): Promise<string> {
  await asAdmin(
    adminUrl,
    `create database ${escapeIdentifier(name)} template ${escapeIdentifier(template)} strategy file_copy`,
  );
  return databaseUrl(adminUrl, name);
}

/** Removes a database, whoever is still connected to it. */
export const dropDatabase = (adminUrl: string, name: string): Promise<void> =>
  asAdmin(adminUrl, `drop database if exists ${escapeIdentifier(name)} with (force)`);

/** The same server and account, another database. */
export function databaseUrl(adminUrl: string, name: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.href;
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A test run that was killed leaves its server and folder behind; a living one refuses, and is left alone. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const map = join(tmpdir(), name);
    if (!name.startsWith(prefix) || !existsSync(join(map, 'cluster', 'PG_VERSION'))) continue;
    try {
      await (await openPostgres(map, { exclusive: true })).stop();
      await rm(map, { recursive: true, force: true });
    } catch {
      // In use, or somebody else's: not ours to clean.
    }
  }
}
