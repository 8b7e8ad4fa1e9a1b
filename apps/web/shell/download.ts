// SPDX-License-Identifier: EUPL-1.2

type Bestand = { readonly naam: string; readonly mediatype: string; readonly inhoud: Uint8Array };

/** A file, always as a download: it is never shown inside our own address. */
export const download = ({ naam, mediatype, inhoud }: Bestand): Response =>
  new Response(new Uint8Array(inhoud), {
    headers: {
      'Content-Type': mediatype,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(naam)}`,
    },
  });
