// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { encode, maakHeader } from '#libs/ijw';
import { type Database, openDatabase } from '#platform/database';
import { openPostgres } from '#platform/postgres';
import { client, jw323, prestatie } from '../../libs/ijw/test/bouwers.ts';
import { makeDataFolder, type Starting, spawnProgram, spawnProgramWithin } from '../support/program.ts';
import { signIn, type Visitor } from '../support/visitor.ts';
import { behindTheWalls } from './database.ts';

const longest = 180_000;
const megabyte = 1024 * 1024;
/** The files in which PostgreSQL keeps what it is about to do. */
const walFile = 16 * megabyte;

let folder: Awaited<ReturnType<typeof makeDataFolder>>;
let program: Starting;
let adres: string;
/** Where people signed in, and stay signed in. */
let poort: readonly string[];
let linde: Visitor;
let ayse: Visitor;

beforeAll(async () => {
  folder = await makeDataFolder();
  program = spawnProgram(folder.map);
  adres = await program.ready;
  poort = ['--poort', new URL(adres).port];
  linde = await signIn(adres, 'de-linde');
  ayse = await signIn(adres, 'ayse-de-wit');
}, longest);
afterAll(async () => {
  await program?.stop();
  await folder?.remove();
}, longest);

/** Identifications of the declaraties that the platform said it had received. */
let aangenomen: string[] = [];
beforeEach(() => {
  aangenomen = [];
});

let nummer = 0;
function declaratie() {
  nummer += 1;
  const id = `VOL${nummer}`;
  const kop = { afzender: '99000001', ontvanger: '0513', identificatie: id, dagtekening: '2024-02-01' };
  const bericht = jw323([client(prestatie(nummer))], { DeclaratieNummer: id });
  return { id, body: Uint8Array.from(encode({ ...bericht, Header: maakHeader('jw', '323', kop) })) };
}

async function stuur({ id, body }: ReturnType<typeof declaratie>): Promise<Response> {
  const headers = { 'Content-Type': 'application/xml', 'Idempotency-Key': id };
  const answer = await linde.send('/api/v1/berichten', { method: 'POST', headers, body });
  if (answer.ok) aangenomen.push(id);
  return answer;
}

/** Sends one declaratie after another until one is refused. */
async function stuurTotWeigering() {
  for (let keer = 0; keer < 500; keer += 1) {
    const een = declaratie();
    const answer = await stuur(een);
    if (!answer.ok) return { een, answer };
  }
  throw new Error(`nooit geweigerd\n${program.output()}`);
}

/** The disk has room again, and the program begins again. */
async function metRuimte(): Promise<void> {
  await program.stop();
  program = spawnProgram(folder.map, ...poort);
  await program.ready;
}

/** What is left when all is delivered: every declaratie received once and answered once. */
async function allesEenKeer(): Promise<void> {
  await vi.waitUntil(() => opDeDatabase(isRustig), { timeout: 60_000, interval: 500 });
  await opDeDatabase(async (owner) => {
    const { rows } = await sql<{ id: string; antwoorden: number; declaraties: number }>`
      select b.identificatie as id, (select count(*)::int from berichten.antwoorden a where a.bericht = b.id) as antwoorden,
        (select count(*)::int from declaraties.declaraties d where d.bericht = b.id) as declaraties
      from berichten.berichten b where b.identificatie = any(${aangenomen}) and b.soort = '323'`.execute(owner);
    expect(rows.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
      aangenomen.toSorted((a, b) => a.localeCompare(b)).map((id) => ({ id, antwoorden: 1, declaraties: 1 })),
    );
    const dubbel = await sql`select act, onderwerp from platform.gebeurtenissen where onderwerp_soort = 'bericht'
      group by act, onderwerp having count(*) > 1`.execute(owner);
    expect(dubbel.rows).toEqual([]);
  });
}

async function isRustig(owner: Database): Promise<boolean> {
  const { rows } = await sql<{ aantal: number }>`select (select count(*) from platform.afleveringen where not klaar)
    + (select count(*) from berichten.verzendingen where staat = 'klaar') as aantal`.execute(owner);
  return rows[0]?.aantal === 0;
}

