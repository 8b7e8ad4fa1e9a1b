// SPDX-License-Identifier: EUPL-1.2
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from 'react-router';
import { setClock } from '#platform/klok';
import { writeLog } from '#platform/logboek';
import type { Omgeving } from '#platform/omgeving';
import { bewaarPlan } from '#platform/pakket';
import { openPlatform } from '#platform/start';
import { buildWebIfStale } from '../../tools/build.ts';
import { createApi } from '../api/index.ts';
import { type Antwoorder, createDemoProvider, createWebApp, listen, readSessie } from '../web/index.ts';
import { startWorker } from '../worker/index.ts';
import type { Opties } from './opties.ts';
import { foutenText, regioNamen } from './regio.ts';
import { laadVoorbeeld } from './voorbeeld/laden.ts';
import { readVerhaal } from './voorbeeld/verhaal.ts';
import { vertel } from './voorbeeld/vertellen.ts';
import { root } from './wortel.ts';

/** Opens the platform and keeps it open until it is told to stop. The port answers before all is ready. */
export async function start(opties: Opties): Promise<number> {
  const web = await listen(opties.poort);
  try {
    await buildWebIfStale();
    await withPlatform(opties, async (omgeving) => {
      web.open(await createAntwoorder(omgeving, opties, web.poort));
      console.log(`Inkoopregie staat klaar op http://localhost:${web.poort}`);
      await untilSignal();
      console.log('Inkoopregie stopt.');
      await web.stop();
    });
    return 0;
  } finally {
    await web.stop();
  }
}

const isProductie = (): boolean => process.env['INKOOPREGIE_OMGEVING'] === 'productie';

async function withPlatform(opties: Opties, work: (omgeving: Omgeving) => Promise<void>): Promise<void> {
  const { omgeving, stop } = await openPlatform({
    gegevens: opties.gegevens,
    databaseUrl: process.env['DATABASE_URL'],
    productie: isProductie(),
    nu: opties.nu,
    bezorger: startWorker,
    log: writeLog,
  });
  try {
    await work(omgeving);
  } finally {
    await stop();
  }
}

async function createAntwoorder(omgeving: Omgeving, opties: Opties, poort: number): Promise<Antwoorder> {
  const productie = isProductie();
  const build: ServerBuild = await import(pathToFileURL(`${root}build/web/server/index.js`).href);
  const adres = process.env['INKOOPREGIE_ADRES'] ?? `http://localhost:${poort}`;
  const provider = productie ? null : createDemoProvider(omgeving, adres);
  const issuer = process.env['INKOOPREGIE_OIDC_ISSUER'] ?? provider?.issuer;
  if (!issuer) throw new Error('In productie is een identiteitsprovider nodig: zet INKOOPREGIE_OIDC_ISSUER.');
  if (productie && !process.env['INKOOPREGIE_OIDC_GEHEIM'])
    throw new Error('In productie is het geheim van de identiteitsprovider nodig: zet INKOOPREGIE_OIDC_GEHEIM.');
  if (!opties.leeg && !productie) await openVoorbeeld(omgeving, opties, issuer);
  const api = createApi({ omgeving, leesSessie: (request) => readSessie(omgeving, request) });
  return { app: createWebApp({ omgeving, adres, build, clientMap: 'build/web/client', issuer, api }), provider };
}

/** The region and its people; and, unless only the plan is asked for, the whole story, once. */
async function openVoorbeeld(omgeving: Omgeving, { regio, voorbeeld, nu }: Opties, issuer: string): Promise<void> {
  const map = `${root}regios/${regio}`;
  const { verband, mensen } = await laadVoorbeeld(omgeving, map, issuer);
  await laadAnderePlannen(omgeving, regio);
  if (voorbeeld === 'plan') return;
  await vertel({ omgeving, verhaal: await readVerhaal(map), verband, mensen, zeg: () => {} });
  if (nu) await setClock(omgeving.database, nu);
}

/** The plans of the other regions: nobody works with them here, but they can be read and laid beside this one. */
async function laadAnderePlannen(omgeving: Omgeving, behalve: string): Promise<void> {
  for (const naam of await regioNamen()) {
    if (naam === behalve) continue;
    const geladen = await bewaarPlan(omgeving, `${root}regios/${naam}`);
    if (!geladen.ok) throw new Error(foutenText(naam, geladen.fouten));
  }
}

const untilSignal = () =>
  new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
