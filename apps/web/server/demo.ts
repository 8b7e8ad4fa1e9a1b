// SPDX-License-Identifier: EUPL-1.2
import { Hono } from 'hono';
import { setClock } from '#platform/klok';
import type { Omgeving } from '#platform/omgeving';

/** Only in trials: moving the clock. */
export function demo(omgeving: Omgeving): Hono {
  const app = new Hono();
  app.post('/klok', async (c) => {
    const { nu } = await c.req.parseBody();
    const moment = readLocal(nu);
    if (moment) await setClock(omgeving.database, moment);
    return c.redirect(backTo(c.req.header('Referer'), c.req.url), 303);
  });
  return app;
}

function readLocal(text: unknown): Temporal.Instant | undefined {
  try {
    return Temporal.PlainDateTime.from(String(text)).toZonedDateTime('Europe/Amsterdam').toInstant();
  } catch {
    return undefined;
  }
}

/** The page that one came from, when it is one of ours. */
function backTo(referer: string | undefined, here: string): string {
  const from = referer && URL.parse(referer);
  return from && from.host === new URL(here).host ? from.pathname + from.search : '/';
}
