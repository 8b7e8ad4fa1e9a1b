// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sql } from 'kysely';
import type { ServerBuild } from 'react-router';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { newId } from '#libs/kernel';
import { workbookBytes } from '#libs/werkblad';
import { type Database, openDatabase, rows } from '#platform/database';
import { underHat } from '#platform/hoed';
import { bewaarPlan } from '#platform/pakket';
import { describe as describeApi } from '../../apps/api/document.ts';
import { endpoints } from '../../apps/api/endpoints.ts';
import { asRoute } from '../../apps/api/spine/endpoint.ts';
import { buildWebIfStale } from '../../tools/build.ts';
import { readTree, root } from '../../tools/support/tree.ts';
import { openInterface as openKlanten } from '../api/klant.ts';
import type { Schema } from '../api/onzin.ts';
import { beleef } from '../api/wandeling.ts';
import { createFromTemplate } from '../support/postgres.ts';
import { patterns } from '../support/visitor.ts';
import { openWorld, type World } from '../support/world.ts';
import { type Bezoeker, buitenstaanders, iedereen } from './isolatie/bezoekers.ts';
import { openInterface, openPaginas, readAnswer } from './isolatie/deuren.ts';
import { maakElders } from './isolatie/elders.ts';
import { type Bezit, leesBezit, sleutelVan, woordenIn } from './isolatie/merken.ts';
import { type Lek, zonderRij } from './isolatie/poging.ts';
import { type Proef, stuurAlles, type Uitslag, vraagAlles, type Weg } from './isolatie/proef.ts';
import { plaatsen } from './isolatie/wegen.ts';

// Two whole regions in one database, one the double of the other: whatever somebody here gets to see of there, is a leak.
const longest = 400_000;
const map = (naam: string) => fileURLToPath(new URL(`../../regios/${naam}`, import.meta.url));

const { paths } = describeApi(endpoints);
/** The guides, which name people of the example in every house alike. */
const isGids = ({ pad }: Weg): boolean => pad === '/hulp' || pad.startsWith('/hulp/');
const paginas: readonly Weg[] = patterns
  .map((pad) => ({ pad: pad.replace(/^\/+/, '/'), methode: 'GET' }))
  .filter((weg) => !isGids(weg));
const operaties: readonly Weg[] = endpoints.map(({ pad, methode, rollen }) => {
  const [invoer] = Object.entries(paths[pad]?.[methode]?.requestBody?.content ?? {});
  return {
    pad: `/api/v1${asRoute(pad)}`,
    methode: methode.toUpperCase(),
    rollen,
    ...(invoer && { invoer: { mediatype: invoer[0], schema: invoer[1].schema as Schema } }),
  };
});
const vragen = operaties.filter(({ methode }) => methode === 'GET');
const handelingen = operaties.filter(({ methode }) => methode !== 'GET');

/** What everyone may read of every region: who there is, its plan, what it adopted, and what is there for inhabitants. */
const voorIedereen: readonly string[] = [
  'inkoop.procedure_documenten',
  'inkoop.procedures',
  'regio.aanbieders',
  'regio.deelnames',
  'regio.grondslagen',
  'regio.leden',
  'regio.mandaten',
  'regio.pakketten',
  'regio.samenwerkingen',
  'regio.verbanden',
  'tarieven.basisgronden',
  'tarieven.indexcijfers',
  'tarieven.kostprijzen',
  'tarieven.lijstbedragen',
  'tarieven.motiveringen',
  'tarieven.tarieflijsten',
  'tarieven.tarieven',
  'tarieven.volgingen',
  'toegang.aanbiederprofielen',
  'toegang.keuzeaanbod',
  'toegang.toegangspunten',
  'toegang.voorliggend_aanbod',
  'toegang.wijzerproducten',
  'toegang.wijzers',
];
/** What besides is read by who is signed in. */
const daarbij = {
  // An aanbieder can take part in every region.
  aanbieder: [
    'beleid.beantwoordingen',
    'beleid.bepalingen',
    'beleid.bijeenkomsten',
    'beleid.contracten',
    'beleid.dialoogdocumenten',
    'beleid.dialoogmomenten',
    'beleid.dialoogstukken',
    'beleid.dialoogstukversies',
    'beleid.doelen',
    'beleid.effectketens',
    'beleid.gepubliceerde_reacties',
    'beleid.indicatoren',
    'beleid.kernbedingen',
    'beleid.planonderdelen',
    'beleid.randvoorwaarden',
    'beleid.segmenten',
    'producten.overgangen',
    'producten.producten',
    'producten.productversies',
    'producten.vormen',
    'tarieven.functiemixen',
    'tarieven.gepresenteerde_tarieven',
    'tarieven.processen',
  ],
  gemeente: [],
  // How large an aanbieder is, whoever buys may know.
  verband: ['regio.aanbiederomvang'],
};

