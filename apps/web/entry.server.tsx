// SPDX-License-Identifier: EUPL-1.2
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { renderToPipeableStream } from 'react-dom/server';
import { type EntryContext, type RouterContextProvider, ServerRouter } from 'react-router';
import { storingIn } from '#platform/bereikbaar';
import { verzoek } from './shell/omgeving.ts';

const renderTimeout = 20_000;

/** Renders a page whole before it is sent: without JavaScript there is nobody to fill in a placeholder. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const { nonce } = context.get(verzoek);
  return new Promise((resolve, reject) => {
    let code = status;
    const { pipe, abort } = renderToPipeableStream(<ServerRouter context={entry} url={request.url} nonce={nonce} />, {
      nonce,
      onAllReady: () => {
        clearTimeout(timer);
        const body = new PassThrough();
        headers.set('Content-Type', 'text/html; charset=utf-8');
        pipe(body);
        buffer(body).then((page) => resolve(new Response(Uint8Array.from(page), { status: code, headers })), reject);
      },
      onShellError: reject,
      onError: () => {
        code = 500;
      },
    });
    // until it is cleared, it keeps all of the page in memory
    const timer = setTimeout(abort, renderTimeout).unref();
  });
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
