// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { createServer, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Account, whyUnreachable } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { Folder } from './folder.ts';
import { PostgresFout } from './fout.ts';
import { findProcess } from './process.ts';
import { type Child, run, spawnProgram } from './run.ts';

export type Server = { readonly port: number; readonly stop: () => Promise<void> };
/** Settings of PostgreSQL by name, such as `fsync: 'off'`. */
export type Settings = Readonly<Record<string, string>>;

/** Starts PostgreSQL on a free port of this machine only, and waits until it accepts connections. */
export async function startServer(
  folder: Folder,
  binaries: Binaries,
  account: Account,
  settings: Settings,
): Promise<Server> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const child = spawnProgram(binaries.postgres, serverOptions(folder, port, settings), folder.root, account);
    const failure = await untilReady(child);
    if (failure === null) {
      letGo(child);
      return { port, stop: () => stopServer(child, folder, binaries, account) };
    }
    if (attempt >= 50 || !passes(failure)) throw startFailure(failure, folder, binaries, account);
    await sleep(200);
  }
}

const serverOptions = (folder: Folder, port: number, settings: Settings): readonly string[] => [
  '-D',
  folder.cluster,
  '-p',
  String(port),
  ...Object.entries({
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    lc_messages: 'C',
    logging_collector: 'off',
    timezone: 'UTC',
    // Room for a large declaratie: few checkpoints while it is posted.
    shared_buffers: '256MB',
    wal_buffers: '16MB',
    max_wal_size: '4GB',
    ...settings,
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
];

/** `null` when it accepts connections; what it said last when it ended before that. */
function untilReady(child: Child): Promise<string | null> {
  let last = '';
  return new Promise((done) => {
    child.on('error', (error) => done(error.message));
    child.on('close', () => done(last.trim()));
    // The listener stays: an unread pipe would fill up and halt the server.
    child.stderr.on('data', (chunk) => {
      last = (last + chunk).slice(-4000);
      if (last.includes('ready to accept connections')) done(null);
    });
  });
}

/** The port was taken just now, or processes of a killed server still hold its memory: both pass. */
const passes = (failure: string): boolean =>
  failure.includes('could not create any TCP/IP sockets') ||
  failure.includes('Address already in use') ||
  failure.includes('pre-existing shared memory block');

function startFailure(failure: string, folder: Folder, binaries: Binaries, account: Account): PostgresFout {
  const reason = whyUnreachable(binaries.postgres, account) ?? whyUnreachable(folder.root, account);
  return new PostgresFout(reason ?? `PostgreSQL start niet op de gegevens in ${folder.root}:\n${failure}`);
}

/** The application may end while the server runs; without this Node would wait for it for ever. */
function letGo(child: Child): void {
  child.unref();
  if (child.stderr instanceof Socket) child.stderr.unref();
}

async function stopServer(child: Child, folder: Folder, binaries: Binaries, account: Account): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref(); // or Node leaves before the server has stopped
  const ended = once(child, 'exit');
  if (child.pid) await askToStop(child.pid, folder, binaries, account);
  const impatience = setTimeout(() => child.kill('SIGQUIT'), longestStop);
  await ended;
  clearTimeout(impatience);
}

/**
 * With a full disk PostgreSQL cannot write down that it stops, and stays without a word. Ended at once it loses nothing:
 * it goes by what it wrote before, as after a power cut.
 */
const longestStop = 15_000;

/** A fast shutdown: ends the sessions, writes everything to disk, leaves. */
export async function askToStop(pid: number, folder: Folder, binaries: Binaries, account: Account): Promise<void> {
  if (process.platform === 'win32') {
    await run(binaries.pgCtl, ['stop', '-D', folder.cluster, '-m', 'fast', '-w'], folder.root, account);
  } else if (findProcess(pid)) process.kill(pid, 'SIGINT');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
