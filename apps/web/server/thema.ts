// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { contrastTekorten, readThema, readTokens } from '#libs/thema';

/** Another theme has another address. */
export type EigenThema = { readonly css: string; readonly pad: string };

const huisthema = new URL('../../../libs/ui/theme.css', import.meta.url);

/**
 * The colours and type of an organisation, from the file that the administrator points at. What makes it hard to read is
 * said when the platform starts, and does not stop it.
 * @throws Error when the file holds more than tokens
 */
export function eigenThema(tekst: string): EigenThema {
  const { css, tokens } = themaUit(tekst, readTokens(readFileSync(huisthema, 'utf8')));
  for (const tekort of contrastTekorten(tokens)) console.log(`Thema: ${tekort}`);
  return { css, pad: `/thema/${createHash('sha256').update(css).digest('hex').slice(0, 12)}.css` };
}

function themaUit(...given: Parameters<typeof readThema>): ReturnType<typeof readThema> {
  try {
    return readThema(...given);
  } catch (error) {
    throw new Error(`Het bestand van INKOOPREGIE_THEMA is geweigerd. ${error instanceof Error ? error.message : ''}`);
  }
}

/** The stylesheet at its address, which a browser may keep. */
export function themablad(thema: EigenThema | undefined): Hono {
  const app = new Hono();
  if (thema)
    app.get(thema.pad, (c) =>
      c.body(thema.css, 200, {
        'Content-Type': 'text/css; charset=utf-8',
        'Cache-Control': 'public, max-age=31536000, immutable',
        'X-Content-Type-Options': 'nosniff',
      }),
    );
  return app;
}
