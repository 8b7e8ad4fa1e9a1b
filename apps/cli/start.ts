// SPDX-License-Identifier: EUPL-1.2
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from 'react-router';
import { writeLog } from '#platform/logboek';
import { openPlatform, type Platform } from '#platform/start';
import { buildWebIfStale } from '../../tools/build.ts';
import { createApi } from '../api/index.ts';
import { type Antwoorder, createDemoProvider, createWebApp, listen, readSessie } from '../web/index.ts';
import { startWorker } from '../worker/index.ts';
import type { Opties } from './opties.ts';
import { openVoorbeeld } from './voorbeeld/openen.ts';
import { root } from './wortel.ts';

/** Opens the platform and keeps it open until it is told to stop. The port answers before all is ready. */
export async function start(opties: Opties): Promise<number> {
  const web = await listen(opties.poort);
  try {
    await buildWebIfStale();
    await withPlatform(opties, async (platform) => {
      web.open(await createAntwoorder(platform, opties, web.poort));
      console.log(`Inkoopregie staat klaar op http://localhost:${web.poort}`);
      await untilSignal();
      console.log('Inkoopregie stopt.');
      // Whatever still holds on by then is undone by the database, and done again after the next start.
      setTimeout(() => process.exit(1), longestStop).unref();
      await web.stop();
    });
    return 0;
  } finally {
    await web.stop();
  }
}

const longestStop = 25_000;

const isProductie = (): boolean => process.env['INKOOPREGIE_OMGEVING'] === 'productie';

async function withPlatform(opties: Opties, work: (platform: Platform) => Promise<void>): Promise<void> {
  const platform = await openPlatform({
    gegevens: opties.gegevens,
    databaseUrl: process.env['DATABASE_URL'],
    productie: isProductie(),
    nu: opties.nu,
    bezorger: startWorker,
    log: writeLog,
  });
  try {
    await work(platform);
  } finally {
    await platform.stop();
  }
}

async function createAntwoorder(platform: Platform, opties: Opties, poort: number): Promise<Antwoorder> {
  const { omgeving } = platform;
  const productie = isProductie();
  const adres = process.env['INKOOPREGIE_ADRES'] ?? `http://localhost:${poort}`;
  const provider = productie ? null : createDemoProvider(adres);
  const issuer = process.env['INKOOPREGIE_OIDC_ISSUER'] ?? provider?.issuer;
  if (!issuer) throw new Error('In productie is een identiteitsprovider nodig: zet INKOOPREGIE_OIDC_ISSUER.');
  if (productie && !process.env['INKOOPREGIE_OIDC_GEHEIM'])
    throw new Error('In productie is het geheim van de identiteitsprovider nodig: zet INKOOPREGIE_OIDC_GEHEIM.');
  const [build]: readonly [ServerBuild, unknown] = await Promise.all([
    import(pathToFileURL(`${root}build/web/server/index.js`).href),
    !opties.leeg && !productie && openVoorbeeld(platform.adres, issuer, opties),
  ]);
  const api = createApi({ omgeving, leesSessie: (request) => readSessie(omgeving, request) });
  const meetsleutel = process.env['INKOOPREGIE_METINGEN'];
  const app = createWebApp({ omgeving, adres, build, clientMap: 'build/web/client', issuer, api, meetsleutel });
  return { app, provider };
}

const untilSignal = () =>
  new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
