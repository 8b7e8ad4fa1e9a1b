// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '#platform/database';
import { openPostgres } from '#platform/postgres';
import { makeDataFolder, startProgram } from '../../support/program.ts';
import { percentile, printTable, timed } from '../measure.ts';
import { aanbiederVan, gemeenteVan, omvang, productVan, verband, vul, werktIn, zoekwoorden } from './vullen.ts';

const users = 16;
const seconds = Number(process.env['INKOOPREGIE_METING'] ?? 10);
const aim = 50;

/** What people open, each time another one, by the number of the request. */
const paginas = {
  'aanmelden (meetlat)': () => '/aanmelden',
  beginvraag: () => '/zorgkeuzewijzer',
  'zoeken met woorden': (nr: number) =>
    `/zorgkeuzewijzer?gemeente=${gemeente(nr)}&woorden=${woord(nr)}+${woord(nr * 5)}&voor=kind&leeftijd=${nr % 18}`,
  'alles, kortste wachttijd eerst': (nr: number) => `/zorgkeuzewijzer?gemeente=${gemeente(nr)}&sorteer=wachttijd`,
  'één product': (nr: number) =>
    `/zorgkeuzewijzer/hulp/${verband}/${productVan(pick(nr * 3, omvang.producten))}?gemeente=${gemeente(nr)}`,
  'één aanbieder': (nr: number) => {
    const aanbieder = pick(nr, omvang.aanbieders);
    const waar = gemeenteVan(werktIn(aanbieder, pick(nr, omvang.gemeenten)));
    return `/zorgkeuzewijzer/aanbieders/${aanbiederVan(aanbieder)}?gemeente=${waar}`;
  },
  'zoeken via de API': (nr: number) =>
    `/api/v1/zorgkeuzewijzer/hulpproducten?gemeente=${gemeente(nr)}&woorden=${woord(nr)}`,
} as const;

/** Spreads numbers over a range without repeating them in order. */
const pick = (nr: number, range: number): number => (nr * 7_919) % range;
const gemeente = (nr: number): string => gemeenteVan(pick(nr, omvang.gemeenten));
const woord = (nr: number): string => zoekwoorden[pick(nr, zoekwoorden.length)] ?? '';

/** How long somebody looks at a page before asking for the next, in milliseconds. */
const look = 1000;

/**
 * The public pages of a region of every gemeente, over HTTP, asked by sixteen users at once: people who look at each page
 * for a second, and then programs that ask without a pause.
 */
export async function zorgkeuzewijzer(): Promise<void> {
  const { map, remove } = await makeDataFolder();
  try {
    await (await startProgram(map, '--leeg')).stop();
    const rijen = await vulMap(map);
    const { aanbieders, producten, gemeenten } = omvang;
    console.log(
      `\nZorgkeuzewijzer: ${aanbieders} aanbieders × ${producten} producten × ${gemeenten} gemeenten, ${rijen} keuzes; ${users} gebruikers`,
    );
    const program = await startProgram(map, '--leeg');
    try {
      await meet(program.adres);
    } finally {
      await program.stop();
    }
  } finally {
    await remove();
  }
}

async function vulMap(map: string): Promise<number> {
  const postgres = await openPostgres(join(map, 'postgres'));
  try {
    const owner = openDatabase(postgres.url.replace(/[^/]*$/, 'inkoopregie'), () => {}, 1);
    const rijen = await vul(owner);
    await owner.destroy();
    return rijen;
  } finally {
    await postgres.stop();
  }
}

async function meet(adres: string): Promise<void> {
  const rows = [];
  let yardstick = Number.NaN;
  for (const [naam, pad] of Object.entries(paginas)) {
    await bezoek(adres, pad, 1);
    const alone = await bezoek(adres, pad, 2, 1);
    const people = await bezoek(adres, pad, seconds, users, look);
    const times = await bezoek(adres, pad, seconds);
    const p95 = percentile(times, 95);
    if (Number.isNaN(yardstick)) yardstick = p95;
    rows.push([
      naam,
      percentile(alone, 95).toFixed(1),
      percentile(people, 95).toFixed(1),
      percentile(times, 50).toFixed(1),
      p95.toFixed(1),
      (times.length / seconds).toFixed(0),
      (p95 / yardstick).toFixed(2),
    ]);
  }
  const without = `${users} zonder pauze`;
  const heads = ['alleen p95 ms', `${users} mensen p95 ms`, `${without} p50 ms`, 'p95 ms', 'per s', '× meetlat'];
  printTable(['pagina', ...heads], rows);
  console.log(`Streven: p95 ten hoogste ${aim} ms bij ${users} gebruikers.`);
}

/** Users who each open one page after the other, for so long. @returns milliseconds of each */
async function bezoek(
  adres: string,
  pad: (nr: number) => string,
  duration: number,
  people = users,
  pause = 0,
): Promise<readonly number[]> {
  const until = performance.now() + duration * 1000;
  const times: number[] = [];
  let nr = 0;
  const user = async (_: unknown, at: number) => {
    await sleep((pause * at) / people);
    while (performance.now() < until) {
      nr += 1;
      const url = `${adres}${pad(nr)}`;
      times.push(await timed(() => open(url)));
      if (pause > 0) await sleep(pause);
    }
  };
  await Promise.all(Array.from({ length: people }, user));
  return times;
}

/** Every page must be found: what is not there costs less to say. */
async function open(url: string): Promise<void> {
  const answer = await fetch(url);
  const body = await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  if (body.byteLength < 100) throw new Error(`${url}: leeg`);
}
