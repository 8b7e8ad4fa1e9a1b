// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { Account } from './account.ts';

export type Child = ChildProcessByStdio<null, null, Readable>;

/** Starts a program of PostgreSQL in a process group of its own, so that Ctrl-C reaches only the application. */
export function spawnProgram(program: string, options: readonly string[], cwd: string, account: Account): Child {
  return spawn(program, options, {
    cwd,
    detached: true,
    windowsHide: true,
    env: environment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(account && { uid: account.uid, gid: account.gid }),
  });
}

/** Runs a program to its end. `code` is `null` when it could not be started. */
export function run(program: string, options: readonly string[], cwd: string, account: Account) {
  const child = spawnProgram(program, options, cwd, account);
  let output = '';
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  return new Promise<{ readonly code: number | null; readonly output: string }>((done) => {
    child.on('error', (error) => done({ code: null, output: error.message }));
    child.on('close', (code) => done({ code, output: output.trim() }));
  });
}

/** Not our whole environment: it holds the secrets of the platform. */
function environment(): Record<string, string> {
  const names = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];
  const passed = names.flatMap((name) => (process.env[name] ? [[name, process.env[name]] as const] : []));
  return { ...Object.fromEntries(passed), LC_ALL: 'C' };
}
