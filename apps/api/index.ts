// SPDX-License-Identifier: EUPL-1.2
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { newId } from '#libs/kernel';
import { type Storing, storingIn } from '#platform/bereikbaar';
import { bezoeker, bezoekerBij } from '#platform/hoed';
import { NiveauTeLaag } from '#platform/niveaueis';
import type { Omgeving } from '#platform/omgeving';
import type { Sessie } from '#platform/sessie';
import { apiVersie, describe, type OpenApi } from './document.ts';
import { endpoints } from './endpoints.ts';
import { type Env, signedIn } from './spine/aanmelding.ts';
import { asRoute } from './spine/endpoint.ts';
import { isOpenbaar } from './spine/operatie.ts';
import { levelProblem, problem, strangerProblem } from './spine/probleem.ts';

export type ApiInstellingen = {
  readonly omgeving: Omgeving;
  readonly leesSessie: (request: Request) => Promise<Sessie | undefined>;
};

const largestBody = 25 * 1024 * 1024;

/** The REST interface below `/api/v1`: the same acts and questions as the pages. */
export function createApi({ omgeving, leesSessie }: ApiInstellingen): Hono {
  const app = new Hono<Env>();
  let document: OpenApi | undefined;
  const asSomeone = signedIn(omgeving, leesSessie);
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  });
  // Made when somebody first asks for it: its examples take a moment.
  app.get('/openapi.json', (c) => {
    document ??= describe(endpoints);
    return c.json(document, 200, { 'Access-Control-Allow-Origin': '*' });
  });
  for (const { methode, pad, rollen, answer } of endpoints)
    app.on(methode.toUpperCase(), asRoute(pad), isOpenbaar(rollen) ? asVisitor : asSomeone, ownSite, size, (context) =>
      answer({ omgeving, wie: context.get('wie'), context }),
    );
  for (const [pad, allowed] of methodsByPath())
    app.all(asRoute(pad), () => {
      const answer = problem(405, `Hier kan alleen ${allowed.join(', ')}.`);
      answer.headers.set('Allow', allowed.join(', '));
      return answer;
    });
  app.all('*', strangerProblem);
  app.onError((error) => {
    if (error instanceof NiveauTeLaag) return levelProblem(error.tekort);
    const id = newId();
    omgeving.log({ niveau: 'fout', id, melding: error.stack ?? error.message });
    const storing = storingIn(error);
    if (storing) return storingProblem(storing);
    return problem(500, 'Er ging iets mis; wat u vroeg, is niet uitgevoerd. Geef de beheerder dit nummer.', {
      instance: `urn:uuid:${id}`,
    });
  });
  return new Hono().route('/', app);
}

/** The database is away for a while, or full. */
function storingProblem(storing: Storing): Response {
  const later = 'Probeer het over een minuut opnieuw. Gebruik dan dezelfde Idempotency-Key.';
  const answer =
    storing === 'weg'
      ? problem(503, later)
      : problem(507, `De ruimte voor gegevens is op; wat u vroeg, is niet uitgevoerd. ${later}`);
  answer.headers.set('Retry-After', storing === 'weg' ? '10' : '60');
  return answer;
}

/**
 * What is there for everyone is read as by who is not signed in, also from other websites; what is sent goes into the
 * letter box of the verband in the address.
 */
const asVisitor: MiddlewareHandler<Env> = async (c, next) => {
  const isReading = c.req.method === 'GET' || c.req.method === 'HEAD';
  c.set('wie', isReading ? bezoeker : bezoekerBij(c.req.param('verband') ?? ''));
  await next();
  if (isReading) c.res.headers.set('Access-Control-Allow-Origin', '*');
};

const headers = {
  'API-Version': apiVersie,
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** A browser sends the cookie along whoever made the page; only our own pages may act with it. */
const ownSite: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('Sec-Fetch-Site') ?? 'none';
  if (c.req.method === 'GET' || origin === 'same-origin' || origin === 'none') return next();
  return problem(403, 'Dit verzoek komt van een andere website.');
};

const size = bodyLimit({
  maxSize: largestBody,
  onError: () => problem(413, 'De inhoud mag hoogstens 25 MB zijn.'),
});

const methodsByPath = (): Map<string, string[]> =>
  new Map(
    [...Map.groupBy(endpoints, ({ pad }) => pad)].map(([pad, found]) => {
      const methods = found.map(({ methode }) => methode.toUpperCase());
      return [pad, methods.includes('GET') ? [...methods, 'HEAD'] : methods];
    }),
  );
