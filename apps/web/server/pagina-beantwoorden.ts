// SPDX-License-Identifier: EUPL-1.2
import { createRequestHandler, type RequestHandler, type ServerBuild } from 'react-router';

/**
 * Answers a page with only those routes at hand that begin with the same word. For every page the router goes through all
 * routes that it knows, several times, and that took it longer than making a small page. Made once for a program.
 */
export function createPageHandler(build: ServerBuild): RequestHandler {
  const whole = createRequestHandler(build, 'production');
  const words = new Set(Object.values(build.routes).map((route) => firstWord(route?.path)));
  const parts = new Map(
    [...words].filter(isPlain).map((word) => [word, createRequestHandler(only(build, word), 'production')]),
  );
  // What is written in another way than our own links, the whole list sorts out.
  return (request, context) => (parts.get(firstWord(new URL(request.url).pathname)) ?? whole)(request, context);
}

/** @example firstWord('/contracten/lopend') // 'contracten' @returns nothing where it cannot be told so simply */
const firstWord = (path = ''): string | undefined => /^\/?([^/]+|$)/.exec(path)?.[1];

/** A parameter, or what stands for every path, is no word. */
const isPlain = (word: string | undefined): boolean => word !== undefined && /^[a-z-]*$/.test(word);

/** The routes that begin with this word, and those that hold for any path: the outer one, and what is not found. */
function only(build: ServerBuild, word: string | undefined): ServerBuild {
  const belongs = (path = ''): boolean => path === '' || firstWord(path) === word || !isPlain(firstWord(path));
  const pick = <Route extends { readonly path?: string }>(routes: Readonly<Record<string, Route | undefined>>) =>
    Object.fromEntries(Object.entries(routes).filter(([, route]) => belongs(route?.path)));
  return {
    ...build,
    routes: pick(build.routes),
    assets: { ...build.assets, routes: pick(build.assets.routes) },
  };
}
