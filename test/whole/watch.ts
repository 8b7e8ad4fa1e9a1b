// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { readPassword } from '../../platform/postgres/cluster.ts';
import { folderOf } from '../../platform/postgres/folder.ts';
import { livingOwner } from '../../platform/postgres/owner.ts';
import { urlOf } from '../../platform/postgres/running.ts';

const pause = 5;

/** Looks over the shoulder of a running program until so many things have happened there. */
export async function waitForEvents(map: string, wanted: number): Promise<void> {
  const folder = folderOf(path.join(map, 'postgres'));
  for (;;) {
    const owner = await livingOwner(folder.owner);
    if (owner?.port && (await watch(urlOf(owner.port, await readPassword(folder)), wanted))) return;
    await sleep(pause);
  }
}

/** @returns false when the database is not there yet */
async function watch(url: string, wanted: number): Promise<boolean> {
  const client = new Client({ connectionString: url.replace(/postgres$/, 'inkoopregie') });
  client.on('error', () => {});
  try {
    await client.connect();
    for (;;) {
      const { rows } = await client.query('select count(*)::int as aantal from platform.gebeurtenissen');
      if (rows[0].aantal >= wanted) return true;
      await sleep(pause);
    }
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Ends the database of a data folder as a power cut does. */
export async function killDatabase(map: string): Promise<void> {
  const [pid = ''] = (await readFile(folderOf(path.join(map, 'postgres')).postmaster, 'utf8')).split('\n');
  process.kill(Number(pid), 'SIGKILL');
}
