// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { encode, maakHeader } from '#libs/ijw';
import { type Database, openDatabase } from '#platform/database';
import { controleerKeten, eigenarenVanLeeslog } from '#platform/persoonsgegevens';
import { openPostgres, type Postgres } from '#platform/postgres';
import { client, jw323, prestatie } from '../../libs/ijw/test/bouwers.ts';
import { bsns } from '../bench/declaraties/kinderen.ts';
import { makeDataFolder, type Starting, spawnProgram } from '../support/program.ts';
import { signIn } from '../support/visitor.ts';
import { makeRandom } from './random.ts';
import { killDatabase } from './watch.ts';

/** INKOOPREGIE_STORM=100 for as many kills; INKOOPREGIE_ZAAD for other moments. */
const keer = Number(process.env['INKOOPREGIE_STORM'] ?? 4);
const zaad = Number(process.env['INKOOPREGIE_ZAAD'] ?? 20_261_123);
const longest = 120_000 + keer * 30_000;
/** How long a program is at work between two kills, at most. */
const rust = 1_500;

let folder: Awaited<ReturnType<typeof makeDataFolder>>;
let postgres: Postgres;
let owner: Database;
let program: Starting;
let adres: string;
/** At which the database stays, however often it begins again. */
let poort: string;

beforeAll(async () => {
  folder = await makeDataFolder();
  postgres = await openPostgres(path.join(folder.map, 'postgres'));
  poort = new URL(postgres.url).port;
  const server = openDatabase(postgres.url, () => {}, 1);
  await sql`create database storm`.execute(server);
  await server.destroy();
  const url = postgres.url.replace(/postgres$/, 'storm');
  vi.stubEnv('DATABASE_URL', url);
  owner = openDatabase(url, () => {}, 1);
  program = spawnProgram(folder.map);
  adres = await program.ready;
}, longest);
afterAll(async () => {
  await program?.stop();
  await owner?.destroy();
  await postgres?.stop();
  await folder?.remove();
  vi.unstubAllEnvs();
}, longest);

type Mens = Awaited<ReturnType<typeof signIn>>;
/** What the interface said it had done, by act: whoever hears that, may count on it. */
const beloofd: Record<string, string[]> = {};
let klaar = false;
let begin = 0;
let opnieuw = 0;

/** Asks until it is done, under one key, however often the program or its database falls away meanwhile. */
async function stuur(wie: Mens, pad: string, sleutel: string, inhoud: object | Uint8Array<ArrayBuffer>) {
  const isXml = inhoud instanceof Uint8Array;
  const Cookie = wie
    .cookies()
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');
  const mediatype = isXml ? 'application/xml' : 'application/json';
  const headers = { Cookie, 'Content-Type': mediatype, 'Idempotency-Key': sleutel };
  const body = isXml ? inhoud : JSON.stringify(inhoud);
  for (;;) {
    const answer = await fetch(`${adres}/api/v1${pad}`, { method: 'POST', headers, body })
      .then(async (found) => ({ status: found.status, json: await found.json() }))
      .catch(() => null);
    if (answer?.status === 201) return answer.json;
    // Away is an answer; that something broke, or cannot be, is none.
    if (answer && answer.status !== 503) throw new Error(`${pad}: ${JSON.stringify(answer)}`);
    opnieuw += 1;
    await sleep(100);
  }
}
function beloof(act: string, id: string): void {
  const ids = beloofd[act] ?? [];
  ids.push(id);
  beloofd[act] = ids;
}

/** The access desk: a case, what is needed, and who gives it; that goes out as a message. */
async function wijsToe(wie: Mens): Promise<void> {
  for (const bsn of bsns(20_000)) {
    if (klaar) return;
    const { casus } = await stuur(wie, '/casussen', `casus-${bsn}`, { ...kind, bsn });
    beloof('toegang/casus-openen', casus);
    const vraag = { product: 'begeleiding-regulier', volume: 120, frequentie: 'per-week', motivering: 'Dit helpt.' };
    const dagen = { van: '2025-03-01', tot: '2025-08-31' };
    const { indicatie } = await stuur(wie, `/casussen/${casus}/indicaties`, `indicatie-${bsn}`, { ...vraag, ...dagen });
    beloof('toegang/indicatie-stellen', casus);
    const keuze = { aanbieder: '99000002', gekozenDoor: 'inwoner', toelichting: 'Dichtbij.' };
    const made = await stuur(wie, `/indicaties/${indicatie}/toewijzingen`, `toewijzing-${bsn}`, keuze);
    beloof('toegang/aanbieder-kiezen', made.toewijzing);
    await wie.get(`/api/v1/casussen/${casus}`).catch(() => {}); // reading is written down
  }
}

/** A declaratie with one line, for Gouda. */
function declaratie(afzender: string, identificatie: string, nummer: number): Uint8Array<ArrayBuffer> {
  const kop = { afzender, ontvanger: '0513', identificatie, dagtekening: '2024-02-01' };
  const bericht = jw323([client(prestatie(nummer))], { DeclaratieNummer: identificatie });
  return Uint8Array.from(encode({ ...bericht, Header: maakHeader('jw', '323', kop) }));
}

