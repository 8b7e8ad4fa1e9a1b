// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id } from '#platform/invoer';
import { endSysteem, readSysteem } from '#platform/systeem';
import { readWebhooks } from '#platform/webhook';

const self = 'regio/systeem-beeindigen';

/** Ends a program at once: its secret, its tokens and its webhooks. What it did stays in the history. */
export const systeemBeeindigen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['beheerder'],
  invoer: z.object({ systeem: id() }),
  run: async (context, { systeem }) => {
    const found = await readSysteem(context, systeem);
    if (!found) return refused(reason('systeem-bestaat-niet'));
    if (found.stand === 'beeindigd') return refused(reason('systeem-beeindigd'));
    for (const webhook of await readWebhooks(context, systeem))
      await context.taakAfronden('regio/webhook-nagaan', webhook.id);
    await endSysteem(context, systeem);
    await context.taakAfronden('regio/systeem-goedkeuren', systeem);
    await context.gebeurd({ act: self, onderwerp: { soort: 'systeem', id: systeem } });
    return decided({ systeem });
  },
});
