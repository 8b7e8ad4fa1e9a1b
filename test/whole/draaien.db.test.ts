// SPDX-License-Identifier: EUPL-1.2
import { readdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { encode, maakHeader } from '#libs/ijw';
import { type Database, openDatabase } from '#platform/database';
import { openPostgres, type Postgres } from '#platform/postgres';
import { endpoints } from '../../apps/api/endpoints.ts';
import { asRoute } from '../../apps/api/spine/endpoint.ts';
import { client, jw323, prestatie } from '../../libs/ijw/test/bouwers.ts';
import { makeDataFolder, type Program, startProgram } from '../support/program.ts';
import { patterns, signIn } from '../support/visitor.ts';

// Two programs on one database of their own, as a region runs them behind a proxy.
const longest = 120_000;
const meetsleutel = 'een-sleutel-voor-de-metingen';
let folder: Awaited<ReturnType<typeof makeDataFolder>>;
let postgres: Postgres;
let url: string;
let owner: Database;
let een: Program;
let twee: Program;
/** De Linde, signed in at the first program, and the financien of Gouda, signed in there too. */
let linde: string;
let gouda: string;

beforeAll(async () => {
  folder = await makeDataFolder();
  postgres = await openPostgres(path.join(folder.map, 'postgres'));
  const server = openDatabase(postgres.url, () => {}, 1);
  await sql`create database samen`.execute(server);
  await server.destroy();
  url = postgres.url.replace(/postgres$/, 'samen');
  owner = openDatabase(url, () => {}, 1);
  vi.stubEnv('DATABASE_URL', url);
  vi.stubEnv('INKOOPREGIE_METINGEN', meetsleutel);
  een = await startProgram(folder.map, '--voorbeeld', 'plan');
  vi.stubEnv('INKOOPREGIE_ADRES', een.adres);
  twee = await startProgram(folder.map, '--voorbeeld', 'plan');
  linde = cookiesOf(await signIn(een.adres, 'de-linde'));
  gouda = cookiesOf(await signIn(een.adres, 'peter-kok'));
}, longest);
afterAll(async () => {
  await een?.stop();
  await twee?.stop();
  await owner?.destroy();
  await postgres?.stop();
  await folder?.remove();
  vi.unstubAllEnvs();
}, longest);

const cookiesOf = ({ cookies }: Awaited<ReturnType<typeof signIn>>): string =>
  cookies()
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');
const get = (program: Program, pad: string, Cookie = '') =>
  fetch(`${program.adres}${pad}`, { headers: { Cookie }, redirect: 'manual' });

let nummer = 0;
/** A declaratie of De Linde for Gouda, with a number of its own. */
function declaratie(): { readonly id: string; readonly inhoud: Uint8Array<ArrayBuffer> } {
  nummer += 1;
  const id = `SAMEN${nummer}`;
  const adres = { afzender: '99000001', ontvanger: '0513', identificatie: id, dagtekening: '2024-02-01' };
  const bericht = jw323([client(prestatie(nummer))], { DeclaratieNummer: id });
  return { id, inhoud: Uint8Array.from(encode({ ...bericht, Header: maakHeader('jw', '323', adres) })) };
}

const send = ({ adres }: Program, { id, inhoud }: ReturnType<typeof declaratie>): Promise<Response> =>
  fetch(`${adres}/api/v1/berichten`, {
    method: 'POST',
    headers: { Cookie: linde, 'Content-Type': 'application/xml', 'Idempotency-Key': id },
    body: inhoud,
  });
const drop = ({ id, inhoud }: ReturnType<typeof declaratie>) =>
  writeFile(path.join(folder.map, 'post', 'in', `${id}.xml`), inhoud);

/** Asks again until it is so. @throws Error when it takes too long */
async function until(isSo: () => Promise<boolean>, seconds = 40): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  while (!(await isSo().catch(() => false))) {
    if (performance.now() > deadline) throw new Error(`niet binnen ${seconds} s\n${een.output()}\n${twee.output()}`);
    await sleep(100);
  }
}

const count = async (what: ReturnType<typeof sql<{ aantal: number }>>): Promise<number> =>
  (await what.execute(owner)).rows[0]?.aantal ?? 0;
const received = () =>
  count(sql`select count(*)::int as aantal from platform.gebeurtenissen where act = 'berichten/bericht-ontvangen'`);
const isDelivered = async () =>
  (await count(sql`select count(*)::int as aantal from platform.afleveringen where not klaar`)) === 0;
/** What the platform did more than once with one message. */
const doubles = async () =>
  (
    await sql`select act, onderwerp from platform.gebeurtenissen
      where onderwerp_soort = 'bericht' group by act, onderwerp having count(*) > 1`.execute(owner)
  ).rows;
