// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { aangemelden } from '#platform/hoed';
import { id } from '#platform/invoer';
import { endSessions } from '#platform/sessielijst';

const self = 'regio/sessies-beeindigen';

/** Ends one of one's own sessions, or all of them: everywhere where one is signed in, also here. */
export const sessiesBeeindigen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: aangemelden,
  invoer: z.object({ sessie: id().optional() }),
  run: async (context, { sessie = null }) => {
    const ended = await endSessions(context, sessie);
    if (sessie && ended === 0) return refused(reason('sessie-bestaat-niet'));
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'persoon', id: context.wie.persoon ?? '' },
      na: { aantal: ended },
    });
    return decided({ beeindigd: ended });
  },
});
