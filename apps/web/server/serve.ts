// SPDX-License-Identifier: EUPL-1.2
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { DemoProvider } from './demo-provider.ts';

/** What answers: the pages with the API, and in a trial the provider of sign-ins beside it. */
export type Antwoorder = { readonly app: Hono; readonly provider: DemoProvider | null };

export type WebServer = {
  readonly poort: number;
  /** From here on the platform answers; before, every visitor reads that it is being prepared. */
  readonly open: (antwoorder: Antwoorder) => void;
  /** Lets what is under way end, for at most three seconds; twice is once. */
  readonly stop: () => Promise<void>;
};

/**
 * Listens on a port (0 = any free one).
 * @throws Error with a Dutch sentence when the port is taken
 */
export async function listen(poort: number): Promise<WebServer> {
  const server = createServer(waiting);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Poort ${poort} is al in gebruik. Kies een andere met --poort.`)
          : error,
      ),
    );
    server.listen(poort, resolve);
  });
  const address = server.address();
  return {
    poort: typeof address === 'object' && address ? address.port : poort,
    open: ({ app, provider }) => {
      const listener = getRequestListener(app.fetch);
      server.off('request', waiting);
      server.on('request', (request, response) => {
        if (!provider?.handle(request, response)) void listener(request, response);
      });
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 3_000).unref();
      }),
  };
}

const waitingPage = `<!doctype html>
<html lang="nl"><meta charset="utf-8"><meta http-equiv="refresh" content="1"><title>Inkoopregie wordt klaargezet</title>
<h1>Inkoopregie wordt klaargezet</h1><p>Dit duurt een paar tellen. De pagina verschijnt vanzelf.</p></html>`;

/** Answers whoever comes before the platform is ready. */
function waiting(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '1' }).end(waitingPage);
}
