// SPDX-License-Identifier: EUPL-1.2
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { DemoProvider } from './demo-provider.ts';

/** What answers: the pages with the API, and in a trial the provider of sign-ins beside it. */
export type Antwoorder = { readonly app: Hono; readonly provider: DemoProvider | null };

export type WebServer = {
  readonly poort: number;
  /** From here on the platform answers; before, every visitor reads that it is being prepared. */
  readonly open: (antwoorder: Antwoorder) => void;
  /** Takes nothing new and lets what is under way end, for at most eight seconds; twice is once. */
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
  let stopped: Promise<void> | undefined;
  return {
    poort: typeof address === 'object' && address ? address.port : poort,
    open: ({ app, provider }) => {
      const listener = getRequestListener(app.fetch);
      server.off('request', waiting);
      server.on('request', (request, response) => {
        if (!provider?.handle(request, response)) void listener(request, response);
      });
    },
    stop: () => {
      stopped ??= close(server);
      return stopped;
    },
  };
}

const longestMilliseconds = 8_000;
const lookMilliseconds = 50;

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that has its answer is closed too, before another request comes over it.
  const looking = setInterval(() => server.closeIdleConnections(), lookMilliseconds);
  const patience = setTimeout(() => server.closeAllConnections(), longestMilliseconds);
  await closed;
  clearInterval(looking);
  clearTimeout(patience);
}

const waitingPage = `<!doctype html>
<html lang="nl"><meta charset="utf-8"><meta http-equiv="refresh" content="1"><title>Inkoopregie wordt klaargezet</title>
<h1>Inkoopregie wordt klaargezet</h1><p>Dit duurt een paar tellen. De pagina verschijnt vanzelf.</p></html>`;

/** Answers whoever comes before the platform is ready. */
function waiting(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '1' }).end(waitingPage);
}
