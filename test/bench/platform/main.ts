// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { openDatabase } from '#platform/database';
import { openPostgres } from '#platform/postgres';
import { makeDataFolder, type Program, startProgram } from '../../support/program.ts';
import { makeVisitor, patterns, signIn, type Visitor, visitPages } from '../../support/visitor.ts';
import { bsns } from '../declaraties/kinderen.ts';
import { percentile, printTable, timed } from '../measure.ts';
import { vul } from './vul.ts';

/** One of each kind that has lists. */
const iedereen = 'ayse-de-wit,college-gouda,sanne-meijer,peter-kok,zorggroep-hollandse-plassen';
/**
 * INKOOPREGIE_METING="1000000/12000000/400/peter-kok,sanne-meijer": toewijzingen, lines of declaraties, aanbieders, and
 * whose pages.
 */
const [toewijzingen = '1000000', regels = '12000000', aanbieders = '400', mensen = iedereen] = (
  process.env['INKOOPREGIE_METING'] ?? ''
)
  .split('/')
  .filter(Boolean);
const grootte = { toewijzingen: Number(toewijzingen), regels: Number(regels), aanbieders: Number(aanbieders) };

/** Of a list, and of a page that is about one thing. */
const rondes = { lijst: 20, ander: 5 };
const gebruikers = 16;
const perGebruiker = 2;
const doel = { een: 50, samen: 150, zoeken: 100, kilobytes: 150, perSeconde: 250 };

/** Every kind of page of the program with a full database: its time for one and for sixteen at once, and its weight. */
export async function platform(): Promise<void> {
  const { map, remove } = await makeDataFolder();
  try {
    await (await startProgram(map)).stop();
    await maakVol(map);
    const program = await startProgram(map);
    try {
      await meet(program);
    } finally {
      await program.stop();
    }
  } finally {
    await remove();
  }
}

async function maakVol(map: string): Promise<void> {
  const postgres = await openPostgres(join(map, 'postgres'));
  try {
    const owner = openDatabase(postgres.url.replace(/[^/]*$/, 'inkoopregie'), () => {}, 2);
    await vul(owner, map, grootte, console.log);
    const [row] = (
      await sql<{ mb: number }>`select pg_database_size(current_database()) / 1000000 as mb`.execute(owner)
    ).rows;
    console.log(`\nGemeten met ${toewijzingen} toewijzingen en ${regels} regels; de database is ${row?.mb} MB`);
    await sql`checkpoint`.execute(owner);
    await owner.destroy();
  } finally {
    await postgres.stop();
  }
}

type Rij = {
  readonly wie: string;
  readonly pad: string;
  readonly een: readonly number[];
  readonly samen: readonly number[];
  readonly kilobytes: number;
};

async function meet({ adres }: Program): Promise<void> {
  const stranger = makeVisitor(adres);
  const stijl = stijlgewichten(adres);
  const leeg = await meetPagina(stranger, 'niemand', '/aanmelden', stijl);
  const toegang = await signIn(adres, 'sanne-meijer');
  await meetMaken(adres, toegang);
  await meetZoeken(toegang);
  const rijen: Rij[] = [];
  for (const wie of mensen.split(',')) {
    const visitor = await signIn(adres, wie);
    const duur = await timed(async () => {
      for (const pad of await paginasVan(visitor)) rijen.push(await meetPagina(visitor, wie, pad, stijl));
    });
    console.log(`${wie}: alle pagina’s gemeten in ${(duur / 1000).toFixed(0)} s`);
  }
  toon(rijen, leeg);
}

/** Every page of the router's own list that this visitor gets: by its links, and what no link leads to. */
async function paginasVan(visitor: Visitor): Promise<readonly string[]> {
  const linked = await visitPages(visitor);
  const reached = new Set(linked.map(({ pad }) => pad.split('?')[0]));
  const others = patterns.map((pattern) => pattern.replace(/^\/+/, '/')).filter((pad) => !pad.includes(':'));
  const found = linked.flatMap(({ pad, status }) => (status === 200 ? [pad] : []));
  for (const pad of others.filter((one) => !reached.has(one))) {
    const answer = await visitor.get(pad);
    if (answer.status === 200 && answer.headers.get('Content-Type')?.startsWith('text/html')) found.push(pad);
    await answer.body?.cancel();
  }
  return found;
}

async function meetPagina(visitor: Visitor, wie: string, pad: string, stijl: Stijlgewicht): Promise<Rij> {
  const lees = async () => {
    const answer = await visitor.get(pad);
    if (answer.status !== 200) throw new Error(`${pad} gaf ${answer.status}`);
    return answer.text();
  };
  const html = await lees();
  const een: number[] = [];
  for (let ronde = 0; ronde < (isLijst(pad) ? rondes.lijst : rondes.ander); ronde += 1) een.push(await timed(lees));
  const samen: number[] = [];
  await Promise.all(
    Array.from({ length: isLijst(pad) ? gebruikers : 0 }, async () => {
      for (let keer = 0; keer < perGebruiker; keer += 1) samen.push(await timed(lees));
    }),
  );
  return { wie, pad, een, samen, kilobytes: gzipSync(html).length / 1000 + (await stijl(html)) };
}

/** About one thing is what has an identifier in its path; anything else lists what there is. */
const isLijst = (pad: string): boolean => !/[\da-f]{8}-[\da-f-]{27}/.test(pad.split('?')[0] ?? '');

