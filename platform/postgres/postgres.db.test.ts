// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openPostgres, type Postgres } from '../postgres.ts';
import { findProcess, waitForEnd } from './process.ts';

let map = '';
beforeAll(async () => {
  map = await newFolder();
});
afterAll(() => rm(map, { recursive: true, force: true }));

describe('a folder and its database', () => {
  it('is made in an empty folder, also after an interrupted first start, and keeps its data', async () => {
    await mkdir(join(map, 'cluster.nieuw'), { recursive: true });
    await writeFile(join(map, 'cluster.nieuw', 'PG_VERSION'), 'half');

    const first = await openPostgres(map);
    await query(first.url, 'create table werk (wat text)');
    await query(first.url, "insert into werk values ('blijft')");
    await first.stop();

    const second = await opened(map);
    expect(await query(second.url, 'select wat from werk')).toEqual([{ wat: 'blijft' }]);
    expect(await query(second.url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect(existsSync(join(map, 'cluster.nieuw'))).toBe(false);
  });

  it('does not open without its password', async () => {
    const { url } = await opened(map);
    const guess = new URL(url);
    guess.password = 'postgres';
    await expect(query(guess.href, 'select 1')).rejects.toThrow('password authentication failed');
  });

  it('stops only once, however often it is asked', async () => {
    const postgres = await openPostgres(map);
    const pid = await postmasterPid();
    await Promise.all([postgres.stop(), postgres.stop()]);
    await postgres.stop();
    expect(findProcess(pid)).toBeNull();
  });
});

describe('an application that ends', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('finishes its work after %s, then the database stops', async (signal) => {
    const app = await startApp(map);
    const pid = await postmasterPid();
    const said = nextLine(app.child);
    process.kill(-app.pid, signal); // the whole group, as Ctrl-C in a terminal does
    expect(await said).toBe('klaar');
    expect(findProcess(pid)).toBeNull();
    const { url } = await opened(map);
    expect(await query(url, 'select wat from werk')).toContainEqual({ wat: 'laatste' });
  });

  it('leaves its database behind when it is killed; the next start stops that one and loses nothing', async () => {
    const app = await startApp(map);
    const orphan = await postmasterPid();
    const before = await query(app.url, 'select wat from werk');
    await kill(app.pid);
    expect(findProcess(orphan)).not.toBeNull();

    const { url } = await opened(map);
    expect(findProcess(orphan)).toBeNull();
    expect(await query(url, 'select wat from werk')).toEqual(before);
  });
});

describe('a database that is killed', () => {
  it('recovers at the next start', async () => {
    const postgres = await openPostgres(map);
    await query(postgres.url, "insert into werk values ('geschreven')");
    await kill(await postmasterPid());
    await postgres.stop();

    const { url } = await opened(map);
    expect(await query(url, 'select wat from werk')).toContainEqual({ wat: 'geschreven' });
  });

  it('is not looked for in a process that took over its id', async () => {
    await writeFile(join(map, 'cluster', 'postmaster.pid'), `${process.pid}\n${map}\n0\n1\n\n127.0.0.1\n\nready\n`);
    const { url } = await opened(map);
    expect(await query(url, 'select 1 as een')).toEqual([{ een: 1 }]);
  });

  it('is not confused with the PostgreSQL of another folder, which stays as it is', async () => {
    const elsewhere = await newFolder();
    onTestFinished(() => rm(elsewhere, { recursive: true, force: true }));
    const other = await opened(elsewhere);
    const theirs = await readFile(join(elsewhere, 'cluster', 'postmaster.pid'), 'utf8');
    await writeFile(join(map, 'cluster', 'postmaster.pid'), theirs);

    const { url } = await opened(map);
    expect(url).not.toBe(other.url);
    expect(await query(other.url, 'select 1 as een')).toEqual([{ een: 1 }]);
  });
});

describe('a second application on the same folder', () => {
  it('works beside the first, and leaves the database running when it stops', async () => {
    const app = await startApp(map);
    onTestFinished(() => stopApp(app));

    const beside = await openPostgres(map);
    expect(beside.url).toBe(app.url);
    await beside.stop();
    expect(await query(app.url, 'select 1 as een')).toEqual([{ een: 1 }]);
  });

  it('is refused when it wants the folder for itself, and hears who has it', async () => {
    const app = await startApp(map);
    onTestFinished(() => stopApp(app));
    await expect(openPostgres(map, { exclusive: true })).rejects.toThrow(`in gebruik door proces ${app.pid}`);
  });

  it('shares one database when both start at the same moment after a killed one', async () => {
    await kill((await startApp(map)).pid);
    const [a, b] = await Promise.all([startApp(map), startApp(map)]);
    expect(a.url).toBe(b.url);
    await kill(a.pid);
    await kill(b.pid);
    expect(await query((await opened(map)).url, 'select 1 as een')).toEqual([{ een: 1 }]);
  });
});

describe('a folder that cannot be used', () => {
  it.runIf(process.getuid?.() === 0)('is named, with what to do about it', async () => {
    const closed = await mkdtemp(join(tmpdir(), 'inkoopregie-dicht-')); // mode 700, as a home folder of root
    onTestFinished(() => rm(closed, { recursive: true, force: true }));
    await expect(openPostgres(join(closed, 'gegevens'))).rejects.toThrow(`mag de map ${closed} niet in`);
  });

  it('says so when its password is gone', async () => {
    const password = join(map, 'wachtwoord');
    const text = await readFile(password);
    await rm(password);
    onTestFinished(() => writeFile(password, text, { mode: 0o600 }));
    await expect(openPostgres(map)).rejects.toThrow('ontbreekt het bestand «wachtwoord»');
  });
});

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'inkoopregie-postgres-'));

/** Opened for this test only. */
async function opened(folder: string): Promise<Postgres> {
  const postgres = await openPostgres(folder);
  onTestFinished(postgres.stop);
  return postgres;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

type App = { readonly child: ChildProcess; readonly pid: number; readonly url: string };

async function startApp(folder: string): Promise<App> {
  const program = join(import.meta.dirname, '../../test/support/postgres-app.ts');
  const child = spawn(process.execPath, [program, folder], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await nextLine(child);
  return { child, pid: child.pid ?? 0, url };
}

async function stopApp(app: App): Promise<void> {
  const ended = once(app.child, 'exit');
  app.child.kill('SIGTERM');
  await ended;
}

async function nextLine(child: ChildProcess): Promise<string> {
  const [chunk] = child.stdout ? await once(child.stdout, 'data') : [''];
  return String(chunk).trim();
}

const postmasterPid = async (): Promise<number> =>
  Number.parseInt(await readFile(join(map, 'cluster', 'postmaster.pid'), 'utf8'), 10);

async function kill(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL');
  await waitForEnd(pid, 10_000);
}
