// SPDX-License-Identifier: EUPL-1.2
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { titels } from '../../apps/api/spine/probleem.ts';
import { openWorld, type World } from '../support/world.ts';
import { openInterface } from './klant.ts';

const page = await readFile(new URL('../../docs/api.md', import.meta.url), 'utf8');
const block = (taal: string): string => new RegExp(`\`\`\`${taal}\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.sluit());

test('het voorbeeld van docs/api.md drukt af wat er staat', async () => {
  const deur = openInterface(world.omgeving);
  const map = await mkdtemp(join(tmpdir(), 'api-'));
  const ready = Promise.withResolvers<number>();
  const server = serve({ fetch: deur.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => ready.resolve(port));
  try {
    const poort = await ready.promise;
    await writeFile(join(map, 'voorbeeld.mjs'), block('js'));
    const env = {
      INKOOPREGIE_API: `http://127.0.0.1:${poort}/api/v1`,
      INKOOPREGIE_SESSIE: await deur.sessieVan('verband', world.verband, 'beleidsadviseur'),
    };
    const { stdout } = await promisify(execFile)(process.execPath, [join(map, 'voorbeeld.mjs')], { env });
    expect(stdout).toBe(block('text'));
  } finally {
    server.close();
    await rm(map, { recursive: true });
  }
});

test('docs/api.md legt elke status uit', () => {
  const explained = [...page.matchAll(/^\| ([\d, ]+) \|/gm)].flatMap(([, row = '']) => row.split(', '));
  expect(explained).toEqual(Object.keys(titels));
});