/** Of whom every role tries every door: one of each kind, or with INKOOPREGIE_AFSCHERMING=alles everyone. */
const volledig =
  process.env['INKOOPREGIE_AFSCHERMING'] === 'alles'
    ? ['midden-holland', '0513', '1892', '99000001', '99000002', 'elderland', '0518', '99100002']
    : ['midden-holland', '0513', '99000002'];

let world: World;
let owner: Database;
let bezit: Bezit;
let bezoekers: readonly Bezoeker[];
let hier: readonly Bezoeker[];
let pagina: Proef;
let operatie: Proef;

beforeAll(async () => {
  const naam = `isolatie_${newId().replaceAll('-', '')}`;
  const ownerUrl = await createFromTemplate(inject('postgresUrl'), inject('template'), naam);
  world = await openWorld({ ownerUrl });
  bezoekers = await beleefTweemaal(world);
  hier = bezoekers.filter(({ eigenaar }) => !/^(elderland|0518|99100002)$/.test(eigenaar.code));
  owner = openDatabase(ownerUrl, () => {}, 4);
  bezit = await lees();
  await buildWebIfStale();
  const build: ServerBuild = await import(pathToFileURL(`${root}/build/web/server/index.js`).href);
  // Without the drawing of it: what a page shows is made of what is read here, and this can be asked for too.
  const als = (adres: string) => adres.replace(/(\?|$)/, '.data$1');
  pagina = { deur: openPaginas(world.omgeving, build), bezit, als };
  operatie = { deur: openInterface(world.omgeving), bezit };
}, longest);
afterAll(async () => {
  await owner?.destroy();
  await world?.sluit();
});

async function beleefTweemaal({ omgeving }: World): Promise<readonly Bezoeker[]> {
  const klanten = openKlanten(omgeving);
  const { people } = await beleef(world, klanten, map('midden-holland'));
  await using pakket = await maakElders(map('midden-holland'));
  const elders = await beleef(world, klanten, pakket.map, 'elders');
  await bewaarPlan(omgeving, map('ijsselland'));
  const plaatsenHier = [
    { soort: 'verband', code: 'midden-holland' },
    { soort: 'gemeente', code: '0513' },
    { soort: 'gemeente', code: '1892' },
    { soort: 'aanbieder', code: '99000001' },
    { soort: 'aanbieder', code: '99000002' },
  ] as const;
  const plaatsenDaar = [
    { soort: 'verband', code: 'elderland' },
    { soort: 'gemeente', code: '0518' },
    { soort: 'aanbieder', code: '99100002' },
  ] as const;
  return [
    ...(await buitenstaanders(omgeving)),
    ...(await iedereen(omgeving, klanten, people, plaatsenHier, volledig)),
    ...(await iedereen(omgeving, klanten, elders.people, plaatsenDaar, [
      'inkoper',
      'toegang',
      'financien',
      'aanbieder',
    ])),
  ];
}

