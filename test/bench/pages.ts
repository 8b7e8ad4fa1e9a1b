// SPDX-License-Identifier: EUPL-1.2
import { makeDataFolder, startProgram } from '../support/program.ts';
import { crawl, makeVisitor, signIn, type Visitor } from '../support/visitor.ts';
import { percentile, printTable, timed } from './measure.ts';

const persons = [
  'noor-van-dijk',
  'ayse-de-wit',
  'els-verhoeven',
  'karim-el-amrani',
  'college-gouda',
  'sanne-meijer',
  'peter-kok',
  'wim-de-raad',
  'zorggroep-hollandse-plassen',
];
const rounds = 20;
const warmUps = 3;

/**
 * From the start of the program on an empty folder to the first page; then the time of every kind of page that each
 * person can reach, with an almost empty page (signing in) and the health endpoint as yardsticks.
 */
export async function pages(): Promise<void> {
  const { map, remove } = await makeDataFolder();
  const program = await startProgram(map);
  try {
    const first = await timed(() => makeVisitor(program.adres).get('/aanmelden'));
    console.log(
      `\nEerste pagina op een lege map, met het hele voorbeeld: ${seconds(program.startMilliseconds + first)} s`,
    );
    const stranger = makeVisitor(program.adres);
    const empty = await measure(stranger, '/aanmelden');
    const health = await measure(stranger, '/gezond');
    const found: Row[] = [];
    for (const person of persons) {
      const visitor = await signIn(program.adres, person);
      for (const pad of await crawl(visitor)) found.push({ person, pad, times: await measure(visitor, pad) });
    }
    report(found, { empty, health });
  } finally {
    await program.stop();
    await remove();
  }
  await again();
}

/** A second start on a folder that is already filled. */
async function again(): Promise<void> {
  const { map, remove } = await makeDataFolder();
  try {
    await (await startProgram(map)).stop();
    const program = await startProgram(map);
    console.log(`Tweede start op dezelfde map: ${seconds(program.startMilliseconds)} s`);
    await program.stop();
  } finally {
    await remove();
  }
}

type Row = { readonly person: string; readonly pad: string; readonly times: readonly number[] };

async function measure(visitor: Visitor, pad: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds + warmUps; round += 1) {
    const time = await timed(async () => (await visitor.get(pad)).text());
    if (round >= warmUps) times.push(time);
  }
  return times;
}

function report(
  found: readonly Row[],
  { empty, health }: { empty: readonly number[]; health: readonly number[] },
): void {
  const yardstick = percentile(empty, 95);
  const slowest = [...found].sort((a, b) => percentile(b.times, 95) - percentile(a.times, 95));
  console.log(
    `Pagina’s: ${found.length}; meetlat aanmeldpagina p95 ${yardstick.toFixed(1)} ms, gezondheid ${percentile(health, 95).toFixed(1)} ms`,
  );
  printTable(
    ['pagina', 'persoon', 'p50 ms', 'p95 ms', '× aanmeldpagina'],
    slowest
      .slice(0, 12)
      .map(({ pad, person, times }) => [
        pad,
        person,
        percentile(times, 50).toFixed(1),
        percentile(times, 95).toFixed(1),
        (percentile(times, 95) / yardstick).toFixed(1),
      ]),
  );
  const over = found.filter(({ times }) => percentile(times, 95) > 50);
  console.log(
    over.length === 0
      ? 'Elke pagina blijft op p95 binnen 50 ms.'
      : `${over.length} pagina’s zijn op p95 trager dan 50 ms.`,
  );
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);
