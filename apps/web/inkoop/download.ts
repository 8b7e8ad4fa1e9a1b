// SPDX-License-Identifier: EUPL-1.2
import { notFound } from '../shell/pagina.ts';

type Bestand = { readonly naam: string; readonly mediatype: string; readonly inhoud: Uint8Array };

/** A file, always as a download: it is never shown inside our own address. */
export function download(bestand: Bestand | undefined): Response {
  if (!bestand) throw notFound();
  return new Response(new Uint8Array(bestand.inhoud), {
    headers: {
      'Content-Type': bestand.mediatype,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(bestand.naam)}`,
    },
  });
}
