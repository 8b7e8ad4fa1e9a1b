// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id, langeTekst } from '#platform/invoer';
import { readUitnodiging, withdrawUitnodiging } from '#platform/uitnodiging';

const self = 'regio/uitnodiging-intrekken';

/** Takes an invitation back: its link is of no use any more. */
export const uitnodigingIntrekken = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['beheerder'],
  invoer: z.object({ uitnodiging: id(), reden: langeTekst(500) }),
  run: async (context, { uitnodiging, reden }) => {
    if (!(await readUitnodiging(context, uitnodiging))) return refused(reason('uitnodiging-bestaat-niet'));
    if (!(await withdrawUitnodiging(context, uitnodiging))) return refused(reason('uitnodiging-al-klaar'));
    await context.gebeurd({ act: self, onderwerp: { soort: 'uitnodiging', id: uitnodiging }, na: { reden } });
    return decided({ uitnodiging });
  },
});