/** Deliveries that failed in between; of two that do the same at once none has to. */
const failures = () => count(sql`select count(*)::int as aantal from platform.afleveringen where pogingen > 0`);

describe('twee programma’s op één database', { timeout: longest }, () => {
  test('wie zich bij het ene aanmeldt, is het ook bij het andere; afmelden geldt bij beide', async () => {
    const other = cookiesOf(await signIn(een.adres, 'wim-de-raad'));
    expect((await get(twee, '/', other)).status).toBe(200);
    await fetch(`${twee.adres}/afmelden`, {
      method: 'POST',
      headers: { Cookie: other, Origin: twee.adres },
      redirect: 'manual',
    });
    expect((await get(een, '/api/v1/taken', other)).status).toBe(401);
  });

  test('hetzelfde bij beide tegelijk gestuurd, en bestanden in de gedeelde postmap, gebeuren één keer', async () => {
    const before = await received();
    const sent = Array.from({ length: 8 }, declaratie);
    const dropped = Array.from({ length: 6 }, declaratie);
    await Promise.all(dropped.map(drop));
    const answers = await Promise.all(sent.flatMap((one) => [send(een, one), send(twee, one)]));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    await until(async () => (await received()) >= before + 14 && (await isDelivered()));
    expect(await received()).toBe(before + 14);
    expect(await doubles()).toEqual([]);
    expect(await failures()).toBe(0);
    expect(await readdir(path.join(folder.map, 'post', 'geweigerd'))).toEqual([]);
    for (const program of [een, twee])
      expect(JSON.stringify(await (await get(program, '/api/v1/berichten', gouda)).json())).toContain(sent[0]?.id);
  });

  test('de klok die bij het ene wordt verzet, geldt bij het andere, en herinneringen komen één keer', async () => {
    await fetch(`${een.adres}/klok`, {
      method: 'POST',
      headers: { Origin: een.adres },
      body: new URLSearchParams({ nu: '2026-03-04T10:00' }),
      redirect: 'manual',
    });
    expect(await (await get(twee, '/', gouda)).text()).toContain('4 maart 2026');
    await sleep(5_000);
    await until(isDelivered);
    const twice = await sql`select act, onderwerp_soort, onderwerp, na from platform.gebeurtenissen
      where naam = 'Inkoopregie' group by 1, 2, 3, 4 having count(*) > 1`.execute(owner);
    expect(twice.rows).toEqual([]);
    expect(await count(sql`select count(*)::int as aantal from beleid.herinneringen`)).toBeGreaterThan(0);
    expect([een, twee].map(({ output }) => output()).join('')).not.toContain('"niveau":"fout"');
  });
});

const metingen = async ({ adres }: Program): Promise<string> =>
  (await fetch(`${adres}/metingen`, { headers: { Authorization: `Bearer ${meetsleutel}` } })).text();

