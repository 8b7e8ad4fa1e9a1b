// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const hook = fileURLToPath(new URL('./typescript.js', import.meta.url));
const folder = new URL(`../node_modules/.cache/typescript-${process.version}/`, import.meta.url);
const source = `const wie: string = '${crypto.randomUUID()}';\nconsole.log(wie);\n`;
const kept = new URL(`${createHash('sha256').update(source).digest('hex')}.js`, folder);
const map = mkdtempSync(path.join(tmpdir(), 'inkoopregie-proef-'));

afterAll(() => {
  rmSync(map, { recursive: true });
  rmSync(kept, { force: true });
});

test('a file is stripped of its types once; after that what was kept of it is run', () => {
  const file = path.join(map, 'wie.mts');
  writeFileSync(file, source);
  const run = () =>
    execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', hook, file], {
      encoding: 'utf8',
    }).trim();
  const first = run();
  expect(source).toContain(first);
  expect(readFileSync(kept, 'utf8')).toBe(source.replace(': string', '        '));
  writeFileSync(kept, "console.log('bewaard');");
  expect(run()).toBe('bewaard');
  writeFileSync(file, `${source}// gewijzigd`);
  expect(run()).toBe(first);
  rmSync(new URL(`${createHash('sha256').update(`${source}// gewijzigd`).digest('hex')}.js`, folder));
});
