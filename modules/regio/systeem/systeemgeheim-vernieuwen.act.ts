// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id, vinkje } from '#platform/invoer';
import { readSysteem, renewSysteemgeheim } from '#platform/systeem';

const self = 'regio/systeemgeheim-vernieuwen';

/** Gives a program its first or its next secret. It is told once; only the hash is kept. */
export const systeemgeheimVernieuwen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['beheerder'],
  geheim: true,
  invoer: z.object({ systeem: id(), meteen: vinkje() }),
  run: async (context, { systeem, meteen }) => {
    const found = await readSysteem(context, systeem);
    if (!found) return refused(reason('systeem-bestaat-niet'));
    if (found.stand === 'wacht') return refused(reason('systeem-wacht'));
    if (found.stand === 'beeindigd' || found.stand === 'verlopen') return refused(reason('systeem-beeindigd'));
    const geheim = await renewSysteemgeheim(context, systeem, meteen);
    await context.gebeurd({ act: self, onderwerp: { soort: 'systeem', id: systeem }, na: { meteen } });
    return decided({ systeem, client: found.client, geheim });
  },
});
