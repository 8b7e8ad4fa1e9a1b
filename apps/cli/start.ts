// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from 'react-router';
import { type Aanmeldinstellingen, readAanmeldbestand } from '#platform/aanmeldbestand';
import { enigeProvider } from '#platform/aanmeldprovider';
import { writeLog } from '#platform/logboek';
import { readMailinstellingen } from '#platform/mail';
import { openPlatform, type Platform } from '#platform/start';
import { readVerklaring } from '#platform/toegankelijkheid';
import { buildWebIfStale } from '../../tools/build.ts';
import { createApi } from '../api/index.ts';
import {
  type Antwoorder,
  createDemoProvider,
  createWebApp,
  type DemoProvider,
  eigenThema,
  listen,
  readSessie,
} from '../web/index.ts';
import { startWorker } from '../worker/index.ts';
import type { Opties } from './opties.ts';
import { openVoorbeeld } from './voorbeeld/openen.ts';
import { root } from './wortel.ts';

/** Opens the platform and keeps it open until it is told to stop. The port answers before all is ready. */
export async function start(opties: Opties): Promise<number> {
  const web = await listen(opties.poort);
  try {
    await buildWebIfStale();
    const adres = process.env['INKOOPREGIE_ADRES'] ?? `http://localhost:${web.poort}`;
    await withPlatform(opties, adres, async (platform, providers) => {
      web.open(await createAntwoorder(platform, providers, opties, adres));
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

async function withPlatform(
  opties: Opties,
  adres: string,
  work: (platform: Platform, providers: Providers) => Promise<void>,
): Promise<void> {
  const aanmelding = await readAanmeldinstellingen();
  // Wrong settings for mail are said here, and not only when something is sent.
  readMailinstellingen({ omgeving: process.env, gegevens: opties.gegevens, adres });
  const platform = await openPlatform({
    gegevens: opties.gegevens,
    databaseUrl: process.env['DATABASE_URL'],
    productie: isProductie(),
    nu: opties.nu,
    aanmelding: {
      ...(aanmelding && { minstens: aanmelding.minstens, sessieduur: aanmelding.sessieduur }),
      proxys: readProxys(),
    },
    adres,
    bezorger: startWorker,
    log: writeLog,
  });
  try {
    await work(platform, aanmelding?.providers ?? []);
  } finally {
    await platform.stop();
  }
}

type Providers = Aanmeldinstellingen['providers'];

/** Real operation stands behind a proxy with TLS. @throws Error */
function readProxys(): number {
  const text = process.env['INKOOPREGIE_PROXYS'] ?? (isProductie() ? '1' : '0');
  if (/^\d$/.test(text)) return Number(text);
  throw new Error('INKOOPREGIE_PROXYS: zeg met een cijfer hoeveel proxy’s er voor het platform staan.');
}

/** The file that the administrator arranged sign-in with, if there is one. @throws Error with what is wrong with it */
async function readAanmeldinstellingen(): Promise<Aanmeldinstellingen | undefined> {
  return readBestandVan('INKOOPREGIE_AANMELDEN', (tekst) => readAanmeldbestand(tekst, process.env));
}

/** What stands in the file that a setting names, if it names one. @throws Error when it cannot be read, or is wrong */
async function readBestandVan<Inhoud>(variabele: string, read: (tekst: string) => Inhoud): Promise<Inhoud | undefined> {
  const bestand = process.env[variabele];
  if (!bestand) return undefined;
  const tekst = await readFile(bestand, 'utf8').catch(() => {
    throw new Error(`Het bestand van ${variabele} is niet te lezen: ${bestand}`);
  });
  return read(tekst);
}

/** Those of the file, and the one of INKOOPREGIE_OIDC_ISSUER; in a trial without that one the sign-in that lets one pick. */
function allProviders(ofFile: Providers, demo: DemoProvider | null): Providers {
  const issuer = process.env['INKOOPREGIE_OIDC_ISSUER'];
  const geheim = process.env['INKOOPREGIE_OIDC_GEHEIM'];
  if (!issuer && !demo && ofFile.length === 0)
    throw new Error(
      'In productie is een identiteitsprovider nodig: zet INKOOPREGIE_OIDC_ISSUER of INKOOPREGIE_AANMELDEN.',
    );
  if (issuer && !geheim && !demo)
    throw new Error('In productie is het geheim van de identiteitsprovider nodig: zet INKOOPREGIE_OIDC_GEHEIM.');
  const own = issuer ? enigeProvider(issuer, geheim ?? 'proef') : demo?.provider;
  return own ? [...ofFile, own] : ofFile;
}

async function createAntwoorder(
  platform: Platform,
  ofFile: Providers,
  opties: Opties,
  adres: string,
): Promise<Antwoorder> {
  const { omgeving } = platform;
  const productie = isProductie();
  const provider = productie ? null : createDemoProvider(adres);
  const providers = allProviders(ofFile, provider);
  const issuer = providers.at(-1)?.issuer ?? '';
  const [build]: readonly [ServerBuild, unknown] = await Promise.all([
    import(pathToFileURL(`${root}build/web/server/index.js`).href),
    !opties.leeg && !productie && openVoorbeeld(platform.adres, issuer, opties),
  ]);
  const api = createApi({ omgeving, leesSessie: (request) => readSessie(omgeving, request) });
  const meetsleutel = process.env['INKOOPREGIE_METINGEN'];
  const thema = await readBestandVan('INKOOPREGIE_THEMA', eigenThema);
  const verklaring = await readBestandVan('INKOOPREGIE_TOEGANKELIJKHEID', readVerklaring);
  const clientMap = 'build/web/client';
  const app = createWebApp({ omgeving, adres, build, clientMap, providers, api, meetsleutel, thema, verklaring });
  return { app, provider };
}

const untilSignal = () =>
  new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
