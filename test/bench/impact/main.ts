// SPDX-License-Identifier: EUPL-1.2
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { impactinvoer, impactscenarioInzien, impactscenarioMaken, impactUitproberen } from '#modules/leveranciers';
import { runAct } from '#platform/act';
import { makeContext } from '#platform/context';
import { type Database, openDatabase, rows } from '#platform/database';
import { underHat, type Wie } from '#platform/hoed';
import type { Logregel, Omgeving } from '#platform/omgeving';
import { openPostgres } from '#platform/postgres';
import { ask } from '#platform/query';
import { openPlatform } from '#platform/start';
import { makeDataFolder, startProgram } from '../../support/program.ts';
import { percentile, printTable, timed } from '../measure.ts';
import { type Duckdb, openDuckdb } from './duckdb.ts';
import { legRegels } from './regels.ts';
import { jaar, legRegio, type Omvang } from './regio.ts';

/** INKOOPREGIE_METING="12000000/400": declared lines, and providers. */
const [regels = '12000000', aanbieders = '400'] = (process.env['INKOOPREGIE_METING'] ?? '').split('/').filter(Boolean);
const omvang: Omvang = { regels: Number(regels), aanbieders: Number(aanbieders), producten: 60 };
const rondes = 5;
const normproduct = 'meting-1';
const normPerMaand = 400;

/** A year of production of a region, and what another tariff for every product does to it; DuckDB on the same lines beside it. */
export async function impact(): Promise<void> {
  const { map, remove } = await makeDataFolder();
  try {
    await (await startProgram(map)).stop();
    const postgres = await openPostgres(join(map, 'postgres'));
    const url = postgres.url.replace(/[^/]*$/, 'inkoopregie');
    try {
      await meetMet(url, map);
    } finally {
      await postgres.stop();
    }
  } finally {
    await remove();
  }
}

async function meetMet(url: string, map: string): Promise<void> {
  const owner = openDatabase(url, () => {}, 2);
  try {
    await legRegio(owner, omvang);
    let aantal = 0;
    const duur = await timed(async () => {
      aantal = await legRegels(owner, omvang);
    });
    await sql`vacuum analyze`.execute(owner);
    console.log(`${aantal} regels klaargelegd in ${(duur / 1000).toFixed(0)} s`);
    const log = ({ niveau, melding }: Logregel) => niveau === 'fout' && console.error(melding);
    const platform = await openPlatform({ gegevens: map, databaseUrl: url, productie: false, log });
    try {
      await meet(owner, platform.omgeving, aantal);
    } finally {
      await platform.stop();
    }
  } finally {
    await owner.destroy();
  }
}

type Tariefrij = { readonly product: string; readonly cao: string; readonly micro: boolean; readonly bedrag: number };

async function meet(owner: Database, omgeving: Omgeving, aantal: number): Promise<void> {
  const [verband] = await rows<{ code: string }>(
    owner as never,
    sql`select distinct verband as code from meting.producten`,
  );
  const wie: Wie = {
    persoon: null,
    naam: 'Meting',
    hoed: { soort: 'verband', code: verband?.code ?? '', naam: 'Meting', rollen: ['inkoper'] },
  };
  const tarieven = await rows<Tariefrij>(
    owner as never,
    sql`select product, cao, micro, bedrag + 3 as bedrag from tarieven.tarieven where product like 'meting-%' and staat = 'vastgesteld'`,
  );
  const maanden = { van: `${jaar}-01`, tot: `${jaar}-12` };
  const anders = { ...maanden, tarieven: tarieven.map((rij) => ({ ...rij, micro: rij.micro ? 'ja' : 'nee' })) };
  const norm = { ...maanden, normen: [{ product: normproduct, soort: 'per-maand', hoogstens: normPerMaand }] };
  const duckdb = await openDuckdb();
  if (duckdb) await vulDuckdb(owner, duckdb, tarieven);
  const uitSommen = await herhaal(() => probeer(omgeving, wie, anders));
  const metNorm = await herhaal(() => probeer(omgeving, wie, norm));
  const duckSommen = duckdb && (await herhaal(() => duckTarief(duckdb)));
  const duckNorm = duckdb && (await herhaal(() => duckNormen(duckdb)));
  if (duckSommen && duckNorm) {
    gelijk('tarief', uitSommen.uitkomst, duckSommen.uitkomst);
    gelijk('norm', metNorm.uitkomst, duckNorm.uitkomst);
  }
  const bewaard = await bewaar(omgeving, wie, anders);
  console.log(`\nImpact op ${aantal} regels, ${tarieven.length} gewijzigde tarieven, ${omvang.aanbieders} aanbieders`);
  printTable(
    ['wat', 'eerste ms', 'p50 ms', 'DuckDB p50 ms', '× DuckDB'],
    [
      rijVan('ander tarief voor elk product, alle groepen', uitSommen, duckSommen),
      rijVan('norm per toewijzing per maand, één product', metNorm, duckNorm),
      ['scenario bewaren', bewaard.maken.toFixed(0), '', '', ''],
      ['bewaard scenario tonen', bewaard.tonen.toFixed(0), '', '', ''],
    ],
  );
}

type Totaal = { readonly was: number; readonly wordt: number };
type Gemeten = { readonly eerste: number; readonly p50: number; readonly uitkomst: Totaal };

