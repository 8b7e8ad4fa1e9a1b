// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

const folder = mkdtempSync(join(tmpdir(), 'slot-'));
const lock = join(folder, 'diep', 'slot');
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('two that start at once do their work one after the other, and leave no lock', async () => {
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await pause(50);
    seen.push(`${name} ends`);
  };
  await Promise.all([oneAtATime(lock, work('a')), oneAtATime(lock, work('b'))]);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  expect(existsSync(lock)).toBe(false);
});

test('work that fails gives the lock back', async () => {
  await expect(oneAtATime(lock, () => Promise.reject(new Error('mislukt')))).rejects.toThrow('mislukt');
  expect(existsSync(lock)).toBe(false);
});

test('a lock of a process that is gone is taken over', async () => {
  const gone = spawnSync(process.execPath, ['-e', '0']).pid;
  mkdirSync(lock, { recursive: true });
  writeFileSync(join(lock, 'proces'), String(gone));
  let done = false;
  await oneAtATime(lock, async () => {
    done = true;
  });
  expect(done).toBe(true);
});
