// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id } from '#platform/invoer';
import { readEenVoorliggend, stopVoorliggend } from './gemeentelijk-aanbod.store.ts';

const self = 'toegang/voorliggend-aanbod-stoppen';

/** Help of the gemeente that is there no longer: nobody finds it any more, its history stays. */
export const voorliggendAanbodStoppen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['toegang'],
  invoer: z.object({ aanbod: id() }),
  run: async (context, { aanbod }) => {
    const { tx, wie } = context;
    const found = await readEenVoorliggend(tx, wie.hoed.code, aanbod);
    if (!found) return refused(reason('voorliggend-aanbod-onbekend'));
    await stopVoorliggend(tx, wie.hoed.code, aanbod);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'voorliggend-aanbod', id: aanbod },
      voor: { naam: found.naam },
    });
    return decided({ aanbod });
  },
});
