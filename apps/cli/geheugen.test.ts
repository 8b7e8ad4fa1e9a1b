// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const settings = fileURLToPath(new URL('./geheugen.js', import.meta.url));
const say =
  'console.log(JSON.stringify([process.pid, process.env.MALLOC_ARENA_MAX, process.execArgv, process.argv.at(-1)]))';
const run = (env: NodeJS.ProcessEnv) => {
  const args = ['--disable-warning=ExperimentalWarning', '--import', settings, '--eval', say, 'woord met spatie'];
  const rest = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('MALLOC_')));
  const { stdout, pid } = spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...rest, ...env } });
  return { said: JSON.parse(stdout), pid, args };
};

test.runIf(process.platform === 'linux')('a process begins anew in its own place, with what it was asked', () => {
  const { said, pid, args } = run({});
  expect(said).toEqual([pid, '2', args.slice(0, -1), args.at(-1)]);
});

test('what the administrator chose stays', () => {
  expect(run({ MALLOC_ARENA_MAX: '7' }).said[1]).toBe('7');
});
