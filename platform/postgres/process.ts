// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process that runs now. Process ids are used again, so `birth` tells two with the same id apart. */
export type LiveProcess = { readonly pid: number; readonly name: string; readonly birth: string };

/** The process with this id, or `null` when there is none (a zombie counts as none). */
export function findProcess(pid: number): LiveProcess | null {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  if (process.platform === 'linux') return fromProc(pid);
  if (process.platform === 'win32') return isRunning(pid) ? { pid, name: '', birth: '' } : null;
  return fromPs(pid);
}

/** Waits until the process is gone. False when it is still there after the given time. */
export async function waitForEnd(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = performance.now() + milliseconds;
  while (findProcess(pid)) {
    if (performance.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}

function fromProc(pid: number): LiveProcess | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // The name stands between brackets and may itself hold spaces and brackets; what follows is regular.
    const rest = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (rest[0] === 'Z' || rest[0] === 'X') return null;
    return { pid, name: stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')')), birth: `${boot}/${rest[19]}` };
  } catch {
    return null;
  }
}

function fromPs(pid: number): LiveProcess | null {
  try {
    const ps = (field: string) =>
      execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' }).trim();
    return ps('stat').startsWith('Z') ? null : { pid, name: ps('comm'), birth: ps('lstart') };
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
