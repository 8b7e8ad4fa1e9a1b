// SPDX-License-Identifier: EUPL-1.2
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { findProcess, type LiveProcess } from './process.ts';

/**
 * Writes down that this process keeps the server.
 * `null`: the folder is ours now. Otherwise the living application that already has it.
 */
export async function claim(file: string): Promise<LiveProcess | null> {
  const me = findProcess(process.pid);
  for (;;) {
    try {
      await writeFile(file, JSON.stringify(me), { flag: 'wx', mode: 0o644 });
      return null;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const text = await readOwner(file);
    const living = text === null ? null : alive(text);
    if (living) return living;
    if (text !== null) await removeStale(file, text);
  }
}

export const release = (file: string): Promise<void> => rm(file, { force: true });

/** The living application that keeps the server, or `null`. */
export async function livingOwner(file: string): Promise<LiveProcess | null> {
  const text = await readOwner(file);
  return text === null ? null : alive(text);
}

async function readOwner(file: string): Promise<string | null> {
  // Between its creation and its content the file is empty for a moment.
  for (let attempt = 0; attempt < 20; attempt++) {
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (text !== '') return text;
    await sleep(25);
  }
  return '';
}

function alive(text: string): LiveProcess | null {
  const written = parse(text);
  const running = written && findProcess(written.pid);
  return running?.birth === written?.birth ? (running ?? null) : null;
}

function parse(text: string): { pid: number; birth: string } | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('birth' in value)) return null;
    return typeof value.pid === 'number' && typeof value.birth === 'string'
      ? { pid: value.pid, birth: value.birth }
      : null;
  } catch {
    return null;
  }
}

/** Two starters may both find the same dead owner; the slower one must not throw away the claim of the faster. */
async function removeStale(file: string, seen: string): Promise<void> {
  const aside = `${file}.${process.pid}`;
  try {
    await rename(file, aside);
  } catch {
    return;
  }
  const moved = await readFile(aside, 'utf8');
  if (moved === seen) return rm(aside, { force: true });
  await rename(aside, file);
}
