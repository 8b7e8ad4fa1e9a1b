// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Database } from './database.ts';

/** A folder with forward-only SQL files, in the order in which they are to run. */
export type MigrationFolder = { readonly naam: string; readonly map: string };

const lockForRole = 7_402_025;

/** The application's own login: no superuser, no way around row level security. Its password follows from the owner's. */
export function applicationUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  const password = createHash('sha256')
    .update(`inkoopregie_app:${decodeURIComponent(url.password)}`)
    .digest('hex');
  url.username = 'inkoopregie_app';
  url.password = password;
  return url.toString();
}

/**
 * Brings the database to the newest version: makes the application's role, then runs what has not run yet.
 * Two processes at once are both good: the second waits.
 * @param only runs no others than these, for the database of an earlier version
 * @throws Error naming the file and the database's message when a migration fails; nothing of that file remains.
 */
export async function migrate(
  owner: Database,
  ownerUrl: string,
  folders: readonly MigrationFolder[],
  only?: readonly string[],
): Promise<void> {
  await makeRole(owner, new URL(applicationUrl(ownerUrl)).password);
  const migrator = new Migrator({
    db: owner,
    provider: { getMigrations: async () => chosen(await readMigrations(folders), only) },
    allowUnorderedMigrations: true,
    migrationTableSchema: 'public',
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error) {
    const failed = results?.find(({ status }) => status === 'Error')?.migrationName ?? 'onbekend bestand';
    throw new Error(`Migratie ${failed} is mislukt: ${error instanceof Error ? error.message : String(error)}`);
  }
  await letOwnerIn(owner);
}

/**
 * Tables whose walls a migration built by hand let the owner in as well: it migrates and makes backups. A database of an
 * earlier version, as a backup asks for it, gets this with the next start.
 */
async function letOwnerIn(owner: Database): Promise<void> {
  await owner.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${lockForRole})`.execute(tx);
    await sql`
      do $do$ begin
        if to_regprocedure('app.eigenaar_mag(regclass)') is not null then
          perform app.eigenaar_mag(c.oid::regclass) from pg_class c
          where c.relkind = 'r' and c.relrowsecurity and c.relowner = current_user::regrole;
        end if;
      end $do$`.execute(tx);
  });
}

const chosen = (all: Record<string, Migration>, only: readonly string[] | undefined): Record<string, Migration> =>
  only ? Object.fromEntries(Object.entries(all).filter(([naam]) => only.includes(naam))) : all;

/** The names of all migrations there are. */
export const migrationNames = async (folders: readonly MigrationFolder[]): Promise<readonly string[]> =>
  Object.keys(await readMigrations(folders));

async function makeRole(owner: Database, password: string): Promise<void> {
  await owner.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${lockForRole})`.execute(tx);
    await sql`
      do $do$ begin
        if not exists (select from pg_roles where rolname = 'inkoopregie_app') then
          create role inkoopregie_app login nosuperuser nobypassrls nocreatedb nocreaterole;
        end if;
      end $do$`.execute(tx);
    await sql`alter role inkoopregie_app password ${sql.lit(password)}`.execute(tx);
  });
}

async function readMigrations(folders: readonly MigrationFolder[]): Promise<Record<string, Migration>> {
  const migrations: Record<string, Migration> = {};
  for (const [order, { naam, map }] of folders.entries()) {
    const files = (await readdir(map).catch(() => [])).filter((file) => file.endsWith('.sql')).sort();
    for (const file of files) {
      const text = await readFile(path.join(map, file), 'utf8');
      const key = `${String(order).padStart(2, '0')}-${naam}/${file.replace(/\.sql$/, '')}`;
      migrations[key] = { up: async (db) => void (await sql.raw(text).execute(db)) };
    }
  }
  return migrations;
}
