// SPDX-License-Identifier: EUPL-1.2
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { findProcess, type LiveProcess } from './process.ts';

/** The application that keeps the server of a folder running; `port` once that server accepts connections. */
export type Owner = LiveProcess & { readonly port: number | null };

/**
 * Writes down that this process keeps the server.
 * `null`: the folder is ours now. Otherwise the living application that already has it.
 */
export async function claim(file: string): Promise<Owner | null> {
  const mine = JSON.stringify({ ...findProcess(process.pid), port: null });
  for (;;) {
    if (await createNew(file, mine)) return null;
    const text = await readOwner(file);
    const living = text === null ? null : alive(text);
    if (living) return living;
    if (text !== null) await removeStale(file, text);
  }
}

/** Tells others where the server is. Until then they wait: what answers now may be one that we are stopping. */
export async function announce(file: string, port: number): Promise<void> {
  const next = `${file}.${process.pid}`;
  await rm(next, { force: true });
  await writeFile(next, JSON.stringify({ ...findProcess(process.pid), port }), { flag: 'wx' });
  await rename(next, file);
}

export const release = (file: string): Promise<void> => rm(file, { force: true });

/** The living application that keeps the server, or `null`. */
export async function livingOwner(file: string): Promise<Owner | null> {
  const text = await readOwner(file);
  return text === null ? null : alive(text);
}

async function createNew(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
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

function alive(text: string): Owner | null {
  const written = parse(text);
  const running = written && findProcess(written.pid);
  return running && running.birth === written.birth ? { ...running, port: written.port } : null;
}

function parse(text: string): { pid: number; birth: string; port: number | null } | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('birth' in value)) return null;
    if (typeof value.pid !== 'number' || typeof value.birth !== 'string') return null;
    return {
      pid: value.pid,
      birth: value.birth,
      port: 'port' in value && typeof value.port === 'number' ? value.port : null,
    };
  } catch {
    return null;
  }
}

/** Two starters may both find the same dead owner; the slower one must not throw away the claim of the faster. */
async function removeStale(file: string, seen: string): Promise<void> {
  const aside = `${file}.oud.${process.pid}`;
  try {
    await rename(file, aside);
  } catch {
    return; // the other one was first
  }
  if ((await readFile(aside, 'utf8')) === seen) await rm(aside, { force: true });
  else await rename(aside, file);
}
