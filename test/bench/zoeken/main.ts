// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { openDatabase } from '#platform/database';
import { openPostgres } from '#platform/postgres';
import { makeDataFolder, startProgram } from '../../support/program.ts';
import { signIn, type Visitor } from '../../support/visitor.ts';
import { percentile, printTable, timed } from '../measure.ts';
import { eersteNummer, omvang, referentieVan, vul } from './vullen.ts';

const times = 60;
const aim = 100;
const even = (nr: number): number => ((nr * 7_919) % (omvang.toewijzingen / 2)) * 2;

/** Who looks for what, each time something else where that can be. */
const vragen: readonly (readonly [wie: string, wat: string, woorden: (nr: number) => string])[] = [
  ['sanne-meijer', 'toewijzing op nummer', (nr) => String(eersteNummer + even(nr))],
  ['sanne-meijer', 'burgerservicenummer', () => '999900018'],
  ['sanne-meijer', 'een woord', () => 'begeleiding'],
  ['peter-kok', 'regel op referentie', (nr) => referentieVan(even(nr))],
  ['peter-kok', 'nummer van een ander', (nr) => String(eersteNummer + even(nr) + 1)],
  ['zorggroep-hollandse-plassen', 'burgerservicenummer', () => '999900018'],
  ['ayse-de-wit', 'een woord dat vaak voorkomt', () => 'begeleiding'],
  ['ayse-de-wit', 'twee woorden', () => 'tarief pleegzorg'],
  ['ayse-de-wit', 'aanbieder op naam', (nr) => `vervoer crisis ${(nr * 7_919) % omvang.aanbieders}`],
  ['ayse-de-wit', 'niets te vinden', () => 'onvindbaarwoord'],
];

/** Searching over HTTP, one user, beside a million allocations and a million lines. */
export async function zoeken(): Promise<void> {
  const { map, remove } = await makeDataFolder();
  try {
    await (await startProgram(map)).stop();
    await vulMap(map);
    const program = await startProgram(map);
    try {
      await meet(program.adres);
    } finally {
      await program.stop();
    }
  } finally {
    await remove();
  }
}

async function vulMap(map: string): Promise<void> {
  const postgres = await openPostgres(join(map, 'postgres'));
  try {
    const owner = openDatabase(postgres.url.replace(/[^/]*$/, 'inkoopregie'), () => {}, 1);
    await vul(owner);
    await owner.destroy();
  } finally {
    await postgres.stop();
  }
}

export async function meet(adres: string): Promise<void> {
  const visitors = new Map<string, Visitor>();
  const rows = [];
  for (const [wie, wat, woorden] of vragen) {
    const visitor = visitors.get(wie) ?? (await signIn(adres, wie));
    visitors.set(wie, visitor);
    const took = { meetlat: [] as number[], pagina: [] as number[], api: [] as number[] };
    for (let nr = 0; nr < times + 5; nr += 1) {
      const meetlat = await timed(() => read(visitor.get('/zoeken')));
      const pagina = await timed(() => read(visitor.post('/zoeken', { woorden: woorden(nr) })));
      const body = JSON.stringify({ woorden: woorden(nr) });
      const headers = { 'Content-Type': 'application/json' };
      const api = await timed(() =>
        read(visitor.send('/api/v1/vindplaatsen/_zoeken', { method: 'POST', body, headers })),
      );
      if (nr < 5) continue;
      took.meetlat.push(meetlat);
      took.pagina.push(pagina);
      took.api.push(api);
    }
    const shown = (all: readonly number[]) => [percentile(all, 50).toFixed(1), percentile(all, 95).toFixed(1)];
    rows.push([`${wie}: ${wat}`, ...shown(took.meetlat), ...shown(took.pagina), ...shown(took.api)]);
  }
  const { toewijzingen, regels, aanbieders, besluiten, documenten } = omvang;
  console.log(
    `\nZoeken: ${toewijzingen} toewijzingen, ${regels} declaratieregels, ${aanbieders} aanbieders met een overeenkomst, ${besluiten} besluiten, ${documenten} documenten; één gebruiker`,
  );
  const heads = ['leeg (meetlat) p50 ms', 'p95', 'pagina p50', 'p95', 'API p50', 'p95'];
  printTable(['vraag', ...heads], rows);
  console.log(`Streven: p95 ten hoogste ${aim} ms.`);
}

/** Found or not, an answer comes; anything else is no measurement. */
async function read(asked: Promise<Response>): Promise<void> {
  const answer = await asked;
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
}
