// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { build } from 'vite';
import { renderPage } from './pages.tsx';

const policy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const types: Readonly<Record<string, string>> = { '.css': 'text/css', '.woff2': 'font/woff2' };

/** Serves the catalogue with the stylesheet as Vite builds it, under the policy of the real pages. */
export async function serveCatalogue(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'catalogus-'));
  const files = await buildStylesheet(folder);
  const stylesheet = [...files.keys()].find((path) => path.endsWith('.css')) ?? '';
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const body = files.get(path) ?? renderPage(path.slice(1), stylesheet);
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Content-Type', types[extname(path)] ?? 'text/html; charset=utf-8');
    response.statusCode = body === null ? 404 : 200;
    response.end(body ?? '');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function buildStylesheet(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const input = 'libs/ui/inkoopregie.css';
  await build({
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, assetsInlineLimit: 0, rolldownOptions: { input } },
  });
  const names = (await readdir(folder, { recursive: true })).filter((name) => types[extname(name)]);
  return new Map(
    await Promise.all(names.map(async (name) => [`/${name}`, await readFile(join(folder, name))] as const)),
  );
}
