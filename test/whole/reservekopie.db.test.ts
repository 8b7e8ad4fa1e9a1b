// SPDX-License-Identifier: EUPL-1.2
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { newId } from '#libs/kernel';
import { openDatabase } from '#platform/database';
import { migrationFolders } from '#platform/huis';
import { savePerson } from '#platform/identiteit';
import { migrate, migrationNames } from '#platform/migrate';
import { databaseUrl, dropDatabase } from '../support/postgres.ts';
import { openWorld, type World } from '../support/world.ts';
import { readTable, tableNames } from './database.ts';

const main = fileURLToPath(new URL('../../apps/cli/main.ts', import.meta.url));
const rol = `eigenaar_${newId().replaceAll('-', '')}`;
const longest = 120_000;
const made: string[] = [];
let map = '';
let bron = '';
let world: World;

async function asAdmin(statement: string, database = inject('postgresUrl')): Promise<void> {
  const client = new Client({ connectionString: database });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** A database of somebody who is no superuser, as a region's own server gives it out. */
async function emptyDatabase(): Promise<string> {
  const naam = `kopie_${newId().replaceAll('-', '')}`;
  made.push(naam);
  await asAdmin(`create database ${naam} owner ${rol} template template0`);
  const url = new URL(databaseUrl(inject('postgresUrl'), naam));
  url.username = rol;
  return url.href;
}

/** The program with one command. @returns its exit code and all that it said */
const run = (url: string, ...args: readonly string[]): Promise<{ code: number; zegt: string }> =>
  new Promise((resolve) => {
    const env = { ...process.env, DATABASE_URL: url };
    execFile(process.execPath, [main, ...args, '--gegevens', map], { env }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, zegt: out + err }),
    );
  });

/** All that a database holds, each table in an order of its own, with its walls and bonds; bookkeeping of migrations aside. */
async function content(url: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const admin = databaseUrl(inject('postgresUrl'), new URL(url).pathname.slice(1));
  const database = openDatabase(admin, () => {}, 1);
  try {
    const walls = await sql<{ tekst: string }>`
      select conrelid::regclass || ' ' || pg_get_constraintdef(oid) as tekst from pg_constraint where contype = 'f'
      union all select oid::regclass || ' forced' from pg_class where relforcerowsecurity order by 1`.execute(database);
    const names = (await tableNames(database)).filter((naam) => !naam.includes('kysely'));
    const tables = await Promise.all(names.map(async (naam) => [naam, [...(await readTable(database, naam))].sort()]));
    return Object.fromEntries([['walls', walls.rows.map(({ tekst }) => tekst)], ...tables]);
  } finally {
    await database.destroy();
  }
}

const invite = (naam: string) =>
  savePerson(world.omgeving, {
    issuer: 'https://provider',
    subject: naam,
    naam,
    voorbeeld: false,
    hoeden: [world.iemand('verband', world.verband, 'inkoper').hoed],
  });
const bestand = (naam: string) => join(map, `${naam}.kopie`);

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'kopie-'));
  const password = decodeURIComponent(new URL(inject('postgresUrl')).password);
  await asAdmin(`create role ${escapeIdentifier(rol)} login createrole password ${escapeLiteral(password)}`);
  await asAdmin(`grant inkoopregie_app to ${escapeIdentifier(rol)} with admin option`);
  bron = await emptyDatabase();
  world = await openWorld({ ownerUrl: bron });
  await invite('Ans met «tekens», \\ en \t en\neen tweede regel');
}, 120_000);
afterAll(async () => {
  await world?.sluit();
  for (const naam of made) await dropDatabase(inject('postgresUrl'), naam);
  await asAdmin(`drop owned by ${rol}; drop role ${rol}`);
  await rm(map, { recursive: true });
});

