// SPDX-License-Identifier: EUPL-1.2
import { mkdir, mkdtemp, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { restoreLinks } from './binaries.ts';

it('makes the links of the libraries that installing without scripts leaves out', async () => {
  const root = await mkdtemp(join(tmpdir(), 'inkoopregie-links-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const lib = join(root, 'native', 'lib');
  await mkdir(lib, { recursive: true });
  await writeFile(join(lib, 'libpq.so.5.18'), '');
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
  await writeFile(join(root, 'native', 'pg-symlinks.json'), JSON.stringify(links));

  await restoreLinks(root);
  await restoreLinks(root); // they may be there already

  expect(await readlink(join(lib, 'libpq.so.5'))).toBe('libpq.so.5.18');
});