describe('de metingen', { timeout: longest }, () => {
  const own = ['*', '/*', '/', '/gezond', '/gereed', '/metingen', '/klok', '/hoed', '/afmelden', '/assets/*'];
  const known = new Set([
    ...own,
    ...['/aanmelden/start', '/aanmelden/terug', '/favicon.svg', '/api/v1/openapi.json', '/api/v1/*'],
    ...patterns.map((pattern) => pattern.replaceAll(/\/+/g, '/').replace(/(.)\/$/, '$1')),
    ...endpoints.map(({ pad }) => `/api/v1${asRoute(pad)}`),
  ]);

  test('zijn er alleen voor wie de sleutel heeft', async () => {
    expect((await get(een, '/metingen')).status).toBe(401);
    const wrong = { headers: { Authorization: 'Bearer iets-anders' } };
    expect((await fetch(`${een.adres}/metingen`, wrong)).status).toBe(401);
  });

  test('tellen naar route en uitkomst, en noemen niets dat in een adres stond', async () => {
    const [bericht] = (
      await sql<{ id: string }>`select onderwerp as id from platform.gebeurtenissen
        where act = 'berichten/bericht-ontvangen' limit 1`.execute(owner)
    ).rows;
    const secrets = [bericht?.id ?? '', '999900006', 'Lieke'];
    const paden = [`/berichten/${secrets[0]}`, `/api/v1/berichten/${secrets[0]}`, '/berichten?zoek=999900006'];
    for (const pad of [...paden, '/Lieke', '/api/v1/Lieke', '/assets/Lieke.js', '/favicon.svg'])
      await (await get(een, pad, gouda)).arrayBuffer();
    await fetch(`${een.adres}/Lieke`, { method: 'LIEKE' }).catch(() => {});
    const text = await metingen(een);
    for (const secret of secrets) expect(text).not.toContain(secret);
    const routes = new Set([...text.matchAll(/route="([^"]*)"/g)].map(([, route = '']) => route));
    expect([...routes].filter((route) => !known.has(route))).toEqual([]);
    const labels = new Set([...text.matchAll(/[{,](\w+)="/g)].map(([, naam]) => naam));
    expect([...labels].sort()).toEqual(['le', 'methode', 'route', 'soort', 'stand', 'status', 'uitkomst', 'versie']);
    for (const [route, methode, status] of [
      ['/berichten/:id', 'GET', '200'],
      ['/api/v1/berichten/:bericht', 'GET', '200'],
      ['/api/v1/berichten', 'POST', '201'],
      ['/metingen', 'GET', '401'],
      ['/*', 'GET', '404'],
    ])
      expect(text).toContain(`_count{route="${route}",methode="${methode}",status="${status}"} `);
    expect(text).toMatch(/^inkoopregie_database_bereikbaar 1$/m);
    expect(text).toMatch(/^inkoopregie_afleveringen\{stand="wachtend"\} 0$/m);
    expect(text).toMatch(/^inkoopregie_verbindingen\{stand="vrij"\} [1-9]/m);
  });
});

test('een database die weggaat en terugkomt: een rustige pagina, en daarna niets kwijt en niets dubbel', {
  timeout: longest,
}, async () => {
  const before = await received();
  const port = new URL(url).port;
  const early = Array.from({ length: 4 }, declaratie);
  for (const one of early) expect((await send(een, one)).status).toBe(201);
  await postgres.stop();
  for (const program of [een, twee]) {
    const ready = await get(program, '/gereed');
    expect(ready.status).toBe(503);
    expect((await get(program, '/gezond')).status).toBe(200);
    for (const pad of ['/', '/berichten']) {
      const page = await get(program, pad, gouda);
      expect([pad, page.status, page.headers.get('Retry-After')]).toEqual([pad, 503, '10']);
      const html = await page.text();
      expect(html).toContain('Inkoopregie is even niet bereikbaar');
      expect(html).toContain('rel="stylesheet"');
    }
    const api = await get(program, '/api/v1/berichten', gouda);
    expect([api.status, api.headers.get('Retry-After')]).toEqual([503, '10']);
    expect(await api.json()).toMatchObject({ status: 503, title: 'Even niet bereikbaar' });
    expect(await metingen(program)).toMatch(/^inkoopregie_database_bereikbaar 0$/m);
  }
  const late = declaratie();
  const inFolder = declaratie();
  expect((await send(twee, late)).status).toBe(503);
  await drop(inFolder);
  await sleep(3_000);
  postgres = await openPostgres(path.join(folder.map, 'postgres'), { settings: { port } });
  for (const program of [een, twee]) await until(async () => (await get(program, '/gereed')).status === 200);
  expect((await send(een, late)).status).toBe(201);
  for (const one of early) expect((await send(twee, one)).status).toBe(201);
  await until(async () => (await received()) >= before + 6 && (await isDelivered()));
  expect(await received()).toBe(before + 6);
  expect(await doubles()).toEqual([]);
  expect(await failures()).toBe(0);
  expect((await get(een, '/', gouda)).status).toBe(200);
});

test('bij SIGTERM komt er niets nieuws bij, wordt af wat bezig is, en eindigt het programma met 0', {
  timeout: longest,
}, async () => {
  const before = await received();
  const { host, port } = new URL(twee.adres);
  const body = 'nu=2026-03-05T10:00';
  const busy = connect(Number(port), 'localhost');
  const answer: string[] = [];
  busy.setEncoding('utf8').on('data', (text: string) => answer.push(text));
  busy.write(
    `POST /klok HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${twee.adres}\r\nContent-Length: ${body.length}\r\n` +
      `Content-Type: application/x-www-form-urlencoded\r\n\r\n${body.slice(0, 5)}`,
  );
  expect((await send(twee, declaratie())).status).toBe(201);
  const ended = twee.stop();
  await until(() =>
    get(twee, '/gezond').then(
      () => false,
      () => true,
    ),
  );
  expect(answer).toEqual([]);
  busy.write(body.slice(5));
  await until(async () => answer.length > 0);
  expect(answer.join('')).toMatch(/^HTTP\/1.1 303 /);
  expect(await ended).toBe(0);
  expect(twee.output()).toContain('Inkoopregie stopt.');
  await until(async () => (await received()) === before + 1 && (await isDelivered()));
  expect(await doubles()).toEqual([]);
});