/** An aanbieder: one declaratie after another, each to be checked and answered. */
async function declareer(wie: Mens): Promise<void> {
  for (let nummer = 1; !klaar; nummer += 1) {
    await stuur(wie, '/berichten', `bericht-${nummer}`, declaratie('99000001', `STORM${nummer}`, nummer));
    beloof('berichten/bericht-ontvangen', `STORM${nummer}`);
  }
}

/** One that does not take part here, along the folder: its answers go out as files. */
async function legNeer(): Promise<void> {
  for (let nummer = 1; !klaar; nummer += 1) {
    const pad = path.join(folder.map, 'post', 'in', `MAP${nummer}`);
    await writeFile(`${pad}.deel`, declaratie('65656055', `STORMMAP${nummer}`, nummer));
    await rename(`${pad}.deel`, `${pad}.xml`);
    beloof('berichten/bericht-ontvangen', `STORMMAP${nummer}`);
    // or so much would wait in the end that it takes longer than the storm
    while (!klaar && (await readdir(path.dirname(pad))).length > 0) await sleep(100);
  }
}

/** The region: agreements with others. */
async function spreekAf(wie: Mens): Promise<void> {
  for (let nummer = 1; !klaar; nummer += 1) {
    const made = await stuur(wie, '/derden', `derde-${nummer}`, { met: `Derde ${nummer}`, waarover: 'Overgang' });
    beloof('regio/derde-vastleggen', made.derde);
    await sleep(30);
  }
}

const kind = {
  ...{ voornamen: 'Kim', voorletters: 'K', achternaam: 'Storm', geboortedatum: '2014-02-14', geslacht: '2' },
  ...{ straatnaam: 'Stormstraat', huisnummer: 1, postcode: '2801AB', plaatsnaam: 'Gouda' },
  ...{ hulpvraag: 'Een voorbeeld.', route: 'lokaal', voorbeeld: true },
};

const soorten = ['programma', 'database', 'beide'] as const;

/** Kills one of them or both, and starts again what is gone. */
async function dood(wat: (typeof soorten)[number]): Promise<void> {
  process.kill(program.pid, 0); // it may not have ended by itself
  if (wat !== 'database') await program.kill();
  if (wat !== 'programma') {
    await killDatabase(folder.map);
    await postgres.stop();
    postgres = await openPostgres(path.join(folder.map, 'postgres'), { settings: { port: poort } });
  }
  if (wat === 'database') return;
  program = spawnProgram(folder.map, '--poort', new URL(adres).port);
  await program.ready;
}

const tel = async (vraag: ReturnType<typeof sql<{ aantal: number }>>): Promise<number> =>
  (await vraag.execute(owner)).rows[0]?.aantal ?? 0;
const rustig = async () =>
  (await readdir(path.join(folder.map, 'post', 'in'))).length === 0 &&
  (await tel(sql`select (select count(*) from platform.afleveringen where not klaar)
    + (select count(*) from platform.gebeurtenissen where plaats is null)
    + (select count(*) from berichten.verzendingen where staat = 'klaar') as aantal`)) === 0;

test(`${keer} keer op een willekeurig moment omgebracht, terwijl er wordt gewerkt: alles wat is toegezegd, is er één keer`, {
  timeout: longest,
}, async () => {
  const random = makeRandom(zaad);
  begin = await tel(sql`select max(volgnummer)::int as aantal from platform.gebeurtenissen`);
  const werk = Promise.all([
    wijsToe(await signIn(adres, 'sanne-meijer')),
    declareer(await signIn(adres, 'de-linde')),
    spreekAf(await signIn(adres, 'ayse-de-wit')),
    legNeer(),
  ]);
  const kills = { programma: 0, database: 0, beide: 0 };
  try {
    await Promise.race([ombrengen(random, kills), werk]);
  } finally {
    klaar = true;
  }
  await werk;
  await vi.waitUntil(() => rustig().catch(() => false), { timeout: 120_000, interval: 200 });
  const toegezegd = Object.fromEntries(Object.entries(beloofd).map(([act, ids]) => [act, ids.length]));
  console.log(JSON.stringify({ zaad, kills, toegezegd, opnieuw, gevonden: await houdt() }));
});

/** Each kind once, and then as chance has it. */
async function ombrengen(random: () => number, kills: Record<(typeof soorten)[number], number>): Promise<void> {
  for (let nummer = 0; nummer < keer && !klaar; nummer += 1) {
    await sleep(random() * rust);
    const wat = soorten[nummer] ?? soorten[Math.floor(random() * soorten.length)] ?? 'beide';
    kills[wat] += 1;
    await dood(wat);
  }
}

