// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneAtATime } from './support/one-at-a-time.ts';
import { readTree, root } from './support/tree.ts';

const output = join(root, 'build/web');
const stamp = join(output, '.stempel');
const guideFolder = 'docs/gids';
const lock = join(root, 'build/.web-wordt-gebouwd');

/**
 * Builds the pages into `build/web` when what they are made of has changed; says nothing when they are fresh.
 * Two that start at once build once: the second waits for the first.
 */
export const buildWebIfStale = async (): Promise<void> => {
  const wanted = fingerprint();
  if (isFresh(wanted)) return;
  await oneAtATime(lock, async () => {
    if (!isFresh(wanted)) await build(wanted);
  });
};

/** One hash over everything that can end up in the pages. */
const fingerprint = (): string => {
  const { files } = readTree(['.ts', '.tsx', '.css', '.json', '.svg', '.woff2']);
  const guides = readdirSync(join(root, guideFolder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [path.slice(root.length + 1), readFileSync(path, 'latin1')] as const);
  const sources = [...files, ...guides].filter(([path]) => isSource(path)).sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash('sha256');
  for (const [path, text] of sources) hash.update(`${path}\n${text.length}\n${text}`);
  return hash.digest('hex');
};

const isSource = (path: string): boolean =>
  (/^(apps\/web|docs\/gids|libs|modules|platform)\//.test(path) && !/\.test\.tsx?$/.test(path)) ||
  /^public\/|^(package|package-lock|tsconfig)\.json$|^(vite|react-router)\.config\.ts$/.test(path);

const isFresh = (wanted: string): boolean => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;

/** The stamp goes first and comes back last: a build that was broken off is never taken for finished. */
const build = async (wanted: string): Promise<void> => {
  process.stderr.write("De pagina's worden gebouwd…\n");
  rmSync(stamp, { force: true });
  await run(join(root, 'node_modules/@react-router/dev/bin.cjs'), ['build']);
  mkdirSync(output, { recursive: true });
  writeFileSync(stamp, wanted);
};

const run = async (script: string, args: readonly string[]): Promise<void> => {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const code = await new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail));
  if (code !== 0) throw new Error(`De pagina's konden niet worden gebouwd:\n${said.join('')}`);
};

if (import.meta.main) await buildWebIfStale();
