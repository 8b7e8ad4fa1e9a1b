// SPDX-License-Identifier: EUPL-1.2
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { DemoProvider } from './demo-provider.ts';

export type WebServer = { readonly poort: number; readonly stop: () => Promise<void> };

/**
 * Listens on a port (0 = any free one). The parts are made when the port, and so the address, is known.
 * @throws Error with a Dutch sentence when the port is taken
 */
export async function serve(
  poort: number,
  make: (poort: number) => Promise<{ app: Hono; provider: DemoProvider | null }>,
): Promise<WebServer> {
  const server = createServer();
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
  const actual = typeof address === 'object' && address ? address.port : poort;
  server.on('request', waiting);
  const { app, provider } = await make(actual).catch((error: unknown) => {
    server.close(); // a port that answers nothing would keep the program alive
    throw error;
  });
  const listener = getRequestListener(app.fetch);
  server.off('request', waiting);
  server.on('request', (request, response) => {
    if (!provider?.handle(request, response)) void listener(request, response);
  });
  return {
    poort: actual,
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