async function herhaal(work: () => Promise<Totaal>): Promise<Gemeten> {
  const tijden: number[] = [];
  let uitkomst: Totaal = { was: 0, wordt: 0 };
  for (let ronde = 0; ronde < rondes; ronde += 1)
    tijden.push(
      await timed(async () => {
        uitkomst = await work();
      }),
    );
  return { eerste: tijden[0] ?? 0, p50: percentile(tijden, 50), uitkomst };
}

const rijVan = (wat: string, { eerste, p50 }: Gemeten, duckdb: Gemeten | undefined): string[] => [
  wat,
  eerste.toFixed(0),
  p50.toFixed(0),
  duckdb ? duckdb.p50.toFixed(0) : 'afwezig',
  duckdb ? (p50 / duckdb.p50).toFixed(2) : '–',
];

async function probeer(omgeving: Omgeving, wie: Wie, invoer: object): Promise<Totaal> {
  const aanvraag = impactinvoer.parse({ naam: 'Meting', ...invoer });
  const uitkomst = await underHat(omgeving.database, wie.hoed, wie.persoon, async (tx) =>
    impactUitproberen(await makeContext(omgeving, tx, wie), aanvraag),
  );
  if (uitkomst.status !== 'decided') throw new Error(JSON.stringify(uitkomst));
  return uitkomst.value;
}

async function bewaar(omgeving: Omgeving, wie: Wie, invoer: object) {
  let scenario = '';
  const maken = await timed(async () => {
    const uitkomst = await runAct(omgeving, wie, impactscenarioMaken, { naam: 'Meting', ...invoer });
    if (uitkomst.status !== 'decided') throw new Error(JSON.stringify(uitkomst));
    scenario = uitkomst.value.scenario;
  });
  const tonen = await timed(() => ask(omgeving, wie, impactscenarioInzien, { id: scenario }));
  return { maken, tonen };
}

/** The same twelve million lines, and the same new tariffs. */
async function vulDuckdb(owner: Database, duckdb: Duckdb, tarieven: readonly Tariefrij[]): Promise<void> {
  const [map] = await rows<{ setting: string }>(
    owner as never,
    sql`select setting from pg_settings where name = 'data_directory'`,
  );
  const bestand = join(map?.setting ?? '', 'meting.csv');
  await sql
    .raw(`copy (select p.gemeente, p.aanbieder, g.contract, g.product, o.cao, o.micro, g.begin, p.toewijzingnummer as toewijzing,
      p.volume, g.tarief, p.bedrag, p.toegekend
    from declaraties.prestaties p
    join declaraties.grondslagen g on g.gemeente = p.gemeente and g.declaratie = p.declaratie and g.nummer = p.grondslag
    join contracten.overeenkomsten o on o.verband = g.verband and o.id = g.overeenkomst
    where p.referentie like 'M%') to '${bestand}' (format csv, header)`)
    .execute(owner);
  await duckdb.run(
    `create table regels as select * from read_csv('${bestand}', types = {'gemeente': 'varchar', 'aanbieder': 'varchar'})`,
  );
  await rm(bestand);
  await duckdb.run('create table nieuw (product varchar, cao varchar, micro boolean, bedrag bigint)');
  const waarden = tarieven.map(({ product, cao, micro, bedrag }) => `('${product}', '${cao}', ${micro}, ${bedrag})`);
  await duckdb.run(`insert into nieuw values ${waarden.join()}`);
}

const groepen = 'grouping sets ((), (gemeente), (contract), (product), (aanbieder))';

async function duckTarief(duckdb: Duckdb): Promise<Totaal> {
  const gelezen = await duckdb.runAndReadAll(`
    select gemeente, contract, r.product, aanbieder, sum(r.bedrag)::bigint as was, sum(r.volume * n.bedrag)::bigint as wordt
    from regels r join nieuw n using (product, cao, micro)
    where toegekend and begin between '${jaar}-01-01' and '${jaar}-12-31' group by ${groepen.replace('(product)', '(r.product)')}`);
  return totaalIn(gelezen.getRowObjectsJson());
}

async function duckNormen(duckdb: Duckdb): Promise<Totaal> {
  const gelezen = await duckdb.runAndReadAll(`
    with boven as (
      select aanbieder, gemeente, product, toewijzing, date_trunc('month', begin) as maand, tarief,
        greatest(sum(volume) - ${normPerMaand}, 0) as over
      from regels where toegekend and product = '${normproduct}' and begin between '${jaar}-01-01' and '${jaar}-12-31' group by all
    ), af as (select gemeente, aanbieder, product, sum(over * tarief) as bedrag from boven group by all),
    som as (select gemeente, contract, product, aanbieder, sum(bedrag) as was from regels
      where toegekend and begin between '${jaar}-01-01' and '${jaar}-12-31' group by all)
    select gemeente, contract, product, aanbieder, sum(was)::bigint as was, sum(was - coalesce(af.bedrag, 0))::bigint as wordt
    from som left join af using (gemeente, aanbieder, product) group by ${groepen}`);
  return totaalIn(gelezen.getRowObjectsJson());
}

function totaalIn(rijen: readonly Readonly<Record<string, unknown>>[]): Totaal {
  const rij = rijen.find((een) => ['gemeente', 'contract', 'product', 'aanbieder'].every((naam) => een[naam] === null));
  return { was: Number(rij?.['was']), wordt: Number(rij?.['wordt']) };
}

/** @throws Error: two that do not say the same are not worth comparing */
function gelijk(wat: string, een: Totaal, ander: Totaal): void {
  if (een.was !== ander.was || een.wordt !== ander.wordt)
    throw new Error(`${wat}: ${een.was} → ${een.wordt}, en DuckDB ${ander.was} → ${ander.wordt}`);
}