test('een kopie van een eigen database, teruggezet waar niets was, is tot op elke rij gelijk', {
  timeout: longest,
}, async () => {
  const gemaakt = await run(bron, 'reservekopie', bestand('heel'));
  expect(gemaakt).toMatchObject({
    code: 0,
    zegt: expect.stringMatching(/is gemaakt: \d+ tabellen met samen [\d.]+ rijen/),
  });
  expect((await readFile(bestand('heel'))).includes('Ans met')).toBe(false);
  const proef = await run(bron, 'herstel', bestand('heel'), '--proef');
  expect(proef).toMatchObject({ code: 0, zegt: expect.stringContaining('is heel') });

  const doel = await emptyDatabase();
  const hersteld = await run(doel, 'herstel', bestand('heel'));
  expect(hersteld).toMatchObject({ code: 0, zegt: expect.stringContaining('gelijk aan toen zij werd gemaakt') });
  expect(await content(doel)).toEqual(await content(bron));

  expect(await run(doel, 'herstel', bestand('heel'))).toMatchObject({
    code: 1,
    zegt: expect.stringContaining('Hier staan al gegevens'),
  });
  expect(await run(bron, 'reservekopie', bestand('heel'))).toMatchObject({
    code: 2,
    zegt: expect.stringContaining('dit is er al'),
  });
  expect((await readdir(map)).filter((naam) => naam.includes('.deel'))).toEqual([]);
  await goesOn(doel);
});

/** What was put back is not only there: one works on with it, and numbers go on where they were. */
async function goesOn(url: string): Promise<void> {
  const verder = await openWorld({ ownerUrl: url });
  const inkoper = verder.iemand('verband', verder.verband, 'inkoper');
  const nummers = () =>
    verder.sql(inkoper, async (tx) => {
      const found = await sql<{
        nummer: number;
      }>`select volgnummer as nummer from platform.gebeurtenissen order by 1`.execute(tx);
      return found.rows.map(({ nummer }) => nummer);
    });
  const before = await nummers();
  await verder.alsof(inkoper, (context) =>
    context.gebeurd({ act: 'beleid/doel-aanvullen', onderwerp: { soort: 'doel', id: 'x' } }),
  );
  const after = await nummers();
  expect(after).toHaveLength(before.length + 1);
  expect(after.at(-1)).toBeGreaterThan(before.at(-1) ?? 0);
  expect(verder.errors).toEqual([]);
  await verder.omgeving.database.destroy();
}

test('tabellen van een ander in dezelfde database gaan niet mee, en dat staat erbij', {
  timeout: longest,
}, async () => {
  const url = await emptyDatabase();
  const eigen = await openWorld({ ownerUrl: url });
  const ander = new Client({ connectionString: url });
  await ander.connect();
  await ander.query('create schema rapportage; create table rapportage.kubus (id serial primary key)');
  await ander.query('insert into rapportage.kubus default values');
  await ander.end();
  const gemaakt = await run(url, 'reservekopie', bestand('met-ander'));
  expect(gemaakt).toMatchObject({ code: 0, zegt: expect.stringContaining('Niet meegenomen: rapportage.kubus.') });
  const doel = await emptyDatabase();
  expect(await run(doel, 'herstel', bestand('met-ander'))).toMatchObject({
    code: 0,
    zegt: expect.stringContaining('gelijk aan toen zij werd gemaakt'),
  });
  await eigen.sluit();
});

test('terwijl anderen doorwerken, bevat zij één moment', { timeout: longest }, async () => {
  let isBusy = true;
  let people = 0;
  const work = (async () => {
    while (isBusy) await invite(`collega ${people++}`);
  })();
  const gemaakt = await run(bron, 'reservekopie', bestand('druk'));
  isBusy = false;
  await work;
  expect(gemaakt.code).toBe(0);
  expect(people).toBeGreaterThan(3);
  const doel = await emptyDatabase();
  expect(await run(doel, 'herstel', bestand('druk'))).toMatchObject({ code: 0 });
  const { 'platform.personen': personen = [], 'platform.rollen': rollen = [] } = await content(doel);
  expect(personen.length).toBeGreaterThan(0);
  expect(rollen).toHaveLength(personen.length);
});

