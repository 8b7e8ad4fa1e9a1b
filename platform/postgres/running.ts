// SPDX-License-Identifier: EUPL-1.2
import { readFile, realpath, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { Folder } from './folder.ts';
import { PostgresFout } from './fout.ts';
import { findProcess, waitForEnd } from './process.ts';
import { askToStop } from './server.ts';

type Postmaster = { readonly pid: number; readonly port: number };
type Answer = 'ours' | 'another' | 'not-yet' | 'silent';

export const urlOf = (port: number, password: string): string =>
  `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;

/** Does the server of this folder answer at this port? */
export const isRunning = async (folder: Folder, port: number, password: string): Promise<boolean> =>
  (await ask(folder, port, password)) === 'ours';

/**
 * A killed application leaves its server behind. Stops it, once it has proven to be the server of this folder:
 * process ids and ports are used again by others.
 */
export async function stopOrphan(
  folder: Folder,
  password: string,
  binaries: Binaries,
  account: Account,
): Promise<void> {
  const postmaster = await readPostmaster(folder);
  if (!postmaster) return;
  const found = findProcess(postmaster.pid);
  if (!found || !couldBePostgres(found.name)) return rm(folder.postmaster, { force: true });

  const answer = await askPatiently(folder, postmaster, password);
  if (answer === 'ours') {
    await askToStop(postmaster.pid, folder, binaries, account);
    if (await waitForEnd(postmaster.pid, 60_000)) return;
  } else if (answer === 'another') {
    return rm(folder.postmaster, { force: true });
  } else if (!findProcess(postmaster.pid)) return;
  throw new PostgresFout(
    `Op de gegevens in ${folder.root} draait nog PostgreSQL (proces ${postmaster.pid}) dat niet antwoordt of niet stopt. ` +
      'Stop dat proces en start opnieuw.',
  );
}

/** The first and fourth line of postmaster.pid are the process id and the port. */
async function readPostmaster(folder: Folder): Promise<Postmaster | null> {
  const text = await readFile(folder.postmaster, 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, port: Number(lines[3] ?? 0) } : null;
}

/** On Windows a process has no name here; then only the answer counts. */
const couldBePostgres = (name: string): boolean => name === '' || name.includes('postgres');

async function askPatiently(folder: Folder, postmaster: Postmaster, password: string): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const answer = await ask(folder, postmaster.port, password);
    const settled = answer === 'ours' || answer === 'another' || !findProcess(postmaster.pid);
    // A server that repairs itself after a crash says so and may need a while.
    if (settled || attempt >= (answer === 'silent' ? 30 : 600)) return answer;
    await sleep(100);
  }
}

async function ask(folder: Folder, port: number, password: string): Promise<Answer> {
  if (!port) return 'silent';
  const client = new Client({ connectionString: urlOf(port, password), connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    const [theirs, ours] = await Promise.all([realpath(rows[0]?.data_directory ?? ''), realpath(folder.cluster)]);
    return theirs === ours ? 'ours' : 'another';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === '57P03') return 'not-yet';
    return code === '28P01' || code === '28000' ? 'another' : 'silent';
  } finally {
    await client.end().catch(() => {});
  }
}