type Stijlgewicht = (html: string) => Promise<number>;

/** What a page loads besides itself: its stylesheets, in kB as they come over the line. */
function stijlgewichten(adres: string): Stijlgewicht {
  const bekend = new Map<string, Promise<number>>();
  const gewicht = async (href: string) => gzipSync(await (await fetch(adres + href)).text()).length / 1000;
  return async (html) => {
    const links = html.match(/<link [^>]*rel="stylesheet"[^>]*>/g) ?? [];
    const sheets = links.map((link) => /href="([^"]+)"/.exec(link)?.[1] ?? '');
    if (sheets.length === 0) throw new Error(`een pagina zonder stijl: ${html.slice(0, 500)}`);
    for (const href of sheets) if (!bekend.has(href)) bekend.set(href, gewicht(href));
    return sum(await Promise.all(sheets.map((href) => bekend.get(href) ?? 0)));
  };
}
const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

const p = (values: readonly number[], share: number): string =>
  values.length === 0 ? '–' : percentile(values, share).toFixed(0);
/** Zero when there is nothing to go by. */
const p95 = (values: readonly number[]): number => (values.length === 0 ? 0 : percentile(values, 95));

function toon(rijen: readonly Rij[], leeg: Rij): void {
  const traag = (rij: Rij) => Math.max(p95(rij.een) / doel.een, p95(rij.samen) / doel.samen);
  const regel = ({ pad, wie, een, samen, kilobytes }: Rij) => [
    pad.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, '…'),
    wie,
    p(een, 50),
    p(een, 95),
    p(samen, 50),
    p(samen, 95),
    (percentile(een, 50) / percentile(leeg.een, 50)).toFixed(1),
    kilobytes.toFixed(0),
  ];
  console.log(`\n${rijen.length} pagina’s; eerst de lege pagina als meetlat, dan de traagste`);
  printTable(
    ['pagina', 'wie', 'p50 ms', 'p95', `p50 met ${gebruikers}`, 'p95', '× leeg', 'kB'],
    [leeg, ...rijen.toSorted((a, b) => traag(b) - traag(a)).slice(0, 40)].map(regel),
  );
  const boven = (name: string, over: (rij: Rij) => boolean) =>
    console.log(`${rijen.filter(over).length} van ${rijen.length} ${name}`);
  boven(`boven ${doel.een} ms (p95, één gebruiker)`, ({ een }) => p95(een) > doel.een);
  boven(`boven ${doel.samen} ms (p95, ${gebruikers} tegelijk)`, ({ samen }) => p95(samen) > doel.samen);
  boven(`boven ${doel.kilobytes} kB`, ({ kilobytes }) => kilobytes > doel.kilobytes);
  console.log(`De zwaarste: ${Math.max(...rijen.map(({ kilobytes }) => kilobytes)).toFixed(0)} kB`);
}

/** Cases opened through the interface, each with its event, by sixteen at once. */
async function meetMaken(adres: string, visitor: Visitor): Promise<void> {
  const cookies = visitor.cookies().map(({ name, value }) => `${name}=${value}`);
  const headers = { Cookie: cookies.join('; '), 'Content-Type': 'application/json' };
  const aantal = 2_000;
  const rest = bsns(aantal).values();
  const tijden: number[] = [];
  const duur = await timed(() =>
    Promise.all(
      Array.from({ length: gebruikers }, async () => {
        for (const bsn of rest)
          tijden.push(
            await timed(async () => {
              const body = JSON.stringify({ ...kind, bsn });
              const answer = await fetch(`${adres}/api/v1/casussen`, { method: 'POST', headers, body });
              if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
            }),
          );
      }),
    ),
  );
  console.log(
    `\nCasussen openen met hun gebeurtenis: ${((aantal / duur) * 1000).toFixed(0)} per seconde (streven ${doel.perSeconde}), p95 ${p(tijden, 95)} ms`,
  );
}

const kind = {
  ...{ voornamen: 'Kim', voorletters: 'K', achternaam: 'Voorbeeld', geboortedatum: '2014-02-14', geslacht: '2' },
  ...{ straatnaam: 'Voorbeeldstraat', huisnummer: 1, postcode: '2801AB', plaatsnaam: 'Gouda' },
  ...{ hulpvraag: 'Een voorbeeld van een vraag.', route: 'lokaal', voorbeeld: true },
};

async function meetZoeken(visitor: Visitor): Promise<void> {
  const rijen: string[][] = [];
  for (const zoek of ['500000123', 'Hollandse Plassen', bsns(1)[0] ?? '', 'begeleiding', 'M500000123']) {
    const lees = async () => {
      const answer = await visitor.post('/zoeken', { woorden: zoek });
      if (answer.status !== 200) throw new Error(`zoeken gaf ${answer.status}`);
      await answer.text();
    };
    await lees();
    const tijden: number[] = [];
    for (let ronde = 0; ronde < rondes.lijst; ronde += 1) tijden.push(await timed(lees));
    rijen.push([zoek, p(tijden, 50), p(tijden, 95)]);
  }
  console.log(`\nZoeken (streven p95 ${doel.zoeken} ms)`);
  printTable(['naar', 'p50 ms', 'p95 ms'], rijen);
}
