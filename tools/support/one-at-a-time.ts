// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Does the work while no other process does work under the same lock; waits its turn otherwise.
 * A lock whose process no longer runs is taken over.
 */
export const oneAtATime = async (lock: string, work: () => Promise<void>): Promise<void> => {
  mkdirSync(dirname(lock), { recursive: true });
  while (!take(lock)) {
    if (isAbandoned(lock)) rmSync(lock, { recursive: true, force: true });
    else await pause(100);
  }
  try {
    await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
};

/** Making a folder succeeds for one only. */
const take = (lock: string): boolean => {
  try {
    mkdirSync(lock);
    writeFileSync(owner(lock), String(process.pid));
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
};

/** Nobody has it: its process is gone, or went before it could write its name. */
const isAbandoned = (lock: string): boolean => {
  const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  if (made === undefined) return false;
  const pid = nameIn(lock);
  return pid ? !isRunning(pid) : Temporal.Now.instant().epochMilliseconds - made > 5_000;
};

const nameIn = (lock: string): number => {
  try {
    return Number(readFileSync(owner(lock), 'utf8'));
  } catch {
    return 0;
  }
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
};

const owner = (lock: string): string => join(lock, 'proces');
const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
