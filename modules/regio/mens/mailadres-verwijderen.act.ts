// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { aangemelden } from '#platform/hoed';
import { removeMailadres } from '#platform/mailadres';

const self = 'regio/mailadres-verwijderen';

/** Takes one's own address away, with everything that was kept for it. No mail comes any more, also not what lies ready. */
export const mailadresVerwijderen = defineAct({
  naam: self,
  rollen: aangemelden,
  niveau: 'laag',
  invoer: z.object({}),
  run: async (context) => {
    if (!(await removeMailadres(context))) return refused(reason('mailadres-ontbreekt'));
    await context.gebeurd({ act: self, onderwerp: { soort: 'persoon', id: context.wie.persoon ?? '' } });
    return decided({ verwijderd: true });
  },
});
