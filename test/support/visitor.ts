// SPDX-License-Identifier: EUPL-1.2
import type { RouteConfigEntry } from '@react-router/dev/routes';
import { matchPath } from 'react-router';
import routes from '../../apps/web/routes.ts';

/** Someone who visits the pages without a browser: a cookie jar around `fetch`. */
export type Visitor = {
  /** What this visitor carries along, to go on in a browser. */
  readonly cookies: () => readonly { readonly name: string; readonly value: string }[];
  /** Every address that was asked for, also those that an answer led to. */
  readonly addresses: () => readonly string[];
  readonly get: (pad: string) => Promise<Response>;
  /** Anything else, such as JSON to the interface. */
  readonly send: (pad: string, init: RequestInit) => Promise<Response>;
  readonly post: (pad: string, velden: Readonly<Record<string, string>>) => Promise<Response>;
};

const mostRedirects = 10;

/** Signs in as a person of the example, along the real road of redirects. */
export async function signIn(adres: string, persoon: string): Promise<Visitor> {
  const visitor = makeVisitor(adres);
  const picked = await visitor.get('/aanmelden/start');
  const form = /action="(\/demo-aanmelden\/[\w-]+)"/.exec(await picked.text())?.[1];
  if (!form) throw new Error('de aanmeldpagina heeft geen formulier');
  const landed = await visitor.post(form, { subject: persoon });
  if (landed.status !== 200) throw new Error(`aanmelden als ${persoon}: ${landed.status}`);
  return visitor;
}

export function makeVisitor(adres: string): Visitor {
  const jar = new Map<string, string>();
  const asked: string[] = [];
  const send = async (url: string, init: RequestInit, depth = 0): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = new Headers(init.headers);
    headers.set('Origin', adres);
    if (cookie) headers.set('Cookie', cookie);
    if (init.body instanceof URLSearchParams) headers.set('Content-Type', 'application/x-www-form-urlencoded');
    asked.push(url);
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) keep(jar, line);
    const location = answer.headers.get('Location');
    if (!location || depth > mostRedirects) return answer;
    await answer.body?.cancel();
    return send(new URL(location, url).href, { method: 'GET' }, depth + 1);
  };
  return {
    cookies: () => [...jar].map(([name, value]) => ({ name, value })),
    addresses: () => asked,
    send: (pad, init) => send(`${adres}${pad}`, init),
    get: (pad) => send(`${adres}${pad}`, { method: 'GET' }),
    post: (pad, velden) => send(`${adres}${pad}`, { method: 'POST', body: new URLSearchParams(velden) }),
  };
}

function keep(jar: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const [name = '', ...value] = pair.split('=');
  const gone = attributes.some(
    (attribute) => /^max-age=0$/i.test(attribute) || /^expires=Thu, 01 Jan 1970/i.test(attribute),
  );
  if (gone) jar.delete(name);
  else jar.set(name, value.join('='));
}

/** Addresses that do not lead to a page: files, sign-out and what lies outside. */
const noPage =
  /^\/(documenten|assets|api|aanmelden|afmelden|demo)|\/(bestand|bewijs|document|concept)(\/|$)|\.(csv|xml|pdf|xlsx|docx)$/;

/** Every page there is, by its route. */
export const patterns = flatten(routes).filter((pattern) => !pattern.includes('*'));

function flatten(entries: readonly RouteConfigEntry[], above = ''): string[] {
  return entries.flatMap(({ path = '', children = [] }) => [
    `${above}/${path}`,
    ...flatten(children, `${above}/${path}`),
  ]);
}

/** The route behind an address, with the names of its filters: pages of one kind count as one. */
function patternOf(link: string): string {
  const { pathname, searchParams } = new URL(link, 'http://hier');
  const matching = patterns.filter((pattern) => matchPath(pattern, pathname));
  const route = matching.find((pattern) => !pattern.includes(':')) ?? matching[0] ?? pathname;
  return `${route}?${[...searchParams.keys()].sort().join('&')}`;
}

export type Visited = {
  readonly pad: string;
  /** The route behind it, with the names of its filters. */
  readonly kind: string;
  readonly status: number;
  readonly html: string;
};

/** Every kind of page that can be reached by links from the start, with at most `each` addresses of a kind. */
export async function visitPages(visitor: Visitor, each = 1, begin = '/'): Promise<readonly Visited[]> {
  const queue = [begin];
  const seen = new Set(queue);
  const perKind = new Map<string, number>();
  const found: Visited[] = [];
  for (const pad of queue) {
    const answer = await visitor.get(pad);
    if (!answer.headers.get('Content-Type')?.startsWith('text/html')) continue;
    const html = await answer.text();
    found.push({ pad, kind: patternOf(pad), status: answer.status, html });
    for (const link of linksIn(html)) {
      const kind = patternOf(link);
      if (seen.has(link) || (perKind.get(kind) ?? 0) >= each) continue;
      seen.add(link);
      perKind.set(kind, (perKind.get(kind) ?? 0) + 1);
      queue.push(link);
    }
  }
  return found;
}

const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((link) => !noPage.test(link.split('?')[0] ?? ''));

/** The addresses of those pages. */
export const crawl = async (visitor: Visitor, each = 1, begin = '/'): Promise<readonly string[]> =>
  (await visitPages(visitor, each, begin)).map(({ pad }) => pad);