function lees(): Promise<Bezit> {
  const eigenaren = new Map(bezoekers.map(({ eigenaar }) => [sleutelVan(eigenaar), eigenaar]));
  return leesBezit(owner, world.omgeving.database, [...eigenaren.values()], programmawoorden);
}

/** What stands in the program itself, or in the plan that the region made public, says nothing about anyone. */
const programmawoorden: ReadonlySet<string> = new Set(
  [...readTree(['.ts', '.tsx', '.yaml']).files].flatMap(([pad, tekst]) =>
    /^(apps|libs|modules|platform|regios\/[\w-]+\/[\w-]+\.yaml)/.test(pad) ? woordenIn(tekst) : [],
  ),
);

const opWeg = (lekken: readonly Lek[]): readonly string[] =>
  lekken.map(({ wie, adres, wat }) => `${adres}: ${wie}: ${wat}`).toSorted();

let geprobeerd = 0;
const gevonden = (uitslag: Uitslag): readonly string[] => {
  geprobeerd += uitslag.geprobeerd;
  return opWeg(uitslag.lekken);
};

test('elke plaats in een adres waar iets verschilt, heeft een rij die zegt wat daar kan staan', () => {
  expect(zonderRij([...paginas, ...operaties].map(({ pad }) => pad))).toEqual([]);
});

/** What the story may leave nothing of, so that only what does not exist is asked for. */
const leeg = [
  'leveranciers.winstcijfers.id',
  'platform.filters.id',
  'platform.mails.id',
  'platform.vervangingen.id',
  'producten.productvoorstellen.id',
  'regio.zetels.id',
  'tarieven.rekenbases.id',
  'toegang.clientstops.id',
];
test('van alles is er iets, behalve wat het verhaal niet heeft', () => {
  const bronnen = new Set(Object.values(plaatsen).flatMap((bron) => (typeof bron === 'string' ? [bron] : [])));
  const kolommen = new Set([...bronnen].map((bron) => bron.split(' ')[0] ?? ''));
  const zonder = [...kolommen].filter((kolom) => bezit.inKolom(kolom).length === 0);
  expect(zonder.filter((kolom) => !leeg.includes(kolom))).toEqual([]);
});

test('PostgreSQL zelf laat van een andere regio niets zien dan wat voor iedereen of voor elke aanbieder is', () => {
  const codes = /^(elderland|0518|0599|0344|0363|0014|9910000\d)$/;
  const kolommen = ['verband', 'gemeente', 'aanbieder', 'eigenaar', 'lezer'];
  const vanElders = bezit.rijen.filter(({ waarden }) => kolommen.some((kolom) => codes.test(String(waarden[kolom]))));
  const ziet = (soort: string) => {
    const plekken = new Set(
      hier.flatMap(({ eigenaar }) => (eigenaar.soort === soort ? [...bezit.zicht(eigenaar)] : [])),
    );
    return new Set(vanElders.flatMap(({ plek, tabel }) => (plekken.has(plek) ? [tabel] : [])));
  };
  const iedereen = ziet('bezoeker');
  const extra = (soort: string) => [...ziet(soort).difference(iedereen)].toSorted();
  expect([...iedereen].toSorted()).toEqual(voorIedereen);
  expect({ verband: extra('verband'), gemeente: extra('gemeente'), aanbieder: extra('aanbieder') }).toEqual(daarbij);
  expect(new Set(vanElders.map(({ tabel }) => tabel)).size).toBeGreaterThan(100);
});

