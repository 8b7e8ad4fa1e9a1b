// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blok } from './readme.ts';

const pakket = fileURLToPath(new URL('..', import.meta.url));
const run = (node: string, opdracht: readonly string[], cwd = pakket): string =>
  execFileSync(node, opdracht, { cwd, encoding: 'utf8' });
const tsc = join(createRequire(import.meta.url).resolve('typescript/package.json'), '../bin/tsc');

/** Every Node on the path, once per version: the package promises to run in 20 and later. */
const nodes = new Map(
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((map) => join(map, 'node'))
    .filter(existsSync)
    .map((node) => [run(node, ['--version']).trim(), node] as const),
);

describe('the package as it is published', () => {
  const map = mkdtempSync(join(tmpdir(), 'ijw-'));
  afterAll(() => rmSync(map, { recursive: true }));

  beforeAll(() => {
    const geplaatst = join(map, 'node_modules/@inkoopregie/ijw');
    mkdirSync(geplaatst, { recursive: true });
    copyFileSync(join(pakket, 'package.json'), join(geplaatst, 'package.json'));
    run(process.execPath, [tsc, '--outDir', join(geplaatst, 'dist')]);
    writeFileSync(join(map, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(map, 'voorbeeld.ts'), blok('ts'));
    // against the types of the package, where its sources are not
    const opties = ['--strict', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022,dom'];
    run(process.execPath, [tsc, ...opties, 'voorbeeld.ts'], map);
  }, 60_000);

  it.each([...nodes])('runs the example of the README in Node %s', (_, node) => {
    expect(run(node, [join(map, 'voorbeeld.js')])).toBe(blok('text'));
  });
});
