// SPDX-License-Identifier: EUPL-1.2
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from '#platform/database';
import { setClock } from '#platform/klok';
import type { Logregel, Omgeving } from '#platform/omgeving';
import { openPostgres } from '#platform/postgres';
import { openPlatform } from '#platform/start';
import { laadVoorbeeld } from '../../../apps/cli/voorbeeld/laden.ts';
import { readVerhaal } from '../../../apps/cli/voorbeeld/verhaal.ts';
import { vertel } from '../../../apps/cli/voorbeeld/vertellen.ts';
import { makeDataFolder } from '../../support/program.ts';
import { printTable } from '../measure.ts';
import { leesAfspraak } from './afspraak.ts';
import { type Maand, schrijfDeclaratie } from './bestand.ts';
import { bsns } from './kinderen.ts';
import { meetlat, neemIn } from './meten.ts';
import { legToewijzingen, perKind } from './toewijzingen.ts';

const regio = 'regios/midden-holland';
const gemeente = '0513';
const maanden: readonly Maand[] = [
  { begin: '2025-02-01', eind: '2025-02-28' },
  { begin: '2025-03-01', eind: '2025-03-31' },
  { begin: '2025-04-01', eind: '2025-04-30' },
];
const dagtekening = '2025-05-02';

/** INKOOPREGIE_METING="30000,300000/3000000": lines per message, and how many toewijzingen there are. */
const [groottes = '30000,300000,3000000', toewijzingen = '3000000'] = (process.env['INKOOPREGIE_METING'] ?? '')
  .split('/')
  .filter(Boolean);

/** The complete intake of declarations of growing size, with xmllint on the same file as yardstick. */
export async function declaraties(): Promise<void> {
  const { map, remove } = await makeDataFolder();
  const postgres = await openPostgres(join(map, 'postgres'));
  try {
    const eigenaar = openDatabase(postgres.url, () => {}, 1);
    await sql`create database meting`.execute(eigenaar);
    await eigenaar.destroy();
    await metPlatform(postgres.url.replace(/[^/]*$/, 'meting'), map);
  } finally {
    await postgres.stop();
    await remove();
  }
}

async function metPlatform(databaseUrl: string, map: string): Promise<void> {
  const log = ({ niveau, melding }: Logregel) => niveau === 'fout' && console.error(melding);
  const platform = await openPlatform({ gegevens: map, databaseUrl, productie: false, log });
  try {
    await meet(platform.omgeving, map, databaseUrl);
  } finally {
    await platform.stop();
  }
}

/** What PostgreSQL does by itself within a minute of a load: count. */
async function tel(url: string): Promise<void> {
  const owner = openDatabase(url, () => {}, 1);
  await sql`analyze`.execute(owner);
  await owner.destroy();
}

async function meet(omgeving: Omgeving, map: string, databaseUrl: string): Promise<void> {
  const { verband, mensen } = await laadVoorbeeld(omgeving, regio, 'meting');
  await vertel({ omgeving, verhaal: await readVerhaal(regio), verband, mensen, zeg: () => {} });
  await setClock(omgeving.database, Temporal.Instant.from('2025-05-02T10:00Z'));
  const afspraak = await leesAfspraak(omgeving, gemeente);
  const kinderen = bsns(Number(toewijzingen) / perKind);
  await legToewijzingen(omgeving, afspraak, kinderen, (aantal) => {
    if (aantal % 500_000 === 0) console.log(`${aantal} toewijzingen klaargelegd`);
  });
  await tel(databaseUrl);
  const rijen: string[][] = [];
  for (const [at, grootte] of groottes.split(',').entries()) {
    const pad = join(map, `JW323-${grootte}.xml`);
    const maand = maanden[at] ?? { begin: '2025-04-01', eind: '2025-04-30' };
    const nummer = `D${at + 1}`;
    await schrijfDeclaratie(pad, { afspraak, kinderen, regels: Number(grootte), maand, nummer, dagtekening });
    const yardstick = await meetlat(pad);
    const { milliseconds, aannemen, piekMb } = await neemIn(omgeving, gemeente, pad);
    rijen.push([
      grootte,
      ((await stat(pad)).size / 1e6).toFixed(0),
      yardstick === undefined ? 'afwezig' : (yardstick / 1000).toFixed(2),
      (milliseconds / 1000).toFixed(2),
      (aannemen / 1000).toFixed(2),
      yardstick === undefined ? '–' : (milliseconds / yardstick).toFixed(2),
      ((Number(grootte) / milliseconds) * 1000).toFixed(0),
      piekMb.toFixed(0),
    ]);
    await rm(pad);
  }
  console.log(`\nInname van declaraties, met ${toewijzingen} toewijzingen`);
  printTable(['regels', 'MB', 'xmllint s', 'inname s', 'w.v. aannemen', '× xmllint', 'regels/s', 'piek MB'], rijen);
}
