// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { type RequestHandler, RouterContextProvider } from 'react-router';
import { newId } from '#libs/kernel';
import { type Storing, storingIn } from '#platform/bereikbaar';
import { clockOf } from '#platform/klok';
import { type Verloop, type Verzoek, verzoek } from '../shell/omgeving.ts';
import { aanmelden } from './aanmelden.ts';
import { demo } from './demo.ts';
import { gezondheid } from './gezondheid.ts';
import type { WebInstellingen } from './instellingen.ts';
import { createMetingen, patroonSleutel } from './metingen.ts';
import { createPageHandler } from './pagina-beantwoorden.ts';
import { plekVan } from './plek.ts';
import { readSessie } from './sessie.ts';
import { themablad } from './thema.ts';

const largestUpload = 25 * 1024 * 1024;

/** The web application: files, health, sign-in, the API beside it, and the pages. */
export function createWebApp(instellingen: WebInstellingen): Hono {
  const { omgeving, build, clientMap, api } = instellingen;
  const metingen = createMetingen(omgeving, instellingen.meetsleutel);
  const answerPage = createPageHandler(build);
  const app = new Hono();
  app.use(metingen.telling);
  app.use(compress());
  app.use(
    '/assets/*',
    serveStatic({
      root: clientMap,
      onFound: (_path, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable'),
    }),
  );
  app.use('/favicon.svg', serveStatic({ root: clientMap }));
  app.route('/', themablad(instellingen.thema));
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders))
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  });
  app.route('/', gezondheid(omgeving));
  app.route('/', metingen.adres);
  if (api) app.route('/api/v1', api);
  app.use(bodyLimit({ maxSize: largestUpload }));
  app.use(csrf());
  app.route('/', aanmelden(instellingen));
  if (!omgeving.productie) app.route('/', demo(omgeving));
  app.all('*', (c) => renderPage(c, instellingen, answerPage));
  app.onError((error, c) => renderError(error, c, instellingen, answerPage));
  return app;
}

const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

async function renderPage(c: Context, instellingen: WebInstellingen, answerPage: RequestHandler): Promise<Response> {
  const request = c.req.raw;
  const { omgeving } = instellingen;
  const verloop: Verloop = { patroon: '*', storing: null };
  const sessie = (await readSessie(omgeving, request)) ?? null;
  const nu = sessie?.nu ?? (await clockOf(omgeving.database));
  const given = { ...givenTo(request, instellingen), plek: plekVan(c, omgeving), sessie, nu, verloop };
  const answer = await answerWithin(request, given, answerPage);
  c.set(patroonSleutel, `/${verloop.patroon.replace(/^\//, '')}`);
  return verloop.storing ? renderAway(c, verloop.storing, instellingen, answerPage) : answer;
}

type Gegeven = Omit<Verzoek, 'nonce' | 'foutId'>;

const givenTo = ({ method, url }: Request, { omgeving, adres, providers, thema, verklaring }: WebInstellingen) => {
  const { pathname, search } = new URL(url);
  const aanmeldplaatsen = providers.map(({ code, naam }) => ({ code, naam }));
  return {
    omgeving,
    adres,
    methode: method,
    pad: pathname + search,
    aanmeldplaatsen,
    thema: thema?.pad ?? null,
    verklaring: verklaring ?? null,
  };
};

async function answerWithin(request: Request, gegeven: Gegeven, answerPage: RequestHandler): Promise<Response> {
  const nonce = randomBytes(16).toString('base64');
  const context = new RouterContextProvider();
  context.set(verzoek, { ...gegeven, nonce, foutId: newId() });
  const answer = await answerPage(request, context);
  const headers = new Headers(answer.headers);
  headers.set('Content-Security-Policy', policy(nonce));
  if (!headers.get('Content-Type')?.startsWith('text/html'))
    return new Response(answer.body, { status: answer.status, headers });
  return new Response(await packed(request, headers, await answer.arrayBuffer()), { status: answer.status, headers });
}

/** What broke outside the pages. A refusal by one of the guards before them is already an answer. */
function renderError(error: Error, c: Context, instellingen: WebInstellingen, answerPage: RequestHandler) {
  if (error instanceof HTTPException) return error.getResponse();
  const id = newId();
  instellingen.omgeving.log({ niveau: 'fout', id, melding: error.stack ?? error.message });
  const storing = storingIn(error);
  if (storing) return renderAway(c, storing, instellingen, answerPage);
  return c.text(`Er ging iets mis. Geef de beheerder dit nummer: ${id}\n`, 500);
}

/** The database is away or full: a calm page that needs nothing of it. */
async function renderAway(
  c: Context,
  storing: Storing,
  instellingen: WebInstellingen,
  answerPage: RequestHandler,
): Promise<Response> {
  const { url, headers } = c.req.raw;
  const verloop: Verloop = { patroon: '*', storing };
  const request = new Request(new URL('/aanmelden', url), { headers });
  const answer = await answerWithin(
    request,
    { ...givenTo(request, instellingen), plek: null, sessie: null, nu: Temporal.Now.instant(), verloop },
    answerPage,
  );
  answer.headers.set('Retry-After', '10');
  return answer;
}

/** A page goes out in one piece: small enough, and many times quicker than as a stream of streams. */
async function packed(request: Request, headers: Headers, page: ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> {
  headers.append('Vary', 'Accept-Encoding');
  if (!/\bgzip\b/.test(request.headers.get('Accept-Encoding') ?? '')) return new Uint8Array(page);
  headers.set('Content-Encoding', 'gzip');
  return Uint8Array.from(await zip(page));
}

const zip = promisify(gzip);

const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
