// SPDX-License-Identifier: EUPL-1.2
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../platform/database.ts';
import { migrationFolders } from '../../platform/huis.ts';
import { migrate } from '../../platform/migrate.ts';
import { createFromTemplate, dropDatabase, startTestPostgres } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the test server, as its owner. */
    readonly postgresUrl: string;
    /** A migrated, empty database to copy for each test file. */
    readonly template: string;
  }
}

/** One server for all database tests, with one migrated database that each test file copies. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startTestPostgres();
  const template = `sjabloon_${process.pid}`;
  const url = await createFromTemplate(postgres.url, 'template0', template);
  const owner = openDatabase(url, () => {}, 2);
  await migrate(owner, url, migrationFolders());
  await owner.destroy();
  project.provide('postgresUrl', postgres.url);
  project.provide('template', template);
  return async () => {
    await dropDatabase(postgres.url, template);
    await postgres.stop();
  };
}
