// SPDX-License-Identifier: EUPL-1.2
import { Hono } from 'hono';
import { isBereikbaar } from '#platform/bereikbaar';
import type { Omgeving } from '#platform/omgeving';

/** `/gezond`: the process lives. `/gereed`: it can also reach its database, so it may be sent requests. */
export function gezondheid(omgeving: Omgeving): Hono {
  const app = new Hono();
  app.get('/gezond', (c) => c.json({ status: 'gezond', versie: omgeving.versie }));
  app.get('/gereed', async (c) => {
    if (await isBereikbaar(omgeving)) return c.json({ status: 'gereed' });
    return c.json({ status: 'niet-gereed', reden: 'De database is niet bereikbaar.' }, 503);
  });
  return app;
}