describe('niets van een ander', { timeout: longest }, () => {
  test('staat op een pagina', async () => {
    const mensen = bezoekers.filter(({ token }) => token === null);
    expect(gevonden(await vraagAlles(pagina, paginas, mensen))).toEqual([]);
  });
  test('geeft de interface', async () => {
    expect(gevonden(await vraagAlles(operatie, vragen, bezoekers))).toEqual([]);
  });
  test('komt terug op een handeling, of is daarna anders', async () => {
    const before = vanElders(await lees());
    expect(gevonden(await stuurAlles(operatie, handelingen, hier))).toEqual([]);
    expect(vanElders(await lees())).toEqual(before);
  });
  test('komt terug op een formulier', async () => {
    const mensen = hier.filter(({ token }) => token === null);
    const formulieren = paginas.filter(({ pad }) => pad.includes(':')).map((weg) => ({ ...weg, methode: 'POST' }));
    expect(gevonden(await stuurAlles(pagina, formulieren, mensen))).toEqual([]);
  });
});

/** What the others alone see, row by row. */
function vanElders({ rijen, zicht }: Bezit): readonly string[] {
  const seen = (wie: readonly Bezoeker[]) => new Set(wie.flatMap(({ eigenaar }) => [...zicht(eigenaar)]));
  const alone = seen(bezoekers.filter((wie) => !hier.includes(wie))).difference(seen(hier));
  return rijen.flatMap(({ plek, tabel, tekst }) => (alone.has(plek) ? [`${tabel} ${tekst}`] : [])).toSorted();
}

describe('deze proef vindt', () => {
  const wie = () => bezoekers.filter(({ naam }) => naam === 'toegang van 0513');
  const daar = () => bezit.inKolom('toegang.casussen.id', { soort: 'gemeente', code: '0518' });
  /** Through a door of a case that lets somebody in who should stay out, in one way. */
  const door = async (antwoord: (id: string) => Response | Promise<Response>) => {
    const deur = async (_: Bezoeker, { adres }: { readonly adres: string }) => readAnswer(await antwoord(adres));
    const { lekken } = await vraagAlles({ deur, bezit }, [{ pad: '/api/v1/casussen/:casus', methode: 'GET' }], wie());
    return lekken.map(({ wat }) => wat.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, '…'));
  };
  const nergens = () => new Response('Dit is er niet.', { status: 404 });
  const alsAnder = (pad: string) =>
    underHat(world.omgeving.database, { soort: 'gemeente', code: '0518' }, null, (tx) =>
      rows<{ id: string }>(tx, sql`select id from toegang.casussen where id::text = ${pad.split('/').at(-1)}`),
    );

  test('niets waar niets te vinden is', async () => {
    expect(await door(nergens)).toEqual([]);
  });
  test('wat een weg onder de hoed van een ander leest', async () => {
    const lek = async (pad: string) => ((await alsAnder(pad)).length > 0 ? new Response(daar().join()) : nergens());
    expect(await door(lek)).toContainEqual(expect.stringMatching(/^anders dan wat er niet is: 200 en 404$/));
    expect(await door(() => new Response(`ook ${daar().at(-1)}`))).toContainEqual(
      expect.stringMatching(/^van een ander: …/),
    );
  });
  test('wat alleen in een kop of in een werkblad staat', async () => {
    expect(await door(() => new Response('', { headers: { Link: `</${daar().at(-1)}>` } }))).not.toEqual([]);
    const blad = await workbookBytes([{ name: 'Blad', columns: [{ head: 'Casus' }], rows: [[daar().at(-1) ?? '']] }]);
    expect(await door(() => new Response(Uint8Array.from(blad)))).toContainEqual(
      expect.stringMatching(/^van een ander: …/),
    );
  });
  test('dat iets van een ander een andere fout geeft dan wat er niet is', async () => {
    const lek = async (pad: string) =>
      (await alsAnder(pad)).length > 0 ? new Response('', { status: 403 }) : nergens();
    expect(await door(lek)).toEqual(['anders dan wat er niet is: 403 en 404']);
  });
});

test('zegt hoeveel is geprobeerd', () => {
  console.log(`Afscherming: ${geprobeerd} keer een weg, een rol en een eigenaar geprobeerd.`);
  expect(geprobeerd).toBeGreaterThan(15_000);
});
