// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { aangemelden } from '#platform/hoed';
import { proposeMailadres } from '#platform/mailadres';

const self = 'regio/mailadres-opgeven';

/** Says where one may be reached. It counts once it was confirmed with the link that is sent there; until then the one before it does. */
export const mailadresOpgeven = defineAct({
  naam: self,
  rollen: aangemelden,
  niveau: 'laag',
  invoer: z.object({
    adres: z.string().trim().pipe(z.email('Vul een e-mailadres in, bijvoorbeeld naam@gemeente.nl.').max(200)),
  }),
  run: async (context, { adres }) => {
    const { persoon } = context.wie;
    if (!persoon) return refused(reason('mailadres-alleen-van-mensen'));
    if (!(await proposeMailadres(context, persoon, adres))) return refused(reason('mailadres-te-vaak', {}, 'adres'));
    await context.gebeurd({ act: self, onderwerp: { soort: 'persoon', id: persoon } });
    return decided({ teBevestigen: true });
  },
});
