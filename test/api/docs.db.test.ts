// SPDX-License-Identifier: EUPL-1.2
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeAllEvents } from '#platform/volgorde';
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

/** What a shell makes of one line: words, with quotes and variables. */
const words = (line: string, env: Readonly<Record<string, string>>): readonly string[] =>
  [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) =>
      single ?? (double ?? bare ?? '').replaceAll(/\$(\w+)/g, (_, naam: string) => env[naam] ?? ''),
  );

/** Does what a line with `curl` says: `-u`, `-d`, `-H` and an address. */
function asRequest([, ...rest]: readonly string[]): Request {
  const headers = new Headers();
  let body: string | undefined;
  let address = '';
  for (let at = 0; at < rest.length; at += 1) {
    const [word = '', next = ''] = rest.slice(at, at + 2);
    if (word === '-s') continue;
    if (!word.startsWith('-')) address = word;
    else at += 1;
    if (word === '-u') headers.set('Authorization', `Basic ${Buffer.from(next).toString('base64')}`);
    if (word === '-H') headers.set(...(next.split(': ') as [string, string]));
    if (word === '-d') body = next;
  }
  if (body !== undefined && !headers.has('Content-Type'))
    headers.set('Content-Type', 'application/x-www-form-urlencoded');
  return new Request(address, {
    method: body === undefined ? 'GET' : 'POST',
    headers,
    ...(body !== undefined && { body }),
  });
}

test('wat docs/api.md met curl voordoet, werkt', async () => {
  const deur = openInterface(world.omgeving);
  const beheerder = await deur.iemand('verband', world.verband, 'beheerder', 'inkoper');
  const { json: made } = await beheerder.stuur('/systemen', { naam: 'Voorbeeld', rollen: ['inkoper'] });
  const { json: sleutel } = await beheerder.stuur(`/systemen/${made.systeem}/geheimen`);
  const env: Record<string, string> = {
    API: 'http://localhost/api/v1',
    CLIENT: sleutel.client,
    GEHEIM: sleutel.geheim,
    TOKEN: '',
  };
  const statuses: number[] = [];
  for (const line of block('sh').trim().split('\n')) {
    const answer = await deur.fetch(asRequest(words(line, env)));
    const json = await answer.json();
    env['TOKEN'] ||= json.access_token;
    statuses.push(answer.status);
    await placeAllEvents(world.omgeving);
  }
  expect(statuses).toEqual([200, 200, 201, 200]);
});
