// SPDX-License-Identifier: EUPL-1.2
import { readDocument } from '#platform/documenten';
import { underHat } from '#platform/hoed';
import type { Route } from './+types/document.route.ts';
import { verzoek } from './omgeving.ts';
import { notFound, wieVan } from './pagina.ts';

/** A kept document, always as a download: it is never shown inside our own address. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const wie = wieVan(context);
  const { omgeving } = context.get(verzoek);
  const id = /^[0-9a-f-]{36}$/.test(params.id) ? params.id : null;
  const found = id && (await underHat(omgeving.database, wie.hoed, wie.persoon, (tx) => readDocument(tx, id)));
  if (!found) throw notFound();
  return new Response(new Uint8Array(found.inhoud), {
    headers: {
      'Content-Type': found.mediatype,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(found.naam)}`,
    },
  });
}
