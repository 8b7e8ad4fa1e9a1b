// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { data, isRouteErrorResponse, Links, Meta, Outlet, useRouteLoaderData } from 'react-router';
import stylesheet from '../../libs/ui/inkoopregie.css?url';
import type { Route } from './+types/root.ts';
import { Aanmeldpagina } from './shell/aanmeldvraag.tsx';
import { Foutpagina, storingStatus } from './shell/foutpagina.tsx';
import { loadHuis } from './shell/huis.loader.ts';
import { Huis } from './shell/huis.tsx';
import { verzoek } from './shell/omgeving.ts';
import { isAanmeldvraag } from './shell/ophogen.ts';
import shellStylesheet from './shell/shell.css?url';

export const links: Route.LinksFunction = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'stylesheet', href: shellStylesheet },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

/** Which route this is, for who counts; and nothing is asked of a database that is away or full. */
export const middleware: Route.MiddlewareFunction[] = [
  ({ context, pattern }, next) => {
    const { verloop } = context.get(verzoek);
    verloop.patroon = pattern;
    if (verloop.storing) throw data(null, { status: storingStatus[verloop.storing] });
    return next();
  },
];

export const loader = ({ context, request }: Route.LoaderArgs) => loadHuis(context, new URL(request.url));

/** Pages are made on the server and need no script: none is sent. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const thema = useRouteLoaderData<typeof loader>('root')?.thema;
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
        {thema && <link rel="stylesheet" href={thema} />}
      </head>
      <body>{children}</body>
    </html>
  );
}

export default function Root({ loaderData }: Route.ComponentProps) {
  return (
    <Huis huis={loaderData}>
      <Outlet />
    </Huis>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const huis = useRouteLoaderData<typeof loader>('root');
  const vraag = isRouteErrorResponse(error) && isAanmeldvraag(error.data) ? error.data : null;
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return (
    <Huis huis={huis ?? null}>
      {vraag ? <Aanmeldpagina vraag={vraag} /> : <Foutpagina status={status} foutId={huis?.foutId ?? null} />}
    </Huis>
  );
}