/** As its owner, beside the program that keeps it running. */
async function opDeDatabase<T>(work: (owner: Database) => Promise<T>): Promise<T> {
  const postgres = await openPostgres(path.join(folder.map, 'postgres'));
  const owner = openDatabase(postgres.url.replace(/postgres$/, 'inkoopregie'), () => {}, 1);
  try {
    return await work(owner);
  } finally {
    await owner.destroy();
    await postgres.stop();
  }
}

test('een database die stopt omdat haar schijf vol is, is weg tot er ruimte is, en heeft dan alles nog', {
  timeout: longest,
}, async () => {
  await program.stop();
  program = spawnProgramWithin(await vulHalfLogboek(), folder.map, ...poort);
  await program.ready;
  const { een, answer } = await stuurTotWeigering();
  expect(aangenomen.length).toBeGreaterThan(0);
  expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '10']);
  await vi.waitUntil(async () => (await linde.get('/gereed')).status === 503, { timeout: 30_000, interval: 200 });
  const page = await linde.get('/berichten');
  expect([page.status, await page.text()]).toEqual([503, expect.stringContaining('is even niet bereikbaar')]);
  await metRuimte();
  expect((await stuur(een)).ok).toBe(true);
  await allesEenKeer();
});

/** Brings what PostgreSQL is about to do to over half of a file. @returns how large a file may be: somewhat more */
const vulHalfLogboek = () =>
  behindTheWalls(folder.map, async (owner) => {
    const stand = () => getal(owner, sql`(pg_current_wal_insert_lsn() - '0/0') % ${walFile}::integer`);
    const doel = 0.6 * walFile;
    if ((await stand()) > doel) await sql`select pg_switch_wal()`.execute(owner);
    const nodig = Math.floor(doel - (await stand()));
    await sql`select pg_logical_emit_message(false, 'proef', repeat('x', ${nodig}::integer))`.execute(owner);
    return doel + 4 * megabyte;
  });

test('waar geen ruimte meer is, wordt geweigerd met een uitleg; de rest gaat door, en met ruimte ook dit weer', {
  timeout: longest,
}, async () => {
  await program.stop();
  program = spawnProgramWithin(await vulStukken(), folder.map, ...poort);
  await program.ready;
  const { een, answer } = await stuurTotWeigering();
  expect(aangenomen.length).toBeGreaterThan(0);
  expect([answer.status, answer.headers.get('Retry-After')]).toEqual([507, '60']);
  expect(await answer.json()).toMatchObject({
    title: 'Geen ruimte',
    detail: expect.stringContaining('wat u vroeg, is niet uitgevoerd'),
  });
  const form = new FormData();
  form.set('inhoud', new File([een.body], 'declaratie.xml', { type: 'application/xml' }));
  const page = await linde.send('/berichten', { method: 'POST', body: form });
  expect(page.status).toBe(507);
  expect(await page.text()).toContain('Er kan nu niets worden bewaard');
  // What needs no room there goes on.
  expect((await linde.get('/berichten')).status).toBe(200);
  const derde = JSON.stringify({ met: 'Een derde', waarover: 'Overgang' });
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': 'derde' };
  expect((await ayse.send('/api/v1/derden', { method: 'POST', headers, body: derde })).ok).toBe(true);
  await metRuimte();
  expect((await stuur(een)).ok).toBe(true);
  await allesEenKeer();
});

/** Lets the content of messages take up nearly all that there is. @returns how large a file may be */
const vulStukken = () =>
  behindTheWalls(folder.map, async (owner) => {
    await sql`insert into berichten.stukken (gemeente, bericht, volgnummer, aanbieder, inhoud)
      select '9999', gen_random_uuid(), n, '99999999', decode(repeat('00', 1900), 'hex')
      from generate_series(1, ${Math.ceil((walFile + 2 * megabyte) / 2_000)}::integer) n`.execute(owner);
    return (await getal(owner, sql`pg_relation_size('berichten.stukken')`)) + 0.04 * megabyte;
  });

const getal = async (owner: Database, wat: RawBuilder<unknown>): Promise<number> =>
  (await sql<{ getal: number }>`select (${wat})::bigint as getal`.execute(owner)).rows[0]?.getal ?? 0;
