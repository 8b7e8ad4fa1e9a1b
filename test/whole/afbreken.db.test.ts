// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Client323, encode, maakHeader } from '#libs/ijw';
import { newId } from '#libs/kernel';
import { type Database, openDatabase } from '#platform/database';
import { loadSleutels, zoeksleutel } from '#platform/kluis';
import { jw323, prestatie } from '../../libs/ijw/test/bouwers.ts';
import { bsns } from '../bench/declaraties/kinderen.ts';
import { createFromTemplate, dropDatabase } from '../support/postgres.ts';
import { makeRandom } from './random.ts';

const keer = 100;
const regels = 200;
const longest = 900_000;
const main = fileURLToPath(new URL('../../apps/cli/main.ts', import.meta.url));
const zonderTypes = new URL('../../tools/typescript.js', import.meta.url).href;
const [gemeente, aanbieder] = ['0384', '65656055'];
const toegekend = 1;
const kinderen = bsns((keer + 1) * regels);

let map = '';
let url = '';
let database: Database;

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'afbreken-'));
  url = await createFromTemplate(inject('postgresUrl'), inject('template'), `afbreken_${newId().replaceAll('-', '')}`);
  database = openDatabase(url, () => {}, 2);
});
afterAll(async () => {
  await database.destroy();
  await dropDatabase(inject('postgresUrl'), new URL(url).pathname.slice(1));
  await rm(map, { recursive: true });
});

test(`een inname die ${keer} keer op een willekeurig moment wordt afgebroken, gebeurt één keer en wordt één keer beantwoord`, {
  timeout: longest,
}, async () => {
  await legToewijzingen();
  const random = makeRandom(20_261_122);
  let duur = await ongestoord(0);
  let afgebroken = 0;
  for (let nummer = 1; nummer <= keer; nummer += 1) {
    await schrijf(nummer);
    const { begonnen, klaar, dood } = verwerk([nummer]);
    await begonnen;
    const tot = random() * duur;
    if (await Promise.race([klaar.then(() => true), sleep(tot, false)])) duur = tot;
    else afgebroken += 1;
    await dood();
  }
  expect(afgebroken).toBeGreaterThan(keer / 2);
  await verwerk(Array.from({ length: keer + 1 }, (_, at) => at)).klaar;
  const berichten = keer + 1;
  expect(await telling()).toEqual({
    berichten,
    stukken: berichten,
    antwoorden: berichten,
    declaraties: berichten,
    prestaties: berichten * regels,
    toegekend: berichten * toegekend,
    betaaltaken: berichten,
    onbezorgd: 0,
  });
});

/** How long the program is at work on a message when nobody interferes, in milliseconds. */
async function ongestoord(nummer: number): Promise<number> {
  await schrijf(nummer);
  const { begonnen, klaar } = verwerk([nummer]);
  await begonnen;
  const began = performance.now();
  await klaar;
  return performance.now() - began;
}

type Proces = {
  /** It has come to the database: from here on it takes the message in. */
  readonly begonnen: Promise<void>;
  readonly klaar: Promise<void>;
  readonly dood: () => Promise<void>;
};

/** The real program on these messages, in the database of this test. */
function verwerk(nummers: readonly number[]): Proces {
  const bestanden = nummers.map((nummer) => join(map, `${nummer}.xml`));
  const child = spawn(
    process.execPath,
    ['--import', zonderTypes, main, 'bericht', 'verwerk', ...bestanden, '--gegevens', map],
    {
      // the program begins a hundred times: what it compiled the first time is kept
      env: { ...process.env, DATABASE_URL: url, NODE_COMPILE_CACHE: join(map, 'cache') },
      stdio: 'ignore',
    },
  );
  const klaar = once(child, 'exit').then(() => {});
  return {
    begonnen: Promise.race([komtBinnen(), klaar]),
    klaar,
    dood: async () => {
      child.kill('SIGKILL');
      await klaar;
    },
  };
}

async function komtBinnen(): Promise<void> {
  for (;;) {
    const { rows } = await sql`select from pg_stat_activity
      where datname = current_database() and usename = 'inkoopregie_app'`.execute(database);
    if (rows.length > 0) return;
    await sleep(2);
  }
}

/** A declaration of so many children; the first has a toewijzing, of the others none is known. */
async function schrijf(nummer: number): Promise<void> {
  const clienten = kinderen
    .slice(nummer * regels, (nummer + 1) * regels)
    .map((Bsn, at): Client323 => ({ Bsn, Prestaties: [prestatie(nummer * regels + at)] }));
  const bericht = jw323(clienten, { DeclaratieNummer: `D${nummer}` });
  const kop = { afzender: aanbieder, ontvanger: gemeente, identificatie: `B${nummer}`, dagtekening: '2026-05-06' };
  await writeFile(join(map, `${nummer}.xml`), encode({ ...bericht, Header: maakHeader('jw', '323', kop) }));
}

async function legToewijzingen(): Promise<void> {
  const sleutels = await loadSleutels({ map, productie: false, omgeving: {} });
  for (let nummer = 0; nummer <= keer; nummer += 1)
    await sql`insert into toegang.toewijzingen (gemeente, id, nummer, wet, aanbieder, categorie, productcode, volume, eenheid,
        frequentie, van, tot, besloten, client_sleutel)
      values (${gemeente}, ${newId()}, ${10_000 + nummer * regels}, 'jeugdwet', ${aanbieder}, '45', '45A03', 40, '04', '6',
        '2026-01-01', '2026-12-31', '2025-12-01T10:00:00', ${zoeksleutel(sleutels, kinderen[nummer * regels] ?? '')})`.execute(
      database,
    );
}

async function telling(): Promise<unknown> {
  const { rows } = await sql`select (select count(*)::int from berichten.berichten where soort = '323') as berichten,
      (select count(*)::int from berichten.stukken s where exists (select from berichten.berichten b
        where b.id = s.bericht and b.soort = '323')) as stukken,
      (select count(*)::int from berichten.berichten where soort = '325') as antwoorden,
      (select count(*)::int from declaraties.declaraties) as declaraties,
      (select count(*)::int from declaraties.prestaties) as prestaties,
      (select count(*)::int from declaraties.prestaties where toegekend) as toegekend,
      (select count(*)::int from platform.taken where soort = 'declaraties/betaalvoorstel-maken') as betaaltaken,
      (select count(*)::int from platform.afleveringen where not klaar) as onbezorgd`.execute(database);
  return rows[0];
}
