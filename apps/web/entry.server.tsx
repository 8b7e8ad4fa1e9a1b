// SPDX-License-Identifier: EUPL-1.2
import { renderToStaticMarkup } from 'react-dom/server';
import { type EntryContext, type RouterContextProvider, ServerRouter } from 'react-router';
import { storingIn } from '#platform/bereikbaar';
import { verzoek } from './shell/omgeving.ts';

/** Renders a page whole and in one piece: without JavaScript there is nobody to take it over, or to fill in a placeholder. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: RouterContextProvider,
): Response {
  const { nonce } = context.get(verzoek);
  const page = renderToStaticMarkup(<ServerRouter context={entry} url={request.url} nonce={nonce} />);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Response(new TextEncoder().encode(`<!DOCTYPE html>${page}`), { status, headers });
}

/** The server's own handler logs errors with an id; nothing of them goes to the page. */
export function handleError(
  error: unknown,
  { context, request }: { context: RouterContextProvider; request: Request },
) {
  if (request.signal.aborted) return;
  const { omgeving, foutId, verloop } = context.get(verzoek);
  verloop.storing ??= storingIn(error);
  omgeving.log({
    niveau: 'fout',
    id: foutId,
    melding: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });
}
