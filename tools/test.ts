// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildWebIfStale } from './build.ts';
import { root } from './support/tree.ts';

// Everything that follows `npm test --` goes to vitest. Only the browser project needs built pages.
const args = process.argv.slice(2);
const chosen = args.filter((_, at) => args[at - 1] === '--project');
if (chosen.length === 0 || chosen.includes('browser')) await buildWebIfStale();

const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', ...args], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