async function houdt() {
  for (const [act, ids] of Object.entries(beloofd)) {
    expect(ids.length, act).toBeGreaterThan(0);
    expect(new Set(ids).size, act).toBe(ids.length);
  }
  // Each promise once as an event, and nothing that was not promised.
  const acts = [
    'toegang/casus-openen',
    'toegang/indicatie-stellen',
    'toegang/aanbieder-kiezen',
    'regio/derde-vastleggen',
  ];
  const gevonden: Record<string, number> = {};
  for (const act of acts) {
    const ids = await gebeurd(act);
    expect(ids, act).toEqual((beloofd[act] ?? []).toSorted());
    gevonden[act] = ids.length;
  }
  const dubbel = await sql`select act, onderwerp_soort, onderwerp, count(*) from platform.gebeurtenissen
    where volgnummer > ${begin} group by 1, 2, 3 having count(*) > 1`.execute(owner);
  expect(dubbel.rows).toEqual([]);
  gevonden['berichten/bericht-ontvangen'] = await declaratiesBeantwoord();
  const berichten = await berichtenVerzonden();
  await opVolgorde();
  return { ...gevonden, ...berichten, dubbel: dubbel.rows.length };
}

/** About what each act was done since the work began. */
const gebeurd = async (act: string): Promise<readonly string[]> =>
  (
    await sql<{ id: string }>`select onderwerp as id from platform.gebeurtenissen
      where act = ${act} and volgnummer > ${begin}`.execute(owner)
  ).rows
    .map(({ id }) => id)
    .toSorted();

/** Every declaratie is there once, and was answered once. @returns how many there are */
async function declaratiesBeantwoord(): Promise<number> {
  const { rows } = await sql<{ identificatie: string; antwoorden: number; declaraties: number }>`
    select b.identificatie, (select count(*)::int from berichten.antwoorden a where a.gemeente = b.gemeente and a.bericht = b.id) as antwoorden,
      (select count(*)::int from declaraties.declaraties d where d.gemeente = b.gemeente and d.bericht = b.id) as declaraties
    from berichten.berichten b where b.identificatie like 'STORM%' and b.soort = '323'`.execute(owner);
  expect(rows.map(({ identificatie }) => identificatie).toSorted()).toEqual(
    beloofd['berichten/bericht-ontvangen']?.toSorted(),
  );
  expect(rows.filter(({ antwoorden, declaraties }) => antwoorden !== 1 || declaraties !== 1)).toEqual([]);
  return rows.length;
}

/** One message for each toewijzing and one answer to each declaratie; what goes elsewhere lies there whole, and once. */
async function berichtenVerzonden() {
  const { rows } = await sql<{ soort: string; naam: string; sha256: string; isWeg: boolean }>`
    select b.soort, upper(b.standaard) || b.soort || '-' || b.id || '.xml' as naam, encode(b.sha256, 'hex') as sha256,
      v.bericht is not null as "isWeg"
    from berichten.berichten b left join berichten.verzendingen v on v.gemeente = b.gemeente and v.bericht = b.id
    where b.soort in ('301', '325') and b.id::text in (select onderwerp from platform.gebeurtenissen
      where volgnummer > ${begin} and onderwerp_soort = 'bericht')`.execute(owner);
  const van = (soort: string) => rows.filter((een) => een.soort === soort).length;
  const aantal = { 301: van('301'), 325: van('325') };
  expect(aantal).toEqual({
    301: beloofd['toegang/aanbieder-kiezen']?.length,
    325: beloofd['berichten/bericht-ontvangen']?.length,
  });
  const weg = rows.filter(({ isWeg }) => isWeg);
  expect(weg.length).toBe(beloofd['berichten/bericht-ontvangen']?.filter((id) => id.startsWith('STORMMAP')).length);
  for (const { naam, sha256 } of weg) {
    const inhoud = await readFile(path.join(folder.map, 'post', 'uit', naam));
    expect(createHash('sha256').update(inhoud).digest('hex'), naam).toBe(sha256);
  }
  const { rows: zonder } = await sql`select id from toegang.toewijzingen t
    where id::text = any(${beloofd['toegang/aanbieder-kiezen'] ?? []})
      and not exists (select from berichten.berichten b where b.gemeente = t.gemeente and b.id = t.bericht)`.execute(
    owner,
  );
  expect(zonder).toEqual([]);
  return { ...aantal, alsBestand: weg.length };
}

/** The feed has no gap and no place twice; the log of personal data is whole. */
async function opVolgorde(): Promise<void> {
  const { rows } = await sql<{ aantal: number; hoogste: number; plaatsen: number }>`select count(*)::int as aantal,
    max(plaats)::int as hoogste, count(distinct plaats)::int as plaatsen from platform.gebeurtenissen`.execute(owner);
  expect(rows[0]).toEqual({ aantal: rows[0]?.hoogste, hoogste: rows[0]?.hoogste, plaatsen: rows[0]?.hoogste });
  await owner.transaction().execute(async (tx) => {
    const eigenaren = await eigenarenVanLeeslog(tx);
    expect(eigenaren.length).toBeGreaterThan(1);
    for (const eigenaar of eigenaren) expect((await controleerKeten(tx, eigenaar)).breuk).toBeNull();
  });
}
