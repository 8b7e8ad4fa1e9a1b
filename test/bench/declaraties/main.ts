// SPDX-License-Identifier: EUPL-1.2
import { readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { openDatabase } from '#platform/database';
import { setClock } from '#platform/klok';
import type { Logregel, Omgeving } from '#platform/omgeving';
import { openPostgres } from '#platform/postgres';
import { openPlatform } from '#platform/start';
import { makeDataFolder, startProgram } from '../../support/program.ts';
import { signIn, type Visitor } from '../../support/visitor.ts';
import { percentile, printTable, timed } from '../measure.ts';
import { leesAfspraak } from './afspraak.ts';
import { type Maand, schrijfDeclaratie } from './bestand.ts';
import { bsns } from './kinderen.ts';
import { type Inname, meetlat, neemIn } from './meten.ts';
import { legToewijzingen, perKind } from './toewijzingen.ts';

const gemeente = '0513';
const maanden: readonly Maand[] = [
  { begin: '2025-02-01', eind: '2025-02-28' },
  { begin: '2025-03-01', eind: '2025-03-31' },
  { begin: '2025-04-01', eind: '2025-04-30' },
];
const laatsteMaand: Maand = { begin: '2025-05-01', eind: '2025-05-31' };
const dagtekening = '2025-06-02';

/**
 * INKOOPREGIE_METING="30000,300000/3000000/300000": lines per message, how many toewijzingen there are, and the lines of
 * the message that the program itself takes in: large enough to be noticed.
 */
const [omvang = '30000,300000,3000000', toewijzingen = '3000000', inProgramma = '300000'] = (
  process.env['INKOOPREGIE_METING'] ?? ''
)
  .split('/')
  .filter(Boolean);
const groottes = omvang.split(',').map(Number);
const voorHetProgramma = Math.min(Number(inProgramma), Number(toewijzingen));
const drukte = 'drukte.xml';

/**
 * The complete intake of declarations of growing size, with xmllint on the same file as yardstick; and once by the real
 * program, with its memory and the time that a page takes meanwhile.
 */
export async function declaraties(): Promise<void> {
  const { map, remove } = await makeDataFolder();
  try {
    await (await startProgram(map)).stop();
    const postgres = await openPostgres(join(map, 'postgres'));
    try {
      await inDitProces(postgres.url.replace(/[^/]*$/, 'inkoopregie'), map);
    } finally {
      await postgres.stop();
    }
    await inHetProgramma(map);
  } finally {
    await remove();
  }
}

/** The example is there; on its database, with as many toewijzingen as asked for. */
async function inDitProces(databaseUrl: string, map: string): Promise<void> {
  const log = ({ niveau, melding }: Logregel) => niveau === 'fout' && console.error(melding);
  const platform = await openPlatform({ gegevens: map, databaseUrl, productie: false, log });
  try {
    await meet(platform.omgeving, map, databaseUrl);
  } finally {
    await platform.stop();
  }
}

/** What PostgreSQL does by itself within minutes of a load: count, and write down what it still holds. */
async function tel(url: string): Promise<void> {
  const owner = openDatabase(url, () => {}, 1);
  await sql`analyze`.execute(owner);
  await sql`checkpoint`.execute(owner);
  await owner.destroy();
}

async function meet(omgeving: Omgeving, map: string, databaseUrl: string): Promise<void> {
  await setClock(omgeving.database, Temporal.Instant.from('2025-06-02T10:00Z'));
  const afspraak = await leesAfspraak(omgeving, gemeente);
  const kinderen = bsns(Number(toewijzingen) / perKind);
  await legToewijzingen(omgeving, afspraak, kinderen, (aantal) => {
    if (aantal % 500_000 === 0) console.log(`${aantal} toewijzingen klaargelegd`);
  });
  await tel(databaseUrl);
  const rijen: string[][] = [];
  for (const [at, regels] of groottes.entries()) {
    const maand = maanden[at] ?? laatsteMaand;
    const pad = join(map, `JW323-${regels}.xml`);
    await schrijfDeclaratie(pad, { afspraak, kinderen, regels, maand, nummer: `D${at + 1}`, dagtekening });
    rijen.push(rijVan(regels, (await stat(pad)).size, await meetlat(pad), await neemIn(omgeving, gemeente, pad)));
    await rm(pad);
  }
  console.log(`\nInname van declaraties, met ${toewijzingen} toewijzingen`);
  printTable(['regels', 'MB', 'xmllint s', 'inname s', 'w.v. aannemen', '× xmllint', 'regels/s', 'piek MB'], rijen);
  const nummer = `D${groottes.length + 1}`;
  await schrijfDeclaratie(join(map, drukte), {
    afspraak,
    kinderen,
    regels: voorHetProgramma,
    maand: laatsteMaand,
    nummer,
    dagtekening,
  });
}

function rijVan(regels: number, bytes: number, yardstick: number | undefined, gemeten: Inname): string[] {
  const { milliseconds, aannemen, piekMb } = gemeten;
  return [
    String(regels),
    (bytes / 1e6).toFixed(0),
    yardstick === undefined ? 'afwezig' : (yardstick / 1000).toFixed(2),
    (milliseconds / 1000).toFixed(2),
    (aannemen / 1000).toFixed(2),
    yardstick === undefined ? '–' : (milliseconds / yardstick).toFixed(2),
    ((regels / milliseconds) * 1000).toFixed(0),
    piekMb.toFixed(0),
  ];
}

/** What somebody of financien goes back and forth between. */
const paginas = ['/', '/toegang', '/berichten', '/declaraties', '/verantwoording'] as const;
type Pagina = (typeof paginas)[number];

/** The same in the real program: a file in its post folder, and somebody who goes on reading pages. */
async function inHetProgramma(map: string): Promise<void> {
  const program = await startProgram(map);
  try {
    const visitor = await signIn(program.adres, 'peter-kok');
    const rust = await lezen(visitor, program.pid, async (ronde) => ronde >= 10);
    await rename(join(map, drukte), join(map, 'post', 'in', drukte));
    const begin = performance.now();
    const druk = await lezen(visitor, program.pid, async () => isKlaar(visitor));
    const duur = (performance.now() - begin) / 1000;
    console.log(
      `\nHet programma zelf, met een declaratie van ${voorHetProgramma} regels uit de postmap: ${duur.toFixed(0)} s`,
    );
    const kolommen = ['pagina', 'in rust p50 ms', 'p95 ms', 'terwijl p50 ms', 'p95 ms'];
    printTable(
      kolommen,
      paginas.map((pad) => [pad, ...[rust, druk].flatMap(({ tijden }) => p50EnP95(tijden[pad]))]),
    );
    console.log(`Geheugen: ${rust.piekMb.toFixed(0)} MB in rust, ${druk.piekMb.toFixed(0)} MB op zijn hoogst`);
  } finally {
    await program.stop();
  }
}

type Gelezen = { readonly tijden: Readonly<Record<Pagina, readonly number[]>>; readonly piekMb: number };

async function lezen(visitor: Visitor, pid: number, klaar: (ronde: number) => Promise<boolean>): Promise<Gelezen> {
  const tijden: Record<Pagina, number[]> = {
    '/': [],
    '/toegang': [],
    '/berichten': [],
    '/declaraties': [],
    '/verantwoording': [],
  };
  let piekMb = 0;
  for (let ronde = 0; !(await klaar(ronde)); ronde += 1)
    for (const pad of paginas) {
      tijden[pad].push(await timed(() => lees(visitor, pad)));
      piekMb = Math.max(piekMb, await residentMb(pid));
      await sleep(20);
    }
  return { tijden, piekMb };
}

const p50EnP95 = (tijden: readonly number[]): readonly string[] =>
  [50, 95].map((p) => percentile(tijden, p).toFixed(0));

/** @throws Error for what is no page: that would be quick, and say nothing */
async function lees(visitor: Visitor, pad: string): Promise<string> {
  const answer = await visitor.get(pad);
  if (answer.status !== 200) throw new Error(`${pad} gaf ${answer.status}`);
  return answer.text();
}

const isKlaar = async (visitor: Visitor): Promise<boolean> =>
  (await lees(visitor, '/declaraties')).includes(`D${groottes.length + 1}<`);

/** Resident memory of a process, as Linux tells it. */
async function residentMb(pid: number): Promise<number> {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1000;
}
