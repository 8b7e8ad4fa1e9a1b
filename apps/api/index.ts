// SPDX-License-Identifier: EUPL-1.2
import { OpenAPIHono } from '@hono/zod-openapi';
import { Hono } from 'hono';
import { newId } from '#libs/kernel';
import type { Sessie } from '#platform/identiteit';
import type { Omgeving } from '#platform/omgeving';
import { endpoints } from './endpoints.ts';
import { asRoute, type Endpoint } from './spine/endpoint.ts';
import { problem, strangerProblem } from './spine/probleem.ts';

/** Version of the interface: semantic, the major one stands in the address. */
export const apiVersie = '1.0.0';

export type ApiInstellingen = {
  readonly omgeving: Omgeving;
  readonly leesSessie: (request: Request) => Promise<Sessie | undefined>;
};

/** The REST interface below `/api/v1`: the same acts and questions as the pages. */
export function createApi({ omgeving, leesSessie }: ApiInstellingen): Hono {
  const app = new Hono();
  const document = describe(endpoints);
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  });
  app.get('/openapi.json', (c) => {
    c.header('Access-Control-Allow-Origin', '*');
    return c.json(document);
  });
  for (const endpoint of endpoints)
    app.on(endpoint.methode.toUpperCase(), asRoute(endpoint.pad), async (context) => {
      const sessie = await leesSessie(context.req.raw);
      if (!sessie) return problem(401, 'Meld u eerst aan.');
      return endpoint.answer({ omgeving, wie: sessie.wie, context });
    });
  app.notFound(() => strangerProblem());
  app.onError((error) => {
    const id = newId();
    omgeving.log({ niveau: 'fout', id, melding: error.stack ?? error.message });
    return problem(500, 'Er ging iets mis; wat u vroeg, is niet uitgevoerd. Geef de beheerder dit nummer.', {
      instance: id,
    });
  });
  return app;
}

const headers = {
  'API-Version': apiVersie,
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

function describe(all: readonly Endpoint[]) {
  const registry = new OpenAPIHono();
  for (const endpoint of all) endpoint.document(registry.openAPIRegistry);
  return registry.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Inkoopregie',
      version: apiVersie,
      description: 'Dezelfde handelingen en vragen als op de pagina’s, voor andere systemen.',
      contact: {
        name: 'Inkoopregie',
        url: 'https://inkoopregie.example',
        email: 'bericht@inkoopregie.example',
      },
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
    },
    servers: [{ url: '/api/v1' }],
  });
}
