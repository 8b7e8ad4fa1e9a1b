// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id } from '#platform/invoer';
import { approveSysteem, readSysteem } from '#platform/systeem';

const self = 'regio/systeem-goedkeuren';

/** A second beheerder lets a program in that may do more than whoever made it known. */
export const systeemGoedkeuren = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['beheerder'],
  invoer: z.object({ systeem: id() }),
  run: async (context, { systeem }) => {
    const found = await readSysteem(context, systeem);
    if (!found) return refused(reason('systeem-bestaat-niet'));
    if (found.stand !== 'wacht') return refused(reason('systeem-wacht-niet'));
    if (found.maker === context.wie.persoon) return refused(reason('systeem-zelf-gemaakt'));
    await approveSysteem(context, systeem);
    await context.taakAfronden(self, systeem);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'systeem', id: systeem },
      na: { rollen: [...found.rollen] },
    });
    return decided({ systeem });
  },
});
