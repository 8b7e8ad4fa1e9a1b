// SPDX-License-Identifier: EUPL-1.2
import { mkdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { chooseAccount } from './postgres/account.ts';
import { findBinaries } from './postgres/binaries.ts';
import { ensureCluster, readPassword } from './postgres/cluster.ts';
import { type Folder, folderOf } from './postgres/folder.ts';
import { PostgresFout } from './postgres/fout.ts';
import { announce, claim, livingOwner, type Owner, release } from './postgres/owner.ts';
import { isRunning, stopOrphan, urlOf } from './postgres/running.ts';
import { type Settings, startServer } from './postgres/server.ts';

export type Postgres = {
  /** Address for the superuser, on 127.0.0.1. */
  readonly url: string;
  /** Stops the server when this application started it; otherwise leaves it alone. May be called more than once. */
  readonly stop: () => Promise<void>;
};

export type PostgresOptions = {
  /** Refuse when another living application keeps this folder, instead of working beside it. */
  readonly exclusive?: boolean;
  /** Settings of PostgreSQL for this start, such as `{ fsync: 'off' }`. */
  readonly settings?: Settings;
};

/**
 * Starts the PostgreSQL that lives in `map`, a folder of its own that is made when missing.
 * When another living application of ours already keeps it running, attaches to that one.
 * It listens to no signals: the application calls `stop` when it has finished its own work.
 * @throws PostgresFout with a Dutch sentence that says what to do.
 */
export async function openPostgres(map: string, options: PostgresOptions = {}): Promise<Postgres> {
  const folder = folderOf(map);
  await makeFolder(folder);
  for (;;) {
    const owner = await claim(folder.owner);
    if (owner === null) return start(folder, options.settings ?? {});
    if (options.exclusive) throw inUse(folder, owner);
    const url = await attach(folder, owner);
    if (url) return { url, stop: async () => {} };
  }
}

async function start(folder: Folder, settings: Settings): Promise<Postgres> {
  try {
    const binaries = await findBinaries();
    const account = chooseAccount(folder.cluster);
    const password = await ensureCluster(folder, binaries, account);
    await stopOrphan(folder, password, binaries, account);
    const server = await startServer(folder, binaries, account, settings);
    await announce(folder.owner, server.port);
    let stopped: Promise<void> | undefined;
    const stop = () => server.stop().finally(() => release(folder.owner));
    return {
      url: urlOf(server.port, password),
      stop: () => {
        stopped ??= stop();
        return stopped;
      },
    };
  } catch (error) {
    await release(folder.owner);
    throw error;
  }
}

/** Waits for the server that another application is starting; `null` when that application ended meanwhile. */
async function attach(folder: Folder, owner: Owner): Promise<string | null> {
  const deadline = performance.now() + 60_000;
  while (performance.now() < deadline) {
    const now = await livingOwner(folder.owner);
    if (!now) return null;
    const password = now.port && (await readPassword(folder).catch(() => null));
    if (now.port && password && (await isRunning(folder, now.port, password))) return urlOf(now.port, password);
    await sleep(50);
  }
  await readPassword(folder); // says why, when that was the obstacle
  throw new PostgresFout(
    `Proces ${owner.pid} gebruikt de gegevens in ${folder.root}, maar de database daarvan antwoordt niet. ` +
      'Stop dat proces en start opnieuw.',
  );
}

function inUse(folder: Folder, owner: Owner): PostgresFout {
  const name = owner.name ? ` (${owner.name})` : '';
  return new PostgresFout(`De gegevens in ${folder.root} zijn in gebruik door proces ${owner.pid}${name}.`);
}

async function makeFolder(folder: Folder): Promise<void> {
  await mkdir(folder.root, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new PostgresFout(`De map ${folder.root} kan niet worden gemaakt (${error.code}).`);
  });
}
