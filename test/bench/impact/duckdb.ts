// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const pakket = '@duckdb/node-api@1.5.6-r.1';
const map = join('node_modules', '.cache', 'duckdb');

type Lezer = { readonly getRowObjectsJson: () => readonly Readonly<Record<string, unknown>>[] };
export type Duckdb = {
  readonly run: (sql: string) => Promise<unknown>;
  readonly runAndReadAll: (sql: string) => Promise<Lezer>;
};

/**
 * The yardstick, installed on demand and pinned: its packages for other systems are not on every registry, so that it
 * cannot be a dependency. Undefined when it cannot be had here.
 */
export async function openDuckdb(): Promise<Duckdb | undefined> {
  try {
    if (!existsSync(join(map, 'node_modules'))) {
      console.log(`${pakket} wordt opgehaald naar ${map}`);
      await mkdir(map, { recursive: true });
      const npm = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', map, pakket]);
      if (npm.status !== 0) throw new Error(String(npm.stderr));
    }
    const path = createRequire(join(process.cwd(), map, 'index.js')).resolve('@duckdb/node-api');
    const { DuckDBInstance } = await import(pathToFileURL(path).href);
    return (await DuckDBInstance.create(':memory:')).connect();
  } catch (error) {
    console.log(
      `DuckDB is er niet, dus ook geen meetlat: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
    );
    return undefined;
  }
}