describe('wat niet goed is, wordt niet teruggezet', { timeout: longest }, () => {
  const refused = async (naam: string, bytes: Uint8Array, zegt: string) => {
    await writeFile(bestand(naam), bytes);
    const doel = await emptyDatabase();
    expect(await run(doel, 'herstel', bestand(naam))).toMatchObject({ code: 1, zegt: expect.stringContaining(zegt) });
    const { 'platform.personen': personen, 'regio.verbanden': verbanden } = await content(doel);
    expect([personen ?? [], verbanden ?? []]).toEqual([[], []]);
  };

  test('gewijzigd, afgekapt, of van iets anders', async () => {
    const heel = await readFile(bestand('heel'));
    const gewijzigd = Buffer.from(heel);
    const last = gewijzigd.length - 10;
    gewijzigd[last] = (gewijzigd[last] ?? 0) ^ 1;
    await refused('gewijzigd', gewijzigd, 'gewijzigd of beschadigd');
    await refused('afgekapt', heel.subarray(0, -100), 'het eind ontbreekt');
    await refused('iets-anders', Buffer.from('PGDMP'), 'geen reservekopie van Inkoopregie');
    expect(await run(bron, 'herstel', bestand('bestaat-niet'), '--proef')).toMatchObject({ code: 2 });
  });

  test('van een nieuwere versie', async () => {
    const bookkeeping = openDatabase(bron, () => {}, 1);
    const morgen = '99-morgen/0001-nieuw';
    await sql`insert into public.kysely_migration (name, timestamp) values (${morgen}, 'nu')`.execute(bookkeeping);
    expect((await run(bron, 'reservekopie', bestand('nieuwer'))).code).toBe(0);
    await sql`delete from public.kysely_migration where name = ${morgen}`.execute(bookkeeping);
    await bookkeeping.destroy();
    expect(await run(bron, 'herstel', bestand('nieuwer'), '--proef')).toMatchObject({ code: 1 });
    await refused('nieuwer', await readFile(bestand('nieuwer')), `een nieuwere versie van Inkoopregie (${morgen})`);
  });
});

test('van een eerdere versie: zij komt terug zoals zij was, en de volgende start brengt haar verder', {
  timeout: longest,
}, async () => {
  const folders = migrationFolders();
  const names = await migrationNames(folders);
  const last =
    names
      .filter((naam) => naam.includes('-verantwoording/'))
      .sort()
      .at(-1) ?? '';
  const eerder = await emptyDatabase();
  const owner = openDatabase(eerder, () => {}, 2);
  await migrate(
    owner,
    eerder,
    folders,
    names.filter((naam) => naam !== last),
  );
  expect((await run(eerder, 'reservekopie', bestand('eerder'))).code).toBe(0);
  await owner.destroy();
  const doel = await emptyDatabase();
  expect(await run(doel, 'herstel', bestand('eerder'))).toMatchObject({ code: 0 });
  expect(await content(doel)).toEqual(await content(eerder));
  await goesOn(doel);
});

describe('de eigenaar van de database, die geen superuser is,', () => {
  const folders = migrationFolders();

  test('wordt door geen beperking van een tabel tegengehouden: zij gelden de toepassing', async () => {
    const owner = openDatabase(bron, () => {}, 1);
    const bound = await sql<{ naam: string }>`
      select polrelid::regclass || ' ' || polname as naam from pg_policy where not polpermissive and 0 = any (polroles)
      union all select c.oid::regclass::text from pg_class c where c.relkind = 'r' and c.relrowsecurity
        and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'beheer')`.execute(owner);
    await owner.destroy();
    expect(bound.rows).toEqual([]);
  });

  test('verandert met een nieuwe versie ook wat er al staat', async () => {
    const names = await migrationNames(folders);
    const last = names.find((naam) => naam.endsWith('tarieven/0013-uitkomsten')) ?? '';
    const url = await emptyDatabase();
    const owner = openDatabase(url, () => {}, 2);
    await migrate(
      owner,
      url,
      folders,
      names.filter((naam) => naam !== last),
    );
    const gedeeld = JSON.stringify({ aantal: 3, functies: [] });
    const verband = world.verband;
    await asAdmin(
      `set session_replication_role = replica; insert into tarieven.uitvraaguitkomsten
        values ('${verband}', '${newId()}', 'x', '${gedeeld}')`,
      databaseUrl(inject('postgresUrl'), new URL(url).pathname.slice(1)),
    );
    await migrate(owner, url, folders);
    await owner.destroy();
    expect((await content(url))['tarieven.uitvraaguitkomsten']).toEqual([]);
  });
});
